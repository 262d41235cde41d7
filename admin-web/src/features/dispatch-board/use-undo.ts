import { RecallDispatchDocument, TakeBackReturnDocument } from '@lastmile/schema/dispatch-board';
import { useVerb } from '@/api/use-verb';
import { dispatch as t } from '@/texts/dispatch';
import { offerUndo } from '@/ui/undo';
import type { Outcome } from './queue';

/**
 * 撤销 of what the board did with one order, by the verb that is the inverse. Taken back with the version it left behind: once
 * somebody has answered, the server says so instead.
 */
export function useUndo(undone: (outcome: Outcome) => void) {
  const recall = useVerb(RecallDispatchDocument);
  const takeBack = useVerb(TakeBackReturnDocument);
  return {
    offerRecall({ orderId, orderNo, version }: Outcome): void {
      offerUndo({
        text: t.undoable(orderNo),
        async undo() {
          if (!await recall.run({ orderId, version, reasonCode: 'WRONG_DISPATCH' })) return recall.problems.value[0] ?? null;
          undone({ text: t.done.recall(orderNo), orderId, orderNo, state: 'PENDING_DISPATCH' });
          return null;
        },
      });
    },
    offerTakeBack({ orderId, orderNo, version }: Outcome): void {
      offerUndo({
        text: t.returnUndoable(orderNo),
        async undo() {
          if (!await takeBack.run({ orderId, version })) return takeBack.problems.value[0] ?? null;
          undone({ text: t.done.takeBack(orderNo), orderId, orderNo, state: 'SUBMITTED' });
          return null;
        },
      });
    },
  };
}
