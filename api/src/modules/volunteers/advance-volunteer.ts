import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked, missing } from '../../graphql/input-rules.ts';
import { endMemberships } from './end-memberships.ts';
import { lockVolunteer } from './lock-volunteer.ts';
import { volunteerStep } from './volunteer-step.ts';
import type { VolunteerStep } from './volunteer.codes.ts';
import { AdvanceVolunteerInput } from './volunteer.inputs.ts';
import type { Volunteer } from './volunteer.ts';

const NEED_A_NOTE: readonly VolunteerStep[] = ['REJECT', 'SUSPEND'];
const LEAVES_TEAMS: readonly VolunteerStep[] = ['WITHDRAW', 'RECORD_DEATH'];

/** 审核、暂停、恢复、退出、登记去世 (domain §4.2). Hours and history stay whatever becomes of the person. */
export async function advanceVolunteer(deed: Deed, given: AdvanceVolunteerInput): Promise<Outcome> {
  demand(deed, 'VOLUNTEER_REVIEW');
  const input = checked(AdvanceVolunteerInput, given);
  const volunteer = await lockVolunteer(deed, input);
  const note = input.note ?? null;
  if (NEED_A_NOTE.includes(input.step) && !note) throw missing('note');
  if (input.step === 'APPROVE' || input.step === 'REINSTATE') demandActable(volunteer);
  volunteerStep(deed, volunteer, input.step, note);
  if (LEAVES_TEAMS.includes(input.step)) await endMemberships(deed, volunteer);
  await announce(deed.em, 'Volunteer', volunteer);
  return { volunteer };
}

/** Nobody becomes active twice, nor without having been there. */
function demandActable(volunteer: Volunteer): void {
  if (volunteer.duplicateOf) throw new Refusal('VOLUNTEER_DUPLICATE', ['input', 'step']);
  if (volunteer.preRegistered) throw new Refusal('WRONG_STATE', ['input', 'step'], '这是预登记，请先由本人带证件认领');
}
