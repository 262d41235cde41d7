import { LOW_SCORE, EDITABLE_DAYS } from '../../api/src/modules/ratings/rating-rules.ts';
import { DAY_MS } from '../../api/src/modules/sla/shanghai.ts';
import type { Actor } from './county.ts';
import type { Demand } from './demand.ts';
import { dueAfter } from './moments.ts';
import type { Teller } from './tell-order.ts';
import { COMMENTS, FOLLOW_UP_RESULTS, REPLIES, SUGGESTIONS } from './words/rating-words.ts';
import { RATING_CONSENTS } from './words/step-words.ts';

/** A linked order that goes on from a closed one. */
export interface Reopened {
  demand: Demand;
  at: Date;
  fromId: string;
}

/** About three in five orders are rated; the others close when the window ends, without a score (domain §0-7). */
const RATED_SHARE = 0.62;
const SAMPLE_SHARE = 0.03;

export function afterService(teller: Teller): void {
  const { random, story } = teller;
  const due = story.order.dueAt!;
  const ratedAt = teller.soon(1500, 'VILLAGE', 0.9);
  if (!random.chance(RATED_SHARE) || ratedAt >= due) {
    teller.goTo(due);
    teller.step('CLOSE_UNRATED', null);
    story.order.closedAt = teller.at;
    if (random.chance(SAMPLE_SHARE)) followUp(teller, 'SAMPLE', random.weighted([['YES', 9], ['PARTLY', 1]] as const));
    return;
  }
  teller.goTo(ratedAt);
  const overall = random.weighted([[5, 58], [4, 27], [3, 9], [2, 4], [1, 2]] as const);
  const solved = overall >= 4 ? 'YES' : overall === 3 ? random.pick(['YES', 'PARTLY', 'PARTLY'] as const) : random.pick(['PARTLY', 'NO'] as const);
  rate(teller, overall, solved);
  if (overall <= LOW_SCORE) {
    const now = solved === 'NO' ? random.weighted([['YES', 4], ['PARTLY', 3], ['NO', 3]] as const) : random.weighted([['YES', 7], ['PARTLY', 3]] as const);
    followUp(teller, 'LOW_RATING', now);
    if (now === 'NO' || (now === 'PARTLY' && random.chance(0.3))) reopen(teller);
  } else if (random.chance(SAMPLE_SHARE)) followUp(teller, 'SAMPLE', 'YES');
}

function rate(teller: Teller, overall: 1 | 2 | 3 | 4 | 5, solved: string): void {
  const { random, story, demand } = teller;
  const { order } = story;
  const raterKind = demand.columns.proxyEntry ? random.weighted([['PROXY', 52], ['PHONE', 30], ['SELF', 18]] as const) : random.weighted([['SELF', 70], ['PHONE', 20], ['PROXY', 10]] as const);
  const recorder = raterKind === 'PHONE' ? teller.operator : raterKind === 'PROXY' ? teller.station : null;
  // By the requester's own phone, through a program of an integrator.
  const requester: Actor = { name: demand.person.name, role: 'INTEGRATOR' as Actor['role'], unit: '', accountId: null };
  teller.step('RATE', recorder ?? requester);
  Object.assign(order, { ratingState: 'RATED', closedAt: teller.at });
  const near = () => Math.min(5, Math.max(1, overall + random.weighted([[0, 7], [1, 1], [-1, 2]])));
  const senses = random.chance(0.4);
  const rating = {
    countyCode: order.countyCode, id: random.idAt(teller.at), createdAt: teller.at, orderId: order.id, teamId: order.currentTeamId, regionCode: order.regionCode, overall,
    attitude: near(), skill: near(), timeliness: near(), participation: senses ? near() : null, happiness: senses ? near() : null, gain: senses ? near() : null, solved,
    comment: random.pick(COMMENTS[overall]!), raterKind, recorderName: recorder?.name ?? null, consentNote: random.pick(RATING_CONSENTS[raterKind]),
    ratedAt: teller.at, editableUntil: new Date(teller.at.getTime() + EDITABLE_DAYS * DAY_MS), reply: null as string | null, repliedAt: null as Date | null, version: 1,
  };
  story.rows.order_ratings.push(rating);
  if (!random.chance(overall <= LOW_SCORE ? 0.8 : 0.22)) return;
  teller.wait(900, 'VILLAGE');
  teller.step('REPLY', story.team!.leader);
  Object.assign(rating, { reply: random.pick(REPLIES[overall]!), repliedAt: teller.at, version: 2 });
}

function followUp(teller: Teller, cause: 'LOW_RATING' | 'SAMPLE', solved: keyof typeof FOLLOW_UP_RESULTS): void {
  const { random, story: { order, rows } } = teller;
  const begun = order.closedAt!;
  const visit = {
    countyCode: order.countyCode, id: random.idAt(begun), createdAt: begun, orderId: order.id, regionCode: order.regionCode, cause, state: 'OPEN', dueAt: dueAfter('FOLLOW_UP', order.urgency, begun),
    method: null as string | null, solved: null as string | null, result: null as string | null, suggestion: null as string | null, visitorName: null as string | null, doneAt: null as Date | null, version: 1,
  };
  rows.follow_up_visits.push(visit);
  const visitor = random.chance(0.5) ? teller.operator : teller.station;
  teller.wait(1300, 'VILLAGE');
  teller.step('FOLLOW_UP', visitor);
  Object.assign(visit, {
    state: 'DONE', method: visitor.role === 'VILLAGE_STAFF' ? 'HOME' : 'PHONE', solved, result: random.pick(FOLLOW_UP_RESULTS[solved]), suggestion: random.pick(SUGGESTIONS),
    visitorName: visitor.name, doneAt: teller.at, version: 2,
  });
}

/** The county opens a linked order; the closed one stays as it is (domain §4.1). */
function reopen(teller: Teller): void {
  const { demand, story } = teller;
  teller.wait(400, 'OFFICE');
  const operator = teller.operator;
  teller.step('REOPEN', operator, { note: '回访仍未解决，重新立单' });
  const { at } = teller;
  teller.reopened = {
    at, fromId: story.order.id,
    demand: {
      ...demand, recorder: operator,
      columns: { ...demand.columns, raisedAt: at, reportedAt: at, recorderName: operator.name, recorderAccountId: operator.accountId, preferredTime: 'ANY_TIME', preferredDate: null },
    },
  };
}
