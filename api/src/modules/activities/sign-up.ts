import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { findVisible } from '../../reading/visible.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { demandQualified, demandTrained } from '../training/training-gate.ts';
import { Volunteer } from '../volunteers/volunteer.ts';
import { ActivitySignUp } from './activity-sign-up.ts';
import type { SignUpInput } from './activity.inputs.ts';
import { lockActivity } from './lock-activity.ts';

/**
 * 报名: trained before (R68), with the skill that the activity asks for (R40); beyond its capacity people wait in the order in which
 * they came. Who had withdrawn may come again. @throws Refusal NOT_FOUND, WRONG_STATE, ALREADY_SIGNED_UP, TRAINING_REQUIRED, QUALIFICATION_EXPIRED
 */
export async function signUp(deed: Deed, { activityId, volunteerId }: SignUpInput): Promise<Outcome> {
  demand(deed, 'ACTIVITY_MANAGE');
  const { em, viewer, now } = deed;
  const path = ['input', 'volunteerId'];
  const activity = await lockActivity(deed, { activityId }, ['PUBLISHED'], '活动已举办或已取消，不能报名');
  const volunteer = await findVisible(em, viewer, Volunteer, volunteerId);
  if (!volunteer || volunteer.countyCode !== activity.countyCode) throw new Refusal('NOT_FOUND', path);
  if (volunteer.state !== 'ACTIVE') throw new Refusal('WRONG_STATE', path, '志愿者不在正常状态，不能报名');
  const { countyCode } = activity;
  const known = await em.findOne(ActivitySignUp, { countyCode, activity: { countyCode, id: activity.id }, volunteer: { countyCode, id: volunteer.id } });
  if (known && known.state !== 'CANCELLED') throw new Refusal('ALREADY_SIGNED_UP', path);
  const day = shanghaiDay(activity.startsAt);
  await demandTrained(em, countyCode, [volunteer], day, () => path);
  if (activity.requiredSkill) await demandQualified(em, countyCode, [volunteer], activity.requiredSkill, day, path);

  const full = activity.signedUp >= activity.capacity;
  const signedUp = known ?? Object.assign(new ActivitySignUp(), { countyCode, activity, volunteer, volunteerName: volunteer.name, team: activity.team, regionCode: activity.regionCode } satisfies Partial<ActivitySignUp>);
  Object.assign(signedUp, { state: full ? 'WAITLISTED' : 'CONFIRMED', signedUpAt: now } satisfies Partial<ActivitySignUp>);
  em.persist(signedUp);
  if (full) activity.waiting += 1;
  else activity.signedUp += 1;
  await em.flush();
  return { activity, signUp: signedUp };
}
