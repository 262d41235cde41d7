import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { parseGlobalId } from '../../reading/global-id.ts';
import { recordsOf } from '../hours/served-times.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import { ActivitySignUp } from './activity-sign-up.ts';
import type { RecordAttendanceInput } from './activity.inputs.ts';
import { lockActivity } from './lock-activity.ts';
import type { ServiceActivity } from './service-activity.ts';

const MOST = 200;

/**
 * 登记出勤: who was there has a service record of the time they served, which waits until somebody else confirms it (domain §4.4); who
 * was not is told apart from who was excused. Said once for the whole activity.
 * @throws Refusal NOT_FOUND, CONFLICT, WRONG_STATE, TIME_INVALID, TIME_OVERLAP, NOT_SIGNED_UP, INVALID_INPUT
 */
export async function recordAttendance(deed: Deed, given: RecordAttendanceInput): Promise<Outcome> {
  demand(deed, 'ACTIVITY_MANAGE');
  const { em, viewer, now } = deed;
  const absent = given.absent ?? [];
  if (given.records.length + absent.length === 0 || given.records.length > MOST) throw new Refusal('INVALID_INPUT', ['input', 'records'], `一次登记 1 到 ${MOST} 人`);
  const activity = await lockActivity(deed, given, ['PUBLISHED'], '出勤已登记，或活动已取消');
  if (activity.startsAt > now) throw new Refusal('TIME_INVALID', ['input', 'activityId'], '活动还没有开始，开始后再登记出勤');
  const { countyCode } = activity;
  const signUps = new Map((await em.find(ActivitySignUp, { countyCode, activity: { countyCode, id: activity.id }, state: { $in: ['CONFIRMED', 'WAITLISTED'] } }, { populate: ['volunteer'] })).map((one) => [one.volunteer.id, one]));
  const found = (volunteerId: string, path: string[]): ActivitySignUp => {
    const key = parseGlobalId(volunteerId);
    const signedUp = key?.countyCode === countyCode ? signUps.get(key.id) : undefined;
    if (!signedUp) throw new Refusal('NOT_SIGNED_UP', path);
    return signedUp;
  };
  const present = given.records.map(({ volunteerId }, i) => found(volunteerId, ['input', 'records', String(i), 'volunteerId']));
  absent.forEach(({ volunteerId, kind }, i) => {
    const path = ['input', 'absent', String(i), 'volunteerId'];
    const signedUp = found(volunteerId, path);
    if (present.includes(signedUp)) throw new Refusal('INVALID_INPUT', path, '同一个人不能既参加又未参加');
    signedUp.state = kind;
  });

  const team = await em.findOneOrFail(VolunteerTeam, { countyCode, id: activity.team.id });
  const volunteers = new Map(present.map(({ volunteer }) => [volunteer.id, volunteer]));
  const serviceRecords = present.length > 0
    ? await recordsOf(deed, { countyCode, team, regionCode: activity.regionCode, of: { activity }, fits: (start, end) => (start < activity.endsAt && end > activity.startsAt ? null : '服务时间应与活动时间相合'), members: volunteers }, given.records)
    : [];
  for (const signedUp of present) signedUp.state = 'ATTENDED';
  Object.assign(activity, { state: 'HELD', recorderName: viewer.displayName ?? null, recorderAccountId: viewer.accountId ?? null } satisfies Partial<ServiceActivity>);
  em.persist(serviceRecords);
  await em.flush();
  return { activity, serviceRecords };
}
