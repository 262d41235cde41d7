import { lockKey } from '../../database/lock-key.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked, missing } from '../../graphql/input-rules.ts';
import { checkedUscc } from './checked-uscc.ts';
import { AddOrganizationInput } from './organization.inputs.ts';
import { VolunteerOrganization } from './volunteer-organization.ts';

/** 登记志愿服务组织 (R41, R42). @throws Refusal INVALID_INPUT */
export async function addOrganization(deed: Deed, given: AddOrganizationInput): Promise<Outcome> {
  demand(deed, 'ORGANIZATION_MANAGE');
  const input = checked(AddOrganizationInput, given);
  const uscc = checkedUscc(input.uscc);
  if (input.origin === 'INTRODUCED' && !input.agreement) throw missing('agreement');
  const countyCode = deed.viewer.counties.lo;
  await lockKey(deed.em, `organizations ${countyCode}`);
  if (await deed.em.count(VolunteerOrganization, { countyCode, uscc, active: true })) throw new Refusal('INVALID_INPUT', ['input', 'uscc'], '这个代码的组织已登记');
  const organization = Object.assign(new VolunteerOrganization(), {
    countyCode, regionCode: deed.viewer.regionCode!, name: input.name, uscc, origin: input.origin, agreement: input.origin === 'INTRODUCED' ? input.agreement! : null, category: input.category, contactName: input.contactName ?? null, contactPhone: input.contactPhone ?? null,
  } satisfies Partial<VolunteerOrganization>);
  deed.em.persist(organization);
  await deed.em.flush();
  return { organization };
}
