import { contains } from '../../access/scope.ts';
import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { lockVisible } from '../../reading/visible.ts';
import type { AssignmentState } from './assignment.codes.ts';
import { WorkAssignment } from './work-assignment.ts';

/** The assignment that a verb is about, locked, the viewer's own to decide, in a state that allows it. @throws Refusal NOT_FOUND, CONFLICT, WRONG_STATE */
export async function lockAssignment({ em, viewer }: Deed, { assignmentId, version }: { assignmentId: string; version?: number | null }, states: readonly AssignmentState[], why: string): Promise<WorkAssignment> {
  const assignment = await lockVisible(em, viewer, WorkAssignment, assignmentId);
  if (!assignment || (viewer.role !== 'TEAM_LEADER' && !contains(viewer.range, assignment.regionCode))) throw new Refusal('NOT_FOUND', ['input', 'assignmentId']);
  if (version != null && version !== assignment.version) throw new Refusal('CONFLICT', ['input', 'version']);
  if (!states.includes(assignment.state)) throw new Refusal('WRONG_STATE', ['input', 'assignmentId'], why);
  return assignment;
}
