import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked, missing } from '../../graphql/input-rules.ts';
import { ServiceRecord } from '../hours/service-record.ts';
import { ActivitySignUp } from './activity-sign-up.ts';
import { ConfirmAttendanceInput } from './activity.inputs.ts';
import { lockActivity } from './lock-activity.ts';

/**
 * 确认出勤: by somebody else than who recorded it (domain §4.4-4). Refused, the records are voided and stay, and the attendance is
 * recorded anew. @throws Refusal NOT_FOUND, CONFLICT, WRONG_STATE, SAME_PERSON, INVALID_INPUT
 */
export async function confirmAttendance(deed: Deed, given: ConfirmAttendanceInput): Promise<Outcome> {
  demand(deed, 'ATTENDANCE_CONFIRM');
  const input = checked(ConfirmAttendanceInput, given);
  const { em, viewer, now } = deed;
  const confirmed = input.decision === 'CONFIRM';
  if (!confirmed && !input.reason) throw missing('reason');
  const activity = await lockActivity(deed, input, ['HELD'], '还没有登记出勤，或活动已取消');
  const { countyCode } = activity;
  const ofIt = { countyCode, activity: { countyCode, id: activity.id } };
  const records = await em.find(ServiceRecord, { ...ofIt, state: 'PENDING', confirmerName: null });
  if (records.length === 0) throw new Refusal('WRONG_STATE', ['input', 'activityId'], '没有待确认的服务记录');
  if (viewer.accountId && viewer.accountId === activity.recorderAccountId) throw new Refusal('SAME_PERSON', ['input']);
  for (const record of records) {
    if (!confirmed) Object.assign(record, { state: 'VOIDED', voidedAt: now, voidReason: input.reason! });
    else {
      Object.assign(record, { confirmerName: viewer.displayName ?? undefined, confirmerAccountId: viewer.accountId ?? undefined });
      if (!record.needsSecondReview) Object.assign(record, { state: 'CONFIRMED', confirmedAt: now });
    }
  }
  if (!confirmed) {
    activity.state = 'PUBLISHED';
    for (const signedUp of await em.find(ActivitySignUp, { ...ofIt, state: { $in: ['ATTENDED', 'NO_SHOW', 'EXCUSED'] } })) signedUp.state = 'CONFIRMED';
  }
  await em.flush();
  return { activity, serviceRecords: records };
}
