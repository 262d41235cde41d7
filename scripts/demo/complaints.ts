import { complaintTransitionOf } from '../../api/src/modules/complaints/complaint.flow.ts';
import type { ComplaintState, ComplaintVerb } from '../../api/src/modules/complaints/complaint.codes.ts';
import type { Actor, DemoCounty } from './county.ts';
import { plusMinutes, whenOpen } from './moments.ts';
import { phoneOfNobody } from './numbers.ts';
import type { OrderRows } from './order-rows.ts';
import type { Random } from './random.ts';
import type { DemoSerials } from './serials.ts';
import { COMPLAINTS } from './words/complaint-words.ts';

/** What a complaint is about: kept while the orders pass by. */
export type ComplaintCause = Pick<OrderRows['demand_orders'][number], 'id' | 'regionCode' | 'requesterName'> & { closedAt: Date };

const SHARE = 0.006;
const LEAST = 6;

/** Some closed orders of a part, about which somebody will complain; the first ones always, so that small counties have some. */
export function causesAmong(random: Random, orders: OrderRows['demand_orders'], known: number): ComplaintCause[] {
  return orders.filter(({ closedAt }, i) => closedAt && (random.chance(SHARE) || (known === 0 && i % 7 === 0 && i < LEAST * 9)))
    .map(({ id, regionCode, requesterName, closedAt }) => ({ id, regionCode, requesterName, closedAt: closedAt! }));
}

/** Complaints in every stage of their handling (条例 §26), with their steps. */
export function makeComplaints(county: DemoCounty, causes: readonly ComplaintCause[], serials: DemoSerials) {
  const random = county.random.fork('complaints');
  const complaints: object[] = [];
  const complaint_events: object[] = [];
  const entered = causes.map((cause) => ({ cause, at: whenOpen(random, plusMinutes(cause.closedAt, random.around(2000, 1)), 'VILLAGE') }))
    .filter(({ at }) => at < county.now).sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const { cause, at } of entered) {
    const { complaint, events } = tellComplaint(county, random, cause, at, serials.next(at));
    complaints.push(complaint);
    complaint_events.push(...events);
  }
  return { complaints, complaint_events };
}

function tellComplaint(county: DemoCounty, random: Random, cause: ComplaintCause, enteredAt: Date, complaintNo: string) {
  const theme = random.weighted(COMPLAINTS.map((one) => [one, one.weight] as const));
  const handler = random.pick(county.operators);
  const complaint = {
    countyCode: county.code, id: random.idAt(enteredAt), createdAt: enteredAt, complaintNo, orderId: cause.id, regionCode: cause.regionCode, kind: theme.kind,
    state: 'OPEN' as ComplaintState, content: random.pick(theme.contents), complainantName: random.chance(0.8) ? cause.requesterName : null, complainantPhone: random.chance(0.8) ? phoneOfNobody(random) : null,
    result: null as string | null, transferredTo: null as string | null, handlerName: null as string | null, enteredAt, closedAt: null as Date | null, version: 0,
  };
  const events: object[] = [];
  let state: ComplaintState | null = null;
  const step = (verb: ComplaintVerb, at: Date, actor: Actor, note: string | null = null) => {
    const transition = complaintTransitionOf(state, verb)!;
    events.push({
      countyCode: county.code, id: random.idAt(at), createdAt: at, complaintId: complaint.id, regionCode: cause.regionCode, at, verb, fromState: state, toState: transition.to,
      note, actorName: actor.name, actorUnit: actor.unit,
    });
    state = complaint.state = transition.to;
    complaint.version += 1;
    if (verb !== 'ENTER') complaint.handlerName = actor.name;
  };

  step('ENTER', enteredAt, random.chance(0.5) ? county.villageStaff.get(cause.regionCode)! : handler);
  let at = enteredAt;
  const later = (median: number) => (at = whenOpen(random, plusMinutes(at, random.around(median, 0.9)), 'OFFICE')) < county.now;
  if (!later(300)) return { complaint, events };
  if (random.chance(0.08)) {
    complaint.transferredTo = '县市场监督管理局';
    complaint.closedAt = at;
    step('TRANSFER', at, handler, '不属志愿服务范围，转有关部门处理');
    return { complaint, events };
  }
  step('ACCEPT', at, handler);
  if (!later(600)) return { complaint, events };
  step('HANDLE', at, handler, '已联系双方核实情况');
  if (!later(2400)) return { complaint, events };
  complaint.result = random.pick(theme.results);
  complaint.closedAt = at;
  step('CLOSE', at, handler, complaint.result);
  return { complaint, events };
}
