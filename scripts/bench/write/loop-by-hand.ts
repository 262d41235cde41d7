import type pg from 'pg';
import type { Crew } from './crew.ts';
import { DEMAND } from './demand.ts';
import { HandDeed, type HandOrder, type HandStep } from './hand-deed.ts';
import type { ServedMinute } from './served-minute.ts';

const DAY_MS = 86_400_000;
const step = (verb: string, from: string | null, to: string, waitingFor: string, limit: string | null): HandStep => ({ verb, from, to, waitingFor, limit });

const SUBMIT = step('SUBMIT', null, 'SUBMITTED', 'CENTRE', 'REVIEW');
const APPROVE = step('APPROVE', 'SUBMITTED', 'PENDING_DISPATCH', 'CENTRE', 'DISPATCH');
const DISPATCH = step('DISPATCH', 'PENDING_DISPATCH', 'DISPATCHED', 'TEAM', 'ANSWER');
const ACCEPT = step('ACCEPT', 'DISPATCHED', 'ACCEPTED', 'TEAM', 'CONTACT');
const START = step('START', 'ACCEPTED', 'IN_SERVICE', 'TEAM', 'FINISH');
const REPORT = step('REPORT', 'IN_SERVICE', 'AWAITING_CONFIRMATION', 'STATION', 'CONFIRM');
const CONFIRM = step('CONFIRM', 'AWAITING_CONFIRMATION', 'AWAITING_RATING', 'STATION', 'RATE');
const RATE = step('RATE', 'AWAITING_RATING', 'CLOSED', 'NOBODY', null);

/** The loop of loop-over-http.ts with the statements alone: the same rows come to be, in as many transactions. */
export async function loopByHand(client: pg.Client, crew: Crew, minute: ServedMinute, key: string): Promise<void> {
  const { village, operator, leader } = crew;
  const did = (seat: Crew['operator'], verb: string, action: string, work: (deed: HandDeed) => Promise<HandOrder>) => HandDeed.run(client, seat, verb, action, `${key} ${verb}`, work);

  const entered = await did(village, 'enterOrder', 'ORDER_ENTER', (deed) => enter(deed, crew, minute));
  const approved = await did(operator, 'reviewOrder', 'ORDER_REVIEW', (deed) => deed.move(entered, APPROVE));
  const dispatched = await did(operator, 'dispatchOrder', 'ORDER_DISPATCH', (deed) => dispatch(deed, approved, crew));
  const accepted = await did(leader, 'acceptDispatch', 'DISPATCH_ANSWER', (deed) => deed.move(dispatched, ACCEPT, async () => {
    await deed.do('lockDispatch', deed.county, dispatched.dispatchId);
    await deed.do('accept', deed.county, dispatched.dispatchId, deed.now, deed.seat.viewer.displayName);
    return {};
  }));
  const begun = await did(leader, 'startService', 'SERVICE_REPORT', (deed) => deed.move(accepted, START));
  const reported = await did(leader, 'reportService', 'SERVICE_REPORT', (deed) => report(deed, begun, crew, minute));
  const confirmed = await did(village, 'confirmService', 'ORDER_CONFIRM', (deed) => deed.move(reported, CONFIRM, async () => {
    const { displayName, accountId } = deed.seat.viewer;
    await deed.do('pending', deed.county, reported.id);
    await deed.do('reporter', deed.county, reported.id);
    await deed.do('confirm', deed.county, reported.id, displayName, accountId, deed.now);
    await deed.do('fulfil', deed.county, reported.dispatchId, deed.now);
    return {};
  }));
  await did(village, 'rateOrder', 'ORDER_RATE', (deed) => deed.move(confirmed, RATE, async () => {
    await deed.do('served', deed.county, confirmed.id);
    await deed.do('rate', deed.county, confirmed.id, confirmed.teamId, confirmed.regionCode, deed.seat.viewer.displayName, deed.now);
    await deed.do('close', deed.county, confirmed.id, deed.now);
    return {};
  }));
}

async function enter(deed: HandDeed, { village: { regionCode } }: Crew, { raisedAt }: ServedMinute): Promise<HandOrder> {
  const { county, now, seat: { viewer: { displayName, accountId } } } = deed;
  const [region] = await deed.do<{ full_name: string }>('region', regionCode);
  const day = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  const [serial] = await deed.do<{ last: number }>('serial', county, day);
  const due = await deed.dueAfter('REVIEW');
  const orderNo = `XQ${county}${day.replaceAll('-', '')}${String(serial!.last).padStart(4, '0')}`;
  const [row] = await deed.do<{ id: string }>('enter', county, orderNo, DEMAND.category, DEMAND.content, DEMAND.requesterName, DEMAND.requesterPhone, regionCode, region!.full_name,
    DEMAND.channel, raisedAt, now, DEMAND.proxyEntry, DEMAND.consentNote, displayName, accountId, due);
  const order: HandOrder = { id: row!.id, version: 1, regionCode, dispatchId: null, teamId: null };
  await deed.event(order, SUBMIT);
  await deed.do('duplicates', county, regionCode, DEMAND.requesterPhone, DEMAND.category, new Date(now.getTime() - 7 * DAY_MS), order.id);
  return order;
}

function dispatch(deed: HandDeed, order: HandOrder, { teamId }: Crew): Promise<HandOrder> {
  return deed.move(order, DISPATCH, async (due) => {
    await deed.do('team', deed.county, teamId);
    const [row] = await deed.do<{ id: string }>('offer', deed.county, order.id, teamId, order.regionCode, deed.now, due, deed.seat.viewer.displayName);
    await deed.do('hold', deed.county, order.id, row!.id, teamId);
    return { dispatchId: row!.id, teamId };
  });
}

function report(deed: HandDeed, order: HandOrder, { teamId, volunteerId }: Crew, { start, end }: ServedMinute): Promise<HandOrder> {
  return deed.move(order, REPORT, async () => {
    const [member] = await deed.do<{ id: string; name: string }>('members', deed.county, teamId, [volunteerId]);
    await deed.do('around', deed.county, [volunteerId], new Date(end.getTime() + DAY_MS), new Date(start.getTime() - DAY_MS));
    const { displayName, accountId } = deed.seat.viewer;
    await deed.do('record', deed.county, member!.id, member!.name, order.id, order.dispatchId, teamId, order.regionCode, start, end, displayName, accountId);
    return {};
  });
}
