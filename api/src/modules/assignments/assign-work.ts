import { contains } from '../../access/scope.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { findVisible } from '../../reading/visible.ts';
import { tell } from '../messages/tell.ts';
import { Place } from '../places/place.ts';
import type { PlaceKind } from '../places/place.codes.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import { AssignWorkInput } from './assignment.inputs.ts';
import { receiversOf } from './receivers-of.ts';
import { WorkAssignment } from './work-assignment.ts';

const RECEIVERS = 100;
const RECEIVING: readonly PlaceKind[] = ['PRACTICE_INSTITUTE', 'PRACTICE_STATION'];

/** 下达任务 (R7): the same work to each of several 所, 站 and 队; each answers for itself. All or none. @throws Refusal INVALID_INPUT, NOT_FOUND, WRONG_STATE */
export async function assignWork(deed: Deed, given: AssignWorkInput): Promise<Outcome> {
  demand(deed, 'WORK_ASSIGN');
  const { title, content, dueOn, placeIds, teamIds } = checked(AssignWorkInput, given);
  const { em, viewer, now } = deed;
  if (dueOn < shanghaiDay(now)) throw new Refusal('INVALID_INPUT', ['input', 'dueOn'], '期限不能早于今天');
  const [placesAsked, teamsAsked] = [[...new Set(placeIds ?? [])], [...new Set(teamIds ?? [])]];
  const asked = placesAsked.length + teamsAsked.length;
  if (asked < 1 || asked > RECEIVERS) throw new Refusal('INVALID_INPUT', ['input', 'placeIds'], `请选择 1 到 ${RECEIVERS} 个承接的所、站或队伍`);
  const assigned = (to: { place: Place } | { team: VolunteerTeam }, { countyCode, regionCode }: Place | VolunteerTeam) =>
    Object.assign(new WorkAssignment(), { countyCode, regionCode, title, content, dueOn, assignerName: viewer.displayName, ...to } satisfies Partial<WorkAssignment>);
  const assignments: WorkAssignment[] = [];
  for (const id of placesAsked) {
    const place = await findVisible(em, viewer, Place, id);
    if (!place || !contains(viewer.range, place.regionCode)) throw new Refusal('NOT_FOUND', ['input', 'placeIds']);
    if (!place.active || !RECEIVING.includes(place.kind)) throw new Refusal('WRONG_STATE', ['input', 'placeIds'], `“${place.name}”不是启用的所、站，不能承接任务`);
    assignments.push(assigned({ place }, place));
  }
  for (const id of teamsAsked) {
    const team = await findVisible(em, viewer, VolunteerTeam, id);
    if (!team || !contains(viewer.range, team.regionCode)) throw new Refusal('NOT_FOUND', ['input', 'teamIds']);
    if (team.state !== 'ACTIVE') throw new Refusal('WRONG_STATE', ['input', 'teamIds'], `“${team.name}”不在正常状态，不能承接任务`);
    assignments.push(assigned({ team }, team));
  }
  em.persist(assignments);
  await em.flush();
  for (const recipients of receiversOf(assignments)) await tell(deed, viewer.counties.lo, 'WORK_ASSIGNED', recipients);
  return { assignments };
}
