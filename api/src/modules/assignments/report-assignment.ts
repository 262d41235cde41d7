import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { checked } from '../../graphql/input-rules.ts';
import { countyOperators } from '../messages/recipients.ts';
import { tell } from '../messages/tell.ts';
import { ReportAssignmentInput } from './assignment.inputs.ts';
import { lockAssignment } from './lock-assignment.ts';

/** 上报完成情况 (R7): what was accepted is done, with its result. @throws Refusal NOT_FOUND, CONFLICT, WRONG_STATE */
export async function reportAssignment(deed: Deed, given: ReportAssignmentInput): Promise<Outcome> {
  demand(deed, 'WORK_ANSWER');
  const input = checked(ReportAssignmentInput, given);
  const assignment = await lockAssignment(deed, input, ['ACCEPTED'], '只有已接受、还没有完成的任务可以上报');
  Object.assign(assignment, { state: 'DONE', result: input.result, doneAt: deed.now });
  await tell(deed, assignment.countyCode, 'WORK_DONE', countyOperators(assignment.countyCode));
  return { assignment };
}
