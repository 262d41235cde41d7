import { FAILED_STATES } from '../../api/src/modules/orders/dispatch.flow.ts';
import { HAND_OVER_AFTER_FAILURES, REDISPATCH_AFTER_FAILURES } from '../../api/src/modules/sla/sla-defaults.ts';
import type { OrderState, OrderVerb, ReasonCode } from '../../api/src/modules/orders/order.codes.ts';
import { afterService, type Reopened } from './tell-rating.ts';
import type { Actor, DemoCounty, DemoTeam, DemoVillage } from './county.ts';
import { makeDemand, type Demand, type WantedDemand } from './demand.ts';
import { plusMinutes, whenOpen, type Hours } from './moments.ts';
import { OrderStory } from './order-story.ts';
import type { Random } from './random.ts';
import { chooseTeam } from './team-choice.ts';
import { serveOrder } from './tell-service.ts';
import * as words from './words/step-words.ts';

/** What lies in the future has not happened: ends a story where it is now. */
const NOT_YET = Symbol('not yet');
const TOLD_OVERDUE = new Set<OrderState>(['SUBMITTED', 'PENDING_DISPATCH', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION']);
/** How much quicker people are than with a NORMAL order. */
const PACE = { NORMAL: 1, URGENT: 0.2, EMERGENCY: 0.05 } as const;

/** Where chance is helped, for an order that is wished for. */
export interface Steering extends WantedDemand {
  /** Whoever has to act in this state is slow. */
  slowIn?: OrderState;
  /** The way to this state is taken more often. */
  likely?: OrderState;
  openPool?: boolean;
}

/** Somebody takes the next step of an order after a while: keeps the time, and tells what timers do meanwhile. */
export class Teller {
  readonly county: DemoCounty;
  readonly random: Random;
  readonly demand: Demand;
  readonly steering: Steering;
  readonly story: OrderStory;
  /** Times that this order takes from volunteers; given to them once the order stays. */
  readonly taken: { busy: number[]; start: number; end: number }[] = [];
  at: Date;
  reopened: Reopened | null = null;

  constructor(county: DemoCounty, random: Random, demand: Demand, reopenedFromId: string | null, steering: Steering = {}) {
    this.steering = steering;
    this.county = county;
    this.random = random;
    this.demand = demand;
    this.story = new OrderStory(county, random, demand, reopenedFromId);
    this.at = demand.columns.reportedAt;
  }

  get station(): Actor {
    return this.county.villageStaff.get(this.story.order.regionCode)!;
  }

  get operator(): Actor {
    return this.random.pick(this.county.operators);
  }

  /** When somebody who takes about `median` minutes gets to it. One step in sixteen lies about for long. */
  soon(median: number, hours: Hours, spread = 0.8): Date {
    const { urgency } = this.story.order;
    const slow = this.random.chance(this.steering.slowIn === this.story.state ? 0.9 : 0.06) ? 9 : 1;
    const at = plusMinutes(this.at, this.random.around(median * slow * PACE[urgency], spread));
    return urgency === 'EMERGENCY' ? at : whenOpen(this.random, at, hours);
  }

  wait(median: number, hours: Hours, spread?: number): void {
    this.goTo(this.soon(median, hours, spread));
  }

  /** Time passes: a limit that runs out on the way is told, and beyond now nothing is. */
  goTo(at: Date): void {
    const { story, county: { now, overseer } } = this;
    const { order } = story;
    const due = order.dueAt;
    if (due && !order.overdueToldAt && due < at && due <= now && TOLD_OVERDUE.has(order.state)) {
      this.at = story.step('OVERDUE', due, null);
      order.overdueToldAt = due;
      const seen = whenOpen(this.random, plusMinutes(due, this.random.whole(600, 4000)), 'OFFICE');
      if (this.random.chance(0.08) && seen < at && seen <= now) this.at = story.step('SUPERVISE', seen, overseer, { note: this.random.pick(words.SUPERVISE_NOTES) });
    }
    if (at > now) throw NOT_YET;
    this.at = at > this.at ? at : this.at;
  }

  step(verb: OrderVerb, actor: Actor | null, facts: { reasonCode?: ReasonCode; note?: string | null; team?: DemoTeam; dueAt?: Date } = {}): void {
    this.at = this.story.step(verb, this.at, actor, facts);
  }

  /** A turn of the story that leads to a state, more often where it is wished for. */
  turns(to: OrderState, probability: number): boolean {
    return this.random.chance(this.steering.likely === to ? 0.6 : probability);
  }

  /** A step with one of its reasons and what people write beside it. */
  stepWithReason(verb: OrderVerb, actor: Actor | null, reasons: readonly (readonly [ReasonCode, number])[]): ReasonCode {
    const reasonCode = this.random.weighted(reasons);
    this.step(verb, actor, { reasonCode, note: this.random.pick(words.REASON_NOTES[reasonCode] ?? [null]) });
    return reasonCode;
  }

  cancel(): void {
    const reasonCode = this.random.weighted(words.CANCEL_REASONS);
    const note = this.random.pick(words.REASON_NOTES[reasonCode] ?? [null]);
    this.step('CANCEL', this.station, { reasonCode, note: [note, '本人意愿：电话告知站上'].filter(Boolean).join('；') });
    this.story.order.reasonCode = reasonCode;
  }

  /** After a dispatch failed: the rule that asks for another team, then for a hand-over (domain §4.3). */
  escalate(): void {
    const failures = this.story.order.failedDispatches;
    const last = this.story.rows.dispatches.at(-1)!;
    if (!FAILED_STATES.includes(last.state)) return;
    if (failures === REDISPATCH_AFTER_FAILURES) this.step('ESCALATE', null, { note: `已 ${failures} 次派单未成，需改派` });
    if (failures === HAND_OVER_AFTER_FAILURES) this.step('ESCALATE', null, { note: `已 ${failures} 次派单未成，建议转交` });
  }
}

export function startOrder(county: DemoCounty, random: Random, at: Date, village: DemoVillage, steering: Steering = {}): Teller {
  return new Teller(county, random, makeDemand(county, random, at, village, steering), null, steering);
}

/** Tells an order's story up to now. */
export function tellOrder(teller: Teller, reopened = false): void {
  try {
    if (reopened) teller.step('REOPEN', teller.demand.recorder);
    else if (!(enter(teller), review(teller))) return;
    if (dispatch(teller)) afterService(teller);
  } catch (reason) {
    if (reason !== NOT_YET) throw reason;
  }
}

function enter(teller: Teller): void {
  const { demand, story, random } = teller;
  if (teller.turns('DRAFT', 0.08)) {
    teller.step('SAVE_DRAFT', demand.recorder);
    teller.wait(500, 'VILLAGE', 1.2);
    if (random.chance(0.05)) return teller.cancel();
  }
  teller.step('SUBMIT', demand.recorder);
  story.order.reportedAt = teller.at;
}

/** Whether the order was accepted for service. */
function review(teller: Teller): boolean {
  const { random, story: { order }, demand } = teller;
  if (order.state === 'CANCELLED') return false;
  for (let returned = 0; ; returned++) {
    teller.wait(160, 'OFFICE');
    if (teller.turns('CANCELLED', 0.012)) return teller.cancel(), false;
    if (returned < 2 && teller.turns('RETURNED', 0.07)) {
      const reasonCode = teller.stepWithReason('RETURN', teller.operator, words.RETURN_REASONS);
      Object.assign(order, { reasonCode, replyToRequester: words.REASON_NOTES[reasonCode]![0] });
      teller.wait(900, 'VILLAGE', 1.1);
      if (random.chance(0.05)) return teller.cancel(), false;
      teller.step('RESUBMIT', demand.recorder, { note: '已补充，请再审' });
      Object.assign(order, { reasonCode: null, replyToRequester: null });
      continue;
    }
    if (teller.turns('REJECTED', 0.045)) {
      const reasonCode = teller.stepWithReason('REJECT', teller.operator, words.REJECT_REASONS);
      Object.assign(order, { reasonCode, replyToRequester: words.REASON_NOTES[reasonCode]![0] });
      return false;
    }
    teller.step('APPROVE', teller.operator);
    return true;
  }
}

/** Offers the order until a team has served it. False when it ends otherwise. */
function dispatch(teller: Teller): boolean {
  const { county, random, story, demand: { columns } } = teller;
  const asked = new Set<string>();
  for (;;) {
    teller.wait(110, 'OFFICE');
    if (story.order.failedDispatches >= HAND_OVER_AFTER_FAILURES - 1 && random.chance(0.35 * story.order.failedDispatches - 0.5)) return handOver(teller), false;
    const team = chooseTeam(county, random, columns, asked);
    asked.add(team.id);
    const openPool = columns.urgency !== 'EMERGENCY' && random.chance(teller.steering.openPool ? 0.9 : 0.08);
    const note = random.pick(words.DISPATCH_NOTES);
    if (openPool) teller.step('OPEN_TO_POOL', teller.operator, { note });
    else teller.step('DISPATCH', teller.operator, { team, note });
    const answer = random.weighted([['ACCEPT', 84], ['DECLINE', openPool ? 0 : teller.steering.likely === 'UNRESOLVED' ? 300 : 9], ['EXPIRE', openPool ? 12 : 4], ['RECALL', 2], ['CANCEL', 0.8]] as const);
    const due = story.dispatch!.answerDueAt;
    const answeredAt = answer === 'EXPIRE' ? due : teller.soon(answer === 'RECALL' ? 900 : 280, answer === 'RECALL' ? 'OFFICE' : 'VILLAGE');
    if (answeredAt >= due) {
      teller.goTo(due);
      teller.step('EXPIRE', null, { reasonCode: 'SLA_PASSED', note: words.REASON_NOTES.SLA_PASSED![0] });
    } else {
      teller.goTo(answeredAt);
      if (answer === 'CANCEL') return teller.cancel(), false;
      if (answer === 'RECALL') teller.stepWithReason('RECALL', teller.operator, words.RECALL_REASONS);
      else if (answer === 'DECLINE') teller.stepWithReason('DECLINE', team.leader, words.DECLINE_REASONS);
      else teller.step(openPool ? 'CLAIM' : 'ACCEPT', team.leader, { team });
    }
    teller.escalate();
    if (story.order.state !== 'ACCEPTED') continue;
    const served = serveOrder(teller);
    if (served !== 'AGAIN') return served === 'SERVED';
    teller.escalate();
  }
}

function handOver(teller: Teller): void {
  const { order } = teller.story;
  const reasonCode = teller.stepWithReason('UNRESOLVE', teller.operator, words.UNRESOLVE_REASONS);
  Object.assign(order, { reasonCode, handOverTo: teller.random.weighted(words.HAND_OVERS), replyToRequester: '多次联系队伍均无法承接，已转交有关部门，办理情况由其答复，给您带来不便请谅解。' });
}
