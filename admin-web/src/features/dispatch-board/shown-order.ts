import { computed, shallowRef, watch } from 'vue';
import { BoardOrderDocument, type OpenedOrderFragment } from '@lastmile/schema/dispatch-board';
import { Problem } from '@/api/problem';
import { useRead } from '@/api/use-read';

export type BoardOrder = OpenedOrderFragment;

/** Orders that came in full with the queue, and are asked again with it. */
export interface CameWithQueue {
  orders: readonly BoardOrder[];
  /** The server has answered; what the cache still knew may be old. */
  settled: boolean;
  again: () => void;
}

/**
 * The opened order as the person read it. When somebody else changes it meanwhile, the page says so and waits to be told,
 * because whoever is about to press a button must not find another one under the hand.
 * @param came undefined while the queue is on its way: the order may come with it
 */
export function useShownOrder(id: () => string, came: () => CameWithQueue | undefined) {
  const given = computed(() => came()?.orders.find((order) => order.id === id()));
  const { result, loading, problem, again } = useRead(BoardOrderDocument, () => ({ id: id() }), () => came() !== undefined && !given.value);
  const busy = computed(() => (given.value ? !came()?.settled : loading.value));
  const shown = shallowRef<BoardOrder | null>(null);
  let opening = true;

  const newest = computed(() => {
    const order = given.value ?? result.value?.node as BoardOrder | null | undefined;
    return order?.id === id() ? order : null;
  });

  watch(id, () => { shown.value = null; opening = true; });
  watch([newest, busy], ([order, underWay]) => {
    if (order && (opening || shown.value?.version === order.version)) shown.value = order;
    // The first answer of the server settles what is shown.
    if (order && !underWay) opening = false;
  }, { immediate: true });

  function showNewest(): void {
    shown.value = null;
    opening = true;
    if (newest.value) shown.value = newest.value;
    if (given.value) came()?.again();
    else again();
  }

  return {
    order: shown,
    /** What somebody else made of it since it was shown. */
    changed: computed(() => (shown.value && newest.value && newest.value.version !== shown.value.version ? newest.value : null)),
    /** An order outside the person's range answers like one that does not exist. */
    problem: computed(() => (given.value ? null : problem.value ?? (result.value && !result.value.node && !busy.value ? new Problem('NOT_FOUND') : null))),
    showNewest,
  };
}
