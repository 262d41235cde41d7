import type { IdKeys } from '../../database/encryption.ts';
import { announce } from '../../database/announce.ts';
import { lockKey } from '../../database/lock-key.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { checked, missing } from '../../graphql/input-rules.ts';
import { noteChanges } from '../audit/field-changes.ts';
import { lockVolunteer } from './lock-volunteer.ts';
import { putConsent } from './put-consent.ts';
import { setIdNumber } from './set-id-number.ts';
import { isMinor, setVolunteer } from './set-volunteer.ts';
import { volunteerStep } from './volunteer-step.ts';
import { ClaimVolunteerInput } from './volunteer.inputs.ts';

/** 认领: somebody whose name was entered beforehand comes with a document; or a document is put right. */
export async function claimVolunteer(deed: Deed, given: ClaimVolunteerInput, idKeys: IdKeys): Promise<Outcome> {
  demand(deed, 'VOLUNTEER_ENTER');
  const input = checked(ClaimVolunteerInput, given);
  const volunteer = await lockVolunteer(deed, input);
  await lockKey(deed.em, `volunteers ${volunteer.countyCode}`);
  await setIdNumber(deed, volunteer, input, idKeys);
  await setVolunteer(deed, volunteer, { birthDate: input.birthDate ?? undefined });
  if (!volunteer.birthDate) throw missing('birthDate');
  volunteer.preRegistered = false;
  volunteerStep(deed, volunteer, 'CLAIM', null, ['input']);
  const minor = isMinor(deed, volunteer);
  putConsent(deed, volunteer, { purpose: 'REGISTRATION', method: input.consentMethod, byGuardian: minor });
  if (minor) putConsent(deed, volunteer, { purpose: 'GUARDIAN', method: input.consentMethod, byGuardian: true });
  noteChanges(deed, volunteer);
  await announce(deed.em, 'Volunteer', volunteer);
  return { volunteer };
}
