import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { checked, missing } from '../../graphql/input-rules.ts';
import { countyOperators } from '../messages/recipients.ts';
import { tell } from '../messages/tell.ts';
import { AnswerAssignmentInput } from './assignment.inputs.ts';
import { lockAssignment } from './lock-assignment.ts';

/** 接受或拒绝任务 (R7): by whom it was given to; to decline needs a reason, and the centre is told. @throws Refusal NOT_FOUND, CONFLICT, WRONG_STATE, INVALID_INPUT */
export async function answerAssignment(deed: Deed, given: AnswerAssignmentInput): Promise<Outcome> {
  demand(deed, 'WORK_ANSWER');
  const input = checked(AnswerAssignmentInput, given);
  if (input.answer === 'DECLINE' && !input.reason) throw missing('reason');
  const assignment = await lockAssignment(deed, input, ['ASSIGNED'], '任务已答复或已取消');
  const accepted = input.answer === 'ACCEPT';
  Object.assign(assignment, { state: accepted ? 'ACCEPTED' : 'DECLINED', reason: accepted ? null : input.reason, answererName: deed.viewer.displayName, answeredAt: deed.now });
  if (!accepted) await tell(deed, assignment.countyCode, 'WORK_DECLINED', countyOperators(assignment.countyCode));
  return { assignment };
}
