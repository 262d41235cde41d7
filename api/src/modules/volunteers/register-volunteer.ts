import type { IdKeys } from '../../database/encryption.ts';
import { countyOf } from '../../access/scope.ts';
import { announce } from '../../database/announce.ts';
import { lockKey } from '../../database/lock-key.ts';
import { nextSerial } from '../../database/serial.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked, missing } from '../../graphql/input-rules.ts';
import { currentRegion } from '../regions/current-region.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { putConsent } from './put-consent.ts';
import { setIdNumber } from './set-id-number.ts';
import { isMinor, setVolunteer } from './set-volunteer.ts';
import { volunteerStep } from './volunteer-step.ts';
import { RegisterVolunteerInput } from './volunteer.inputs.ts';
import { Volunteer } from './volunteer.ts';

/**
 * 志愿者登记 with the four blocks of 条例 §7: identity, skills, times and a way to reach the person. A document that is registered
 * already is no dead end: the registration waits beside the other one, to be merged (R79).
 * @throws Refusal INVALID_INPUT, ID_NUMBER_INVALID, GUARDIAN_REQUIRED, CONSENT_REQUIRED, NOT_FOUND (region)
 */
export async function registerVolunteer(deed: Deed, given: RegisterVolunteerInput, idKeys: IdKeys): Promise<Outcome> {
  demand(deed, 'VOLUNTEER_ENTER');
  const input = checked(RegisterVolunteerInput, given);
  // Two windows at once: the second finds what the first has registered.
  await lockKey(deed.em, `volunteers ${deed.viewer.counties.lo}`);
  const volunteer = await draftVolunteer(deed, input, idKeys);
  volunteer.volunteerNo = await nextSerial(deed.em, volunteer.countyCode, 'ZY', volunteer.registeredOn);
  volunteerStep(deed, volunteer, 'REGISTER', null);
  if (!volunteer.preRegistered) consents(deed, volunteer, input);
  await announce(deed.em, 'Volunteer', volunteer);
  return { volunteer };
}

/** The registration that would be made, by all the rules of the verb; nothing is kept. @param input as its class's rules want it */
export async function draftVolunteer(deed: Deed, input: RegisterVolunteerInput, idKeys: IdKeys): Promise<Volunteer> {
  const region = await currentRegion(deed, input.regionCode, ['input', 'regionCode']);
  const countyCode = countyOf(region.code);
  const volunteer = Object.assign(new Volunteer(), {
    countyCode, regionCode: region.code, channel: input.channel ?? 'OFFICE', preRegistered: input.preRegistered ?? false, registeredOn: shanghaiDay(deed.now),
  } satisfies Partial<Volunteer>);
  if (input.idNumber) await setIdNumber(deed, volunteer, { idDocumentType: input.idDocumentType ?? 'RESIDENT_ID', idNumber: input.idNumber }, idKeys);
  await setVolunteer(deed, volunteer, input);
  if (!volunteer.preRegistered) {
    demandFourBlocks(volunteer, input);
    demandConsent(deed, volunteer, input);
  }
  return volunteer;
}

/** 条例 §7: true, accurate and complete. */
function demandFourBlocks(volunteer: Volunteer, { idNumber }: RegisterVolunteerInput): void {
  if (!idNumber) throw missing('idNumber');
  if (!volunteer.birthDate) throw missing('birthDate');
  if (!volunteer.gender) throw missing('gender');
  if (!volunteer.phone && !volunteer.guardianPhone) throw missing('phone');
  if (volunteer.serviceTimes.length === 0) throw missing('serviceTimes');
}

function demandConsent(deed: Deed, volunteer: Volunteer, input: RegisterVolunteerInput): void {
  const needed = isMinor(deed, volunteer) ? 'guardianConsentMethod' : 'consentMethod';
  if (!input[needed]) throw new Refusal('CONSENT_REQUIRED', ['input', needed]);
}

function consents(deed: Deed, volunteer: Volunteer, { consentMethod, guardianConsentMethod }: RegisterVolunteerInput): void {
  const minor = isMinor(deed, volunteer);
  putConsent(deed, volunteer, { purpose: 'REGISTRATION', method: consentMethod ?? guardianConsentMethod!, byGuardian: minor });
  if (minor) putConsent(deed, volunteer, { purpose: 'GUARDIAN', method: guardianConsentMethod!, byGuardian: true });
}
