import { endOfDay } from '../../api/src/modules/sla/shanghai.ts';
import type { DemoMember } from './county.ts';
import { dayOf, nextDay, onDay, plusMinutes, whenOpen } from './moments.ts';
import { freeMembers } from './team-choice.ts';
import type { Teller } from './tell-order.ts';
import * as words from './words/step-words.ts';

interface Session {
  start: Date;
  end: Date;
  volunteers: DemoMember[];
}

/** Never more people of one order than a team usually sends. */
const MOST_NAMED = 6;

/**
 * From acceptance to the station's confirmation. AGAIN: the dispatch failed or was recalled, another team is needed; ENDED: the
 * requester withdrew.
 */
export function serveOrder(teller: Teller): 'SERVED' | 'AGAIN' | 'ENDED' {
  const { random, story } = teller;
  const leader = story.team!.leader;
  const contact = teller.soon(150, 'VILLAGE');
  const session = arrange(teller, contact);
  teller.goTo(contact);
  if (random.chance(0.008)) return teller.cancel(), 'ENDED';
  if (random.chance(0.006)) return teller.stepWithReason('RECALL', teller.operator, words.RECALL_REASONS), 'AGAIN';
  if (!session) return teller.step('FAIL', leader, { reasonCode: 'SHORT_OF_PEOPLE', note: words.REASON_NOTES.SHORT_OF_PEOPLE![0] }), 'AGAIN';
  teller.step('CONTACT', leader, { dueAt: endOfDay(session.start) });
  Object.assign(story.order, { contactedAt: teller.at, agreedAt: session.start });

  teller.goTo(plusMinutes(teller.at, random.whole(2, 25)));
  take(teller, session);
  teller.step('NAME_VOLUNTEERS', leader, { note: `${session.volunteers.length} 人` });
  story.rows.dispatch_volunteers.push(...session.volunteers.map(({ id }) => ({
    countyCode: story.order.countyCode, id: random.idAt(teller.at), createdAt: teller.at, dispatchId: story.dispatch!.id, volunteerId: id, teamId: story.team!.id,
    regionCode: story.order.regionCode, namedAt: teller.at,
  })));

  teller.goTo(session.start);
  if (random.chance(0.015)) return teller.stepWithReason('FAIL', leader, words.FAIL_REASONS), 'AGAIN';
  teller.step('START', leader);
  report(teller, [session]);
  teller.wait(700, 'VILLAGE', 0.9);
  if (random.chance(0.025)) correct(teller, session);
  confirm(teller);
  return 'SERVED';
}

/** A time that suits, on which members are free. The wish of the requester goes first, then the next days. */
function arrange({ random, story, demand, taken }: Teller, contact: Date): Session | null {
  const { preferredDate, preferredTime, peopleNeeded, urgency } = demand.columns;
  const today = dayOf(contact);
  const later = preferredTime === 'TODAY' || urgency === 'EMERGENCY' ? 0 : Math.min(6, Math.floor(random.around(urgency === 'URGENT' ? 0.8 : 1.8, 0.7)));
  const first = preferredDate && preferredDate > today ? preferredDate : nextDay(today, later);
  const length = Math.round(random.whole(...demand.template.minutes) / 5) * 5;
  for (let i = 0; i < 8; i++) {
    const day = nextDay(first, i);
    const start = urgency === 'EMERGENCY' && i === 0 ? plusMinutes(contact, random.whole(30, 120)) : onDay(day, random.pick([510, 540, 570, 600, 840, 870, 900, 960]));
    if (start <= plusMinutes(contact, 45) && urgency !== 'EMERGENCY') continue;
    const end = plusMinutes(start, length);
    const volunteers = freeMembers(random, story.team!, day, start, end, Math.min(MOST_NAMED, peopleNeeded))
      .filter(({ busy }) => !taken.some((other) => other.busy === busy && other.start < end.getTime() && start.getTime() < other.end));
    if (volunteers.length > 0) return { start, end, volunteers };
  }
  return null;
}

function take({ taken }: Teller, { start, end, volunteers }: Session): void {
  for (const { busy } of volunteers) taken.push({ busy, start: start.getTime(), end: end.getTime() });
}

function report(teller: Teller, sessions: readonly Session[]): void {
  const { random, story } = teller;
  const { order, rows, dispatch, team } = story;
  teller.goTo(whenOpen(random, plusMinutes(sessions.at(-1)!.end, random.around(70, 1)), 'VILLAGE'));
  teller.step('REPORT', team!.leader);
  for (const { start, end, volunteers } of sessions) {
    const minutes = (end.getTime() - start.getTime()) / 60_000;
    rows.service_records.push(...volunteers.map(({ id, name }) => ({
      countyCode: order.countyCode, id: random.idAt(teller.at), createdAt: teller.at, volunteerId: id, volunteerName: name, orderId: order.id, dispatchId: dispatch!.id,
      teamId: team!.id, regionCode: order.regionCode, state: 'PENDING' as const, source: 'TEAM_ENTRY' as const, serviceStart: start, serviceEnd: end,
      deductMinutes: minutes > 150 && random.chance(0.4) ? random.pick([15, 30, 30, 60]) : 0, excludedReason: random.chance(0.02) ? 'DUTY' : null, needsSecondReview: false,
      recorderName: team!.leader.name, recorderAccountId: team!.leader.accountId, confirmerName: null, confirmerAccountId: null, confirmedAt: null,
      voidedAt: null, voidReason: null, version: 1,
    })));
  }
}

/** The station does not confirm: what was reported is void, the team goes again and reports both times. */
function correct(teller: Teller, done: Session): void {
  const { story } = teller;
  const note = words.REASON_NOTES.NOT_FINISHED![0]!;
  teller.step('REFUSE_CONFIRMATION', teller.station, { reasonCode: 'NOT_FINISHED', note });
  for (const record of story.rows.service_records) {
    if (record.state === 'PENDING') Object.assign(record, { state: 'VOIDED', voidedAt: teller.at, voidReason: note, version: 2 });
  }
  const again = arrange(teller, teller.at);
  if (again) {
    take(teller, again);
    teller.goTo(again.start);
  }
  report(teller, again ? [done, again] : [done]);
  teller.wait(500, 'VILLAGE');
}

function confirm(teller: Teller): void {
  const { story, station } = teller;
  teller.step('CONFIRM', station);
  for (const record of story.rows.service_records) {
    if (record.state === 'PENDING') Object.assign(record, { state: 'CONFIRMED', confirmerName: station.name, confirmerAccountId: station.accountId, confirmedAt: teller.at, version: 2 });
  }
}
