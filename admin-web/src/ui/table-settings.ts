import { computed, onScopeDispose, shallowRef } from 'vue';
import { me } from '@/access/session';
import { problemOf, type Problem } from '@/api/problem';
import type { CodeOf } from '@/texts/dictionary';
import { arrangedColumns, type ArrangedColumn, type ColumnChoice } from './arranged-columns';
import type { Column } from './column';
import { useSavePreferences } from './use-save-preferences';

export type Density = CodeOf<'TableDensity'>;

interface Chosen {
  columns: ColumnChoice[];
  density: Density;
}

const DEFAULT: Chosen = { columns: [], density: 'STANDARD' };
/** The server counts widths in tenths of the text size. */
const PER_REM = 10;
/** Changes that follow each other this fast travel together. */
const PAUSE_MS = 600;
export const WIDTH = { least: 4, most: 60 };

/**
 * How the person wants a table: what is chosen shows at once and is kept on the server after a short pause, or when the page
 * is left. What could not be kept stays on the page, with the reason in `problem`, until it is tried again.
 */
export function useTableSettings<Row>(key: () => string, columns: () => readonly Column<Row>[]) {
  const save = useSavePreferences();
  const unsaved = shallowRef<Chosen | null>(null);
  const problem = shallowRef<Problem | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const chosen = computed<Chosen>(() => unsaved.value ?? keptOf(key()));
  const arranged = computed<ArrangedColumn<Row>[]>(() => arrangedColumns(columns(), chosen.value.columns));

  function choose(next: Chosen): void {
    unsaved.value = next;
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), PAUSE_MS);
  }

  async function keep(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const sent = unsaved.value;
    if (!sent) return;
    problem.value = null;
    try {
      await save({ table: { key: key(), density: sent.density, columns: sent.columns.map(({ width, ...choice }) => ({ ...choice, width: width && Math.round(width * PER_REM) })) } });
      if (unsaved.value === sent) unsaved.value = null;
    } catch (thrown) {
      problem.value = problemOf(thrown);
    }
  }

  onScopeDispose(() => { if (timer) void keep(); });

  return {
    arranged,
    density: computed(() => chosen.value.density),
    changed: computed(() => chosen.value !== DEFAULT && (chosen.value.columns.length > 0 || chosen.value.density !== 'STANDARD')),
    problem,
    keep,
    arrange: (choices: readonly ColumnChoice[]) => choose({ ...chosen.value, columns: choices.map(({ key: name, shown, width }) => ({ key: name, shown, width })) }),
    setDensity: (density: Density) => choose({ ...chosen.value, density }),
    reset: () => choose(DEFAULT),
  };
}

function keptOf(key: string): Chosen {
  const kept = me.value?.preferences.tables.find((table) => table.key === key);
  return kept ? { density: kept.density, columns: kept.columns.map((name, place) => ({ key: name, shown: !kept.hidden.includes(name), width: kept.widths[place] ? kept.widths[place]! / PER_REM : null })) } : DEFAULT;
}

/** What the column panel works on. */
export type TableSettings<Row = never> = ReturnType<typeof useTableSettings<Row>>;
