import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { globalId } from '../../reading/global-id.ts';
import { findVisible } from '../../reading/visible.ts';
import { ActivitySignUp } from './activity-sign-up.ts';
import type { WithdrawSignUpInput } from './activity.inputs.ts';
import { lockActivity } from './lock-activity.ts';

/** 取消报名: the place goes to whoever has waited longest. @throws Refusal NOT_FOUND, WRONG_STATE */
export async function withdrawSignUp(deed: Deed, { signUpId }: WithdrawSignUpInput): Promise<Outcome> {
  demand(deed, 'ACTIVITY_MANAGE');
  const { em, viewer } = deed;
  const found = await findVisible(em, viewer, ActivitySignUp, signUpId);
  if (!found) throw new Refusal('NOT_FOUND', ['input', 'signUpId']);
  const activity = await lockActivity(deed, { activityId: globalId(found.activity) }, ['PUBLISHED'], '活动已举办或已取消，不能取消报名');
  const { countyCode } = activity;
  // Read again: before the lock it may have moved up, or have been withdrawn.
  const signedUp = await em.findOneOrFail(ActivitySignUp, { countyCode, id: found.id }, { refresh: true });
  if (signedUp.state !== 'CONFIRMED' && signedUp.state !== 'WAITLISTED') throw new Refusal('WRONG_STATE', ['input', 'signUpId'], '这条报名已经取消');
  const waited = signedUp.state === 'WAITLISTED';
  signedUp.state = 'CANCELLED';
  const next = waited ? null : await em.findOne(ActivitySignUp, { countyCode, activity: { countyCode, id: activity.id }, state: 'WAITLISTED' }, { orderBy: { signedUpAt: 'asc', id: 'asc' } });
  if (next) next.state = 'CONFIRMED';
  if (waited || next) activity.waiting -= 1;
  if (!waited && !next) activity.signedUp -= 1;
  await em.flush();
  return { activity, signUp: signedUp, movedUp: next };
}
