import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import type { HeldOrder } from '../orders/lock-order.ts';
import { DAY_MS, MINUTE_MS } from '../sla/shanghai.ts';
import { membersOf } from '../teams/members-of.ts';
import type { Volunteer } from '../volunteers/volunteer.ts';
import type { ServedTimeInput } from './hours.inputs.ts';
import { ServiceRecord } from './service-record.ts';
import { needsSecondReview, type ServedTime } from './second-review.ts';

interface VolunteerTime extends ServedTime {
  volunteer: Volunteer;
  excludedReason?: 'DUTY';
}

/**
 * The service records of a report, checked against the hours rules (domain §4.4), not yet written.
 * @throws Refusal NOT_A_MEMBER, TIME_INVALID, TIME_OVERLAP, SAME_PERSON, INVALID_INPUT
 */
export async function recordsOf(deed: Deed, { order, dispatch, team }: HeldOrder, given: ServedTimeInput[]): Promise<ServiceRecord[]> {
  const volunteers = await membersOf(deed.em, team, given.map((one) => one.volunteerId), (i) => ['input', 'records', String(i), 'volunteerId']);
  const times = given.map((one, i) => timeOf(deed, order.raisedAt, one, volunteers, ['input', 'records', String(i)]));
  times.forEach(({ volunteer }, i) => {
    // Domain §4.4-4: nobody records own hours. The leader's account and volunteer file are linked by the team and the name.
    if (team.leader?.id === volunteer.id && volunteer.name === deed.viewer.displayName) {
      throw new Refusal('SAME_PERSON', ['input', 'records', String(i), 'volunteerId'], '记录人不能记录自己的服务时间，请由他人记录');
    }
  });
  const known = await recordsAround(deed, order.countyCode, times);
  return times.map(({ volunteer, ...served }, i) => {
    const sameDay = times.filter((other, k) => k !== i && other.volunteer === volunteer);
    const others = [...known.filter((record) => record.volunteer.id === volunteer.id), ...sameDay];
    if (others.some((other) => other.serviceStart < served.serviceEnd && served.serviceStart < other.serviceEnd)) {
      throw new Refusal('TIME_OVERLAP', ['input', 'records', String(i)]);
    }
    return Object.assign(new ServiceRecord(), {
      countyCode: order.countyCode,
      volunteer,
      volunteerName: volunteer.name,
      order,
      dispatch,
      team,
      regionCode: order.regionCode,
      state: 'PENDING',
      source: 'TEAM_ENTRY',
      ...served,
      needsSecondReview: needsSecondReview(served, others),
      recorderName: deed.viewer.displayName ?? undefined,
      recorderAccountId: deed.viewer.accountId ?? undefined,
    } satisfies Partial<ServiceRecord>);
  });
}

/** Whole minutes, in order, not in the future and not before the demand was raised (domain §4.4-1). */
function timeOf(deed: Deed, raisedAt: Date, given: ServedTimeInput, volunteers: Map<string, Volunteer>, path: string[]): VolunteerTime {
  const serviceStart = wholeMinute(given.serviceStart), serviceEnd = wholeMinute(given.serviceEnd);
  if (serviceStart >= serviceEnd || serviceEnd > deed.now) throw new Refusal('TIME_INVALID', [...path, 'serviceEnd']);
  if (serviceEnd < raisedAt) throw new Refusal('TIME_INVALID', [...path, 'serviceStart'], '服务时间不能早于群众提出需求的时间');
  const deductMinutes = given.deductMinutes ?? 0;
  const minutes = (serviceEnd.getTime() - serviceStart.getTime()) / MINUTE_MS;
  if (deductMinutes < 0 || deductMinutes >= minutes) {
    throw new Refusal('INVALID_INPUT', [...path, 'deductMinutes'], '扣除分钟须少于服务时长，且不为负');
  }
  const volunteer = volunteers.get(given.volunteerId.slice(given.volunteerId.indexOf('.') + 1))!;
  return { volunteer, serviceStart, serviceEnd, deductMinutes, ...(given.excludedReason ? { excludedReason: given.excludedReason } : {}) };
}

function wholeMinute(moment: string): Date {
  return new Date(Math.floor(Date.parse(moment) / MINUTE_MS) * MINUTE_MS);
}

/** Non-void records of the same people, on the days around the reported ones. */
async function recordsAround(deed: Deed, countyCode: string, times: VolunteerTime[]): Promise<ServiceRecord[]> {
  const first = Math.min(...times.map((time) => time.serviceStart.getTime()));
  const last = Math.max(...times.map((time) => time.serviceEnd.getTime()));
  return deed.em.find(ServiceRecord, {
    countyCode,
    volunteer: { id: { $in: times.map((time) => time.volunteer.id) } },
    state: { $nin: ['VOIDED', 'CORRECTED'] },
    serviceStart: { $lt: new Date(last + DAY_MS) },
    serviceEnd: { $gt: new Date(first - DAY_MS) },
  });
}
