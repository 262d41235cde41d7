import { computed, ref, shallowRef, watch } from 'vue';
import type { ConflictRow } from '@/ui/conflict-dialog.vue';
import type { Problem } from '@/api/problem';

/** One field of a form over a record that others may change too. */
export interface ComparedField<Row> {
  field: string;
  label: () => string;
  /** The value of a record in words; of one that is not there, empty. */
  of: (row: Row | null) => string;
  /** What stands in the form, in the same words. */
  mine: () => string;
  /** Puts their value into the form. */
  take: (row: Row | null) => void;
}

/**
 * Two people at one setting (console §1 row 29). The form shows the newest state until something is typed, and is sent with the
 * version that it showed; where somebody was faster, the newest state is fetched, the person chooses field by field, and it is
 * sent again with that version. A setting without a row has version 0.
 */
export function useConflict<Row extends { version: number }>(
  /** Undefined while it is not known. */
  newest: () => Row | null | undefined,
  fields: readonly ComparedField<Row>[],
  { again, send }: { again: () => void; send: (version: number) => Promise<readonly Problem[]> },
) {
  /** What the form showed before anything was typed. */
  const begun = shallowRef<{ row: Row | null }>();
  const touched = computed(() => Boolean(begun.value) && fields.some(({ of, mine }) => mine() !== of(begun.value!.row)));
  const comparing = ref(false);
  const versionOf = (row: Row | null) => row?.version ?? 0;
  const theirs = computed(() => {
    const row = newest();
    return comparing.value && begun.value && row !== undefined && versionOf(row) !== versionOf(begun.value.row) ? { row } : null;
  });
  const rows = computed<ConflictRow[]>(() => {
    const [before, other] = [begun.value, theirs.value];
    if (!before || !other) return [];
    return fields
      .map(({ field, label, of, mine }) => ({ field, label: label(), before: of(before.row), theirs: of(other.row), mine: mine() }))
      .filter((row) => row.theirs !== row.before && row.theirs !== row.mine);
  });

  async function submit(): Promise<void> {
    const problems = await send(versionOf(begun.value?.row ?? null));
    if (!problems.some(({ code }) => code === 'CONFLICT')) return;
    comparing.value = true;
    again();
  }

  async function settle(choices: Record<string, 'mine' | 'theirs'>): Promise<void> {
    const { row } = theirs.value!;
    for (const { field, take } of fields) if (choices[field] === 'theirs') take(row);
    comparing.value = false;
    begun.value = { row };
    await submit();
  }

  watch(newest, (row) => {
    if (row === undefined || touched.value) return;
    begun.value = { row };
    for (const { take } of fields) take(row);
  }, { immediate: true });

  // Both meant the same: there is nothing to ask.
  watch(theirs, (other) => { if (other && !rows.value.length) void settle({}); });

  return {
    rows, touched, submit, settle,
    cancel: () => { comparing.value = false; },
  };
}
