import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { globalId } from '../../reading/global-id.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { membersOf } from '../teams/members-of.ts';
import { demandQualified, demandTrained } from '../training/training-gate.ts';
import { DispatchVolunteer } from './dispatch-volunteer.ts';
import { lockOrderOfMyTeam } from './lock-order.ts';
import type { NameVolunteersInput } from './order.inputs.ts';
import { step } from './step.ts';

const MOST = 50;

/**
 * 指派队员: names the members who will serve; the list replaces the earlier one, which stays in the records. Who is named has been
 * trained before (R68), and the skill that the order asks for is there (R40).
 */
export async function nameVolunteers(deed: Deed, input: NameVolunteersInput): Promise<Outcome> {
  demand(deed, 'SERVICE_REPORT');
  const { order, dispatch, team } = await lockOrderOfMyTeam(deed, input);
  if (input.volunteerIds.length === 0) throw new Refusal('VOLUNTEERS_REQUIRED', ['input', 'volunteerIds']);
  if (input.volunteerIds.length > MOST) throw new Refusal('INVALID_INPUT', ['input', 'volunteerIds'], `一次最多指派 ${MOST} 名队员`);
  const volunteers = await membersOf(deed.em, team, input.volunteerIds, (i) => ['input', 'volunteerIds', String(i)]);
  const day = shanghaiDay(deed.now);
  await demandTrained(deed.em, order.countyCode, [...volunteers.values()], day, (i) => ['input', 'volunteerIds', String(input.volunteerIds.indexOf(globalId([...volunteers.values()][i]!)))]);
  if (order.requiredSkill) await demandQualified(deed.em, order.countyCode, [...volunteers.values()], order.requiredSkill, day, ['input', 'volunteerIds']);
  await step(deed, order, 'NAME_VOLUNTEERS', { dispatch, note: `${volunteers.size} 人` });

  const named = await deed.em.find(DispatchVolunteer, { countyCode: order.countyCode, dispatch });
  for (const row of named) {
    row.releasedAt = volunteers.has(row.volunteer.id) ? null : row.releasedAt ?? deed.now;
  }
  const known = new Set(named.map((row) => row.volunteer.id));
  for (const volunteer of volunteers.values()) {
    if (known.has(volunteer.id)) continue;
    deed.em.persist(Object.assign(new DispatchVolunteer(), {
      countyCode: order.countyCode, dispatch, volunteer, team, regionCode: order.regionCode, namedAt: deed.now,
    } satisfies Partial<DispatchVolunteer>));
  }
  await announce(deed.em, 'DemandOrder', order, [team]);
  return { order, dispatch };
}
