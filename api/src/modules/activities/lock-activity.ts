import { contains } from '../../access/scope.ts';
import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { lockVisible } from '../../reading/visible.ts';
import type { ActivityState } from './activity.codes.ts';
import { ServiceActivity } from './service-activity.ts';

/**
 * The activity that a verb is about, locked, of the viewer's range and in a state that allows it: places and waiting list are
 * counted under this lock. @throws Refusal NOT_FOUND, CONFLICT, WRONG_STATE
 */
export async function lockActivity({ em, viewer }: Deed, { activityId, version }: { activityId: string; version?: number | null }, states: readonly ActivityState[], why: string): Promise<ServiceActivity> {
  const activity = await lockVisible(em, viewer, ServiceActivity, activityId);
  if (!activity || !contains(viewer.range, activity.regionCode)) throw new Refusal('NOT_FOUND', ['input', 'activityId']);
  if (version != null && version !== activity.version) throw new Refusal('CONFLICT', ['input', 'version']);
  if (!states.includes(activity.state)) throw new Refusal('WRONG_STATE', ['input', 'activityId'], why);
  return activity;
}
