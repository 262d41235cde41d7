import { useApolloClient } from '@vue/apollo-composable';
import { computed, reactive, ref } from 'vue';
import { DispatchOrderDocument, RecallDispatchDocument, type ProposedDispatchesQuery } from '@lastmile/schema/dispatch-board';
import { SubmitKey } from '@/api/idempotency-key';
import { Problem, problemOf, problemOfUserError, sentenceOf } from '@/api/problem';
import { refetchTouching } from '@/api/refetch-touching';
import { dispatch as t } from '@/texts/dispatch';
import { offerUndo } from '@/ui/undo';
import { outsideArea } from './candidate';

export type Proposal = ProposedDispatchesQuery['proposedDispatches'][number];
type Order = NonNullable<Proposal['order']>;

/** Orders of one batch, as the server takes them. */
export const MOST_OF_A_BATCH = 50;

/** One row of the table: an order with the teams proposed for it, the chosen one, and what came of it. */
export interface BatchRow {
  order: Order;
  proposals: Proposal[];
  teamId: string;
  /** Left out by the person, or until a team outside its area is confirmed. */
  taken: boolean;
  state: 'waiting' | 'sending' | 'done' | 'refused';
  problem?: Problem;
  /** Of the order once it is dispatched: what a recall names. */
  version?: number;
  key: SubmitKey;
}

/** Rows in the order of the queue. A team that would serve outside its area is not taken by itself (R27). */
export function rowsOf(orderIds: readonly string[], proposals: readonly Proposal[]): BatchRow[] {
  return orderIds.flatMap((id) => {
    const own = proposals.filter(({ order, team }) => order?.id === id && team);
    const best = own[0];
    return best ? [{ order: best.order!, proposals: own, teamId: best.team!.id, taken: !outsideArea(best), state: 'waiting' as const, key: new SubmitKey() }] : [];
  });
}

export function chosenOf({ proposals, teamId }: Pick<BatchRow, 'proposals' | 'teamId'>): Proposal {
  return proposals.find(({ team }) => team!.id === teamId)!;
}

/** Sends each taken row by itself: each is checked as a single dispatch is, and one that is refused holds up no other. */
export function useBatch() {
  const { client } = useApolloClient();
  const rows = ref<BatchRow[]>([]);
  const busy = ref(false);

  async function sendOne(row: BatchRow): Promise<void> {
    row.state = 'sending';
    const chosen = chosenOf(row);
    const input = { orderId: row.order.id, version: row.order.version, teamId: row.teamId, acceptOutsideArea: outsideArea(chosen) };
    try {
      const { data } = await client.mutate({ mutation: DispatchOrderDocument, variables: { input: { ...input, idempotencyKey: row.key.of(input) } } });
      const refusal = data!.dispatchOrder.userErrors[0];
      row.problem = refusal && problemOfUserError(refusal);
      row.version = data!.dispatchOrder.order?.version;
    } catch (thrown) {
      row.problem = problemOf(thrown);
    }
    row.state = row.problem ? 'refused' : 'done';
  }

  async function send(): Promise<void> {
    busy.value = true;
    for (const row of rows.value) if (row.taken && row.state !== 'done') await sendOne(row as BatchRow);
    busy.value = false;
    refetchTouching(client as never, [{ type: 'DemandOrder', id: '' }]);
    const sent = rows.value.filter((row): row is BatchRow => row.state === 'done');
    if (sent.length) offerUndo({ text: t.batchUndoable(sent.length), undo: () => takeBack(sent) });
  }

  /** Recalls each; one that a team has answered already stays, and is told. */
  async function takeBack(sent: readonly BatchRow[]): Promise<Problem | null> {
    busy.value = true;
    const kept: Problem[] = [];
    for (const row of sent) {
      const problem = await recallOne(row);
      if (problem) kept.push(row.problem = problem);
      else Object.assign(row, { state: 'waiting', taken: false, problem: undefined, key: new SubmitKey(), order: { ...row.order, version: row.version } });
    }
    busy.value = false;
    refetchTouching(client as never, [{ type: 'DemandOrder', id: '' }]);
    return kept[0] ? new Problem(kept[0].code, t.batchKept(kept.length, sentenceOf(kept[0]))) : null;
  }

  async function recallOne(row: BatchRow): Promise<Problem | undefined> {
    const input = { orderId: row.order.id, version: row.version, reasonCode: 'WRONG_DISPATCH' as const };
    try {
      const { data } = await client.mutate({ mutation: RecallDispatchDocument, variables: { input: { ...input, idempotencyKey: new SubmitKey().of(input) } } });
      const { order, userErrors } = data!.recallDispatch;
      row.version = order?.version;
      return userErrors[0] && problemOfUserError(userErrors[0]);
    } catch (thrown) {
      return problemOf(thrown);
    }
  }

  const count = (state: BatchRow['state']) => rows.value.filter((row) => row.state === state).length;
  return reactive({
    rows, busy, send,
    toSend: computed(() => rows.value.filter(({ taken, state }) => taken && state !== 'done').length),
    done: computed(() => count('done')),
    refused: computed(() => count('refused')),
  });
}
