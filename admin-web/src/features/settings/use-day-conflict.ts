import { computed, shallowRef, type Ref } from 'vue';
import { label, type CodeOf } from '@/texts/dictionary';
import { settings as t } from '@/texts/settings';
import type { ConflictRow } from '@/ui/conflict-dialog.vue';

type Kind = CodeOf<'CalendarDayKind'>;
interface Setting { kind: Kind | null; name: string | null; version: number }

/**
 * Two people set one day (console §1 row 29). Here a day is chosen in the form itself, so what counts as seen is what the list
 * showed of it when it was sent; once the list has come anew, the person chooses field by field.
 */
export function useDayConflict(newest: Readonly<Ref<Setting | null>>, mine: { kind: Ref<Kind | null>; name: Ref<string> }) {
  const seen = shallowRef<{ row: Setting | null } | null>(null);
  const kindOf = (row: Setting | null) => label('CalendarDayKind', row?.kind);
  const nameOf = (row: Setting | null) => row?.name ?? '';

  const conflicting = computed<ConflictRow[]>(() => {
    if (!seen.value || (newest.value?.version ?? 0) === (seen.value.row?.version ?? 0)) return [];
    const [before, theirs] = [seen.value.row, newest.value];
    return [
      { field: 'kind', label: t.kind, before: kindOf(before), theirs: kindOf(theirs), mine: label('CalendarDayKind', mine.kind.value) },
      { field: 'name', label: t.name, before: nameOf(before), theirs: nameOf(theirs), mine: mine.name.value.trim() },
    ];
  });

  return {
    conflicting,
    /** Somebody was faster; the list is about to show what they set. */
    faster(row: Setting | null): void { seen.value = { row }; },
    /** What was chosen goes into the form; null: not now. */
    settled(choices: Record<string, 'mine' | 'theirs'> | null): void {
      if (choices?.['kind'] === 'theirs' && newest.value) mine.kind.value = newest.value.kind;
      if (choices?.['name'] === 'theirs' && newest.value) mine.name.value = nameOf(newest.value);
      seen.value = null;
    },
  };
}
