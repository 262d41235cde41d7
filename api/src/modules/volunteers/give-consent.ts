import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { lockVolunteer } from './lock-volunteer.ts';
import { putConsent } from './put-consent.ts';
import { isMinor } from './set-volunteer.ts';
import { GiveConsentInput } from './volunteer.inputs.ts';

/** 记录同意 for one purpose. Under 18 it is the guardian's to give (domain §2.7). */
export async function giveConsent(deed: Deed, given: GiveConsentInput): Promise<Outcome> {
  demand(deed, 'VOLUNTEER_ENTER');
  const input = checked(GiveConsentInput, given);
  const volunteer = await lockVolunteer(deed, input);
  const byGuardian = input.byGuardian ?? false;
  if (!byGuardian && (input.purpose === 'GUARDIAN' || isMinor(deed, volunteer))) throw new Refusal('GUARDIAN_REQUIRED', ['input', 'byGuardian']);
  return { volunteer, consent: putConsent(deed, volunteer, { purpose: input.purpose, method: input.method, byGuardian }) };
}
