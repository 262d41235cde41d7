import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { ANONYMOUS } from '../access/viewer.ts';
import { announce } from '../database/announce.ts';
import { claimDueOrder, countiesWithDueOrders } from '../database/due-orders.ts';
import { inScope, verbScope } from '../database/wall/scope.ts';
import type { Deed } from '../graphql/deed.ts';
import { serviceIsRecorded } from '../modules/hours/service-recorded.ts';
import { countyOperators } from '../modules/messages/recipients.ts';
import { tell } from '../modules/messages/tell.ts';
import { DemandOrder } from '../modules/orders/demand-order.ts';
import { escalateAfterFailure } from '../modules/orders/escalate-after-failure.ts';
import { openDispatch } from '../modules/orders/recall-dispatch.ts';
import { step } from '../modules/orders/step.ts';

export interface SweepResult {
  expired: number;
  overdue: number;
  closed: number;
  failed: number;
}

interface SweepOptions {
  /** Told for each order that could not be dealt with; the others go on. */
  onError?: (error: unknown, orderId: string) => void;
  /** Stops between two orders, so that a process can end at once. */
  stopped?: () => boolean;
}

/**
 * Deals with every order whose time has passed (domain §4.3): an unanswered offer expires, an unrated order closes
 * without a rating (never with one by default, §0-7), any other step is told as overdue, once. Each order in its own
 * transaction, locked by the process that claims it, so that any number of processes may sweep at once.
 */
export async function runSlaTimers(orm: MikroORM, now: Date, { onError, stopped = () => false }: SweepOptions = {}): Promise<SweepResult> {
  const result: SweepResult = { expired: 0, overdue: 0, closed: 0, failed: 0 };
  for (const countyCode of await countiesWithDueOrders(orm.em.fork(), now)) {
    const failed: string[] = [];
    while (!stopped()) {
      let claimed: string | undefined;
      try {
        const done = await inScope(orm.em, verbScope({ lo: countyCode, hi: String(Number(countyCode) + 1) }), async (em) => {
          const key = await claimDueOrder(em, countyCode, now, failed);
          claimed = key?.id;
          return key && await dealWith(em, await em.findOneOrFail(DemandOrder, key), now);
        });
        if (!done) break;
        result[done] += 1;
      } catch (error) {
        if (!claimed) throw error;
        result.failed += 1;
        failed.push(claimed);
        onError?.(error, claimed);
      }
    }
  }
  return result;
}

async function dealWith(em: EntityManager, order: DemandOrder, now: Date): Promise<'expired' | 'overdue' | 'closed'> {
  const deed: Deed = { viewer: ANONYMOUS, em, now, channel: 'TIMER', unitName: null, address: null, changes: [] };
  const { currentTeam: team, inOpenPool } = order;
  const done = order.state === 'DISPATCHED' ? await expire(deed, order)
    : order.state === 'AWAITING_RATING' && await serviceIsRecorded(deed, order) ? await closeUnrated(deed, order)
      : await tellOverdue(deed, order);
  await announce(em, 'DemandOrder', order, [team], inOpenPool);
  if (done === 'expired') await tell(deed, order.countyCode, 'OFFER_EXPIRED', countyOperators(order.countyCode), order.id);
  return done;
}

async function expire(deed: Deed, order: DemandOrder): Promise<'expired'> {
  await step(deed, order, 'EXPIRE', { dispatch: await openDispatch(deed, order), reasonCode: 'SLA_PASSED' });
  await escalateAfterFailure(deed, order);
  return 'expired';
}

async function closeUnrated(deed: Deed, order: DemandOrder): Promise<'closed'> {
  await step(deed, order, 'CLOSE_UNRATED');
  order.closedAt = deed.now;
  return 'closed';
}

async function tellOverdue(deed: Deed, order: DemandOrder): Promise<'overdue'> {
  await step(deed, order, 'OVERDUE');
  order.overdueToldAt = deed.now;
  return 'overdue';
}

/** Sweeps every `everySeconds`, never two sweeps of one process at once. Answers a function that stops it and waits for the end. */
export function startSlaTimer(orm: MikroORM, { everySeconds = 60, log }: { everySeconds?: number; log: (error: unknown) => void }): () => Promise<void> {
  let ended = false;
  let sweep = Promise.resolve();
  let running = false;
  const timer = setInterval(() => {
    if (running) return;
    running = true;
    sweep = runSlaTimers(orm, new Date(), { onError: log, stopped: () => ended }).then(() => undefined, log).finally(() => (running = false));
  }, everySeconds * 1000);
  timer.unref();
  return async () => {
    ended = true;
    clearInterval(timer);
    await sweep;
  };
}
