import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { DAY_MS, MINUTE_MS } from '../sla/shanghai.ts';
import type { VolunteerTeam } from '../teams/volunteer-team.ts';
import type { Volunteer } from '../volunteers/volunteer.ts';
import type { ServedTimeInput } from './hours.inputs.ts';
import { ServiceRecord } from './service-record.ts';
import { needsSecondReview, type ServedTime } from './second-review.ts';

interface VolunteerTime extends ServedTime {
  volunteer: Volunteer;
  excludedReason?: 'DUTY';
}

/** What was served: by whose people, where, and which of them are meant. */
export interface Served {
  countyCode: string;
  team: VolunteerTeam;
  regionCode: string;
  /** The order with its dispatch, or the activity. */
  of: Pick<ServiceRecord, 'order' | 'dispatch' | 'activity'>;
  /** What is wrong with a time, in words; null for a time that fits. */
  fits(start: Date, end: Date): string | null;
  /** Volunteers who may have served, by uuid. */
  members: ReadonlyMap<string, Volunteer>;
}

/**
 * The service records of a report, checked against the hours rules (domain §4.4), not yet written.
 * @throws Refusal TIME_INVALID, TIME_OVERLAP, SAME_PERSON, INVALID_INPUT
 */
export async function recordsOf(deed: Deed, served: Served, given: ServedTimeInput[]): Promise<ServiceRecord[]> {
  const { countyCode, team, regionCode, of } = served;
  const times = given.map((one, i) => timeOf(deed, served, one, ['input', 'records', String(i)]));
  times.forEach(({ volunteer }, i) => {
    // Domain §4.4-4: nobody records own hours. The leader's account and volunteer file are linked by the team and the name.
    if (team.leader?.id === volunteer.id && volunteer.name === deed.viewer.displayName) {
      throw new Refusal('SAME_PERSON', ['input', 'records', String(i), 'volunteerId'], '记录人不能记录自己的服务时间，请由他人记录');
    }
  });
  const known = await recordsAround(deed, countyCode, times);
  return times.map(({ volunteer, ...time }, i) => {
    const sameDay = times.filter((other, k) => k !== i && other.volunteer === volunteer);
    const others = [...known.filter((record) => record.volunteer.id === volunteer.id), ...sameDay];
    if (others.some((other) => other.serviceStart < time.serviceEnd && time.serviceStart < other.serviceEnd)) {
      throw new Refusal('TIME_OVERLAP', ['input', 'records', String(i)]);
    }
    return Object.assign(new ServiceRecord(), {
      countyCode,
      volunteer,
      volunteerName: volunteer.name,
      ...of,
      team,
      regionCode,
      state: 'PENDING',
      source: 'TEAM_ENTRY',
      ...time,
      needsSecondReview: needsSecondReview(time, others),
      recorderName: deed.viewer.displayName ?? undefined,
      recorderAccountId: deed.viewer.accountId ?? undefined,
    } satisfies Partial<ServiceRecord>);
  });
}

/** Whole minutes, in order, not in the future, and as what was served allows (domain §4.4-1). */
function timeOf(deed: Deed, { fits, members }: Served, given: ServedTimeInput, path: string[]): VolunteerTime {
  const serviceStart = wholeMinute(given.serviceStart), serviceEnd = wholeMinute(given.serviceEnd);
  if (serviceStart >= serviceEnd || serviceEnd > deed.now) throw new Refusal('TIME_INVALID', [...path, 'serviceEnd']);
  const misfit = fits(serviceStart, serviceEnd);
  if (misfit) throw new Refusal('TIME_INVALID', [...path, 'serviceStart'], misfit);
  const deductMinutes = given.deductMinutes ?? 0;
  const minutes = (serviceEnd.getTime() - serviceStart.getTime()) / MINUTE_MS;
  if (deductMinutes < 0 || deductMinutes >= minutes) {
    throw new Refusal('INVALID_INPUT', [...path, 'deductMinutes'], '扣除分钟须少于服务时长，且不为负');
  }
  const volunteer = members.get(given.volunteerId.slice(given.volunteerId.indexOf('.') + 1))!;
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
