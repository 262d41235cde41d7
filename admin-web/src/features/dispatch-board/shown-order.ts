import { computed, shallowRef, watch } from 'vue';
import { BoardOrderDocument, type BoardOrderQuery } from '@lastmile/schema/dispatch-board';
import { Problem } from '@/api/problem';
import { useRead } from '@/api/use-read';

export type BoardOrder = Extract<NonNullable<BoardOrderQuery['node']>, { orderNo: string }>;

/**
 * The opened order as the person read it. When somebody else changes it meanwhile, the page says so and waits to be told,
 * because whoever is about to press a button must not find another one under the hand.
 */
export function useShownOrder(id: () => string) {
  const { result, loading, problem, again } = useRead(BoardOrderDocument, () => ({ id: id() }));
  const shown = shallowRef<BoardOrder | null>(null);
  let opening = true;

  const newest = computed(() => {
    const order = result.value?.node as BoardOrder | null | undefined;
    return order?.id === id() ? order : null;
  });

  watch(id, () => { shown.value = null; opening = true; });
  watch([newest, loading], ([order, busy]) => {
    if (order && (opening || shown.value?.version === order.version)) shown.value = order;
    // What the cache still knew may be old; the first answer of the server settles what is shown.
    if (order && !busy) opening = false;
  }, { immediate: true });

  function showNewest(): void {
    shown.value = null;
    opening = true;
    if (newest.value) shown.value = newest.value;
    again();
  }

  return {
    order: shown,
    /** What somebody else made of it since it was shown. */
    changed: computed(() => (shown.value && newest.value && newest.value.version !== shown.value.version ? newest.value : null)),
    /** An order outside the person's range answers like one that does not exist. */
    problem: computed(() => problem.value ?? (result.value && !result.value.node && !loading.value ? new Problem('NOT_FOUND') : null)),
    showNewest,
  };
}
