import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { findVisible } from '../../reading/visible.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { Volunteer } from '../volunteers/volunteer.ts';
import { Qualification } from './qualification.ts';
import { AddQualificationInput } from './training.inputs.ts';

/** 登记证书 (R40). It counts once somebody has verified it. */
export async function addQualification(deed: Deed, given: AddQualificationInput): Promise<Outcome> {
  demand(deed, 'VOLUNTEER_ENTER');
  const input = checked(AddQualificationInput, given);
  const volunteer = await findVisible(deed.em, deed.viewer, Volunteer, input.volunteerId);
  if (!volunteer) throw new Refusal('NOT_FOUND', ['input', 'volunteerId']);
  if (input.issuedOn > shanghaiDay(deed.now)) throw new Refusal('INVALID_INPUT', ['input', 'issuedOn'], '发证日期不能晚于今天');
  if (input.expiresOn && input.expiresOn <= input.issuedOn) throw new Refusal('INVALID_INPUT', ['input', 'expiresOn'], '有效期应晚于发证日期');
  const { certificateNo, issuer, skill, issuedOn } = input;
  const qualification = Object.assign(new Qualification(), {
    countyCode: volunteer.countyCode, volunteer, regionCode: volunteer.regionCode, skill, certificateNo, issuer, issuedOn, expiresOn: input.expiresOn ?? null,
  } satisfies Partial<Qualification>);
  deed.em.persist(qualification);
  await deed.em.flush();
  return { qualification };
}
