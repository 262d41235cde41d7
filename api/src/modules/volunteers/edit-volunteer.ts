import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { checked } from '../../graphql/input-rules.ts';
import { noteChanges } from '../audit/field-changes.ts';
import { lockVolunteer } from './lock-volunteer.ts';
import { setVolunteer } from './set-volunteer.ts';
import { volunteerStep } from './volunteer-step.ts';
import { EditVolunteerInput } from './volunteer.inputs.ts';

/** 修改登记: what people told about themselves changes; the document has a verb of its own. */
export async function editVolunteer(deed: Deed, given: EditVolunteerInput): Promise<Outcome> {
  demand(deed, 'VOLUNTEER_ENTER');
  const input = checked(EditVolunteerInput, given);
  const volunteer = await lockVolunteer(deed, input);
  await setVolunteer(deed, volunteer, input);
  volunteerStep(deed, volunteer, 'EDIT', null, ['input']);
  noteChanges(deed, volunteer);
  await announce(deed.em, 'Volunteer', volunteer);
  return { volunteer };
}
