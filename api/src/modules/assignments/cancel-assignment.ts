import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { checked } from '../../graphql/input-rules.ts';
import { CancelAssignmentInput } from './assignment.inputs.ts';
import { lockAssignment } from './lock-assignment.ts';

/** 取消任务: it stays on record with the reason. @throws Refusal NOT_FOUND, CONFLICT, WRONG_STATE */
export async function cancelAssignment(deed: Deed, given: CancelAssignmentInput): Promise<Outcome> {
  demand(deed, 'WORK_ASSIGN');
  const input = checked(CancelAssignmentInput, given);
  const assignment = await lockAssignment(deed, input, ['ASSIGNED', 'ACCEPTED'], '任务已完成、已拒绝或已取消');
  Object.assign(assignment, { state: 'CANCELLED', reason: input.reason });
  return { assignment };
}
