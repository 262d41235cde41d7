import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { lockVisible } from '../../reading/visible.ts';
import { endMemberships } from './end-memberships.ts';
import { VolunteerConsent } from './volunteer-consent.ts';
import { volunteerStep } from './volunteer-step.ts';
import { volunteerTransitionOf } from './volunteer.flow.ts';
import type { WithdrawConsentInput } from './volunteer.inputs.ts';
import { Volunteer } from './volunteer.ts';

/** 撤回同意 (个保法 §15), at any time. Without that of registration, or of the guardian, the person is a volunteer no longer. */
export async function withdrawConsent(deed: Deed, { consentId }: WithdrawConsentInput): Promise<Outcome> {
  demand(deed, 'VOLUNTEER_ENTER');
  const consent = await lockVisible(deed.em, deed.viewer, VolunteerConsent, consentId);
  if (!consent) throw new Refusal('NOT_FOUND', ['input', 'consentId']);
  if (consent.withdrawnAt) throw new Refusal('WRONG_STATE', ['input', 'consentId'], '这项同意已经撤回');
  consent.withdrawnAt = deed.now;
  const { countyCode, id } = consent.volunteer;
  const volunteer = await deed.em.findOneOrFail(Volunteer, { countyCode, id });
  if ((consent.purpose === 'REGISTRATION' || consent.purpose === 'GUARDIAN') && volunteerTransitionOf(volunteer.state, 'WITHDRAW')) {
    volunteerStep(deed, volunteer, 'WITHDRAW', '撤回同意');
    await endMemberships(deed, volunteer);
  }
  await announce(deed.em, 'Volunteer', volunteer);
  return { consent, volunteer };
}
