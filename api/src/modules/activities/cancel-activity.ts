import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { checked } from '../../graphql/input-rules.ts';
import { CancelActivityInput } from './activity.inputs.ts';
import { lockActivity } from './lock-activity.ts';

/** 取消活动: it stays on record with the reason, and takes nobody any more. @throws Refusal NOT_FOUND, CONFLICT, WRONG_STATE */
export async function cancelActivity(deed: Deed, given: CancelActivityInput): Promise<Outcome> {
  demand(deed, 'ACTIVITY_MANAGE');
  const input = checked(CancelActivityInput, given);
  const activity = await lockActivity(deed, input, ['PUBLISHED'], '活动已举办或已取消');
  activity.state = 'CANCELLED';
  activity.cancelReason = input.reason;
  return { activity };
}
