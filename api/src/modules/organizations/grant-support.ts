import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { checked, missing } from '../../graphql/input-rules.ts';
import { lockOrganization } from './lock-organization.ts';
import { GrantSupportInput } from './organization.inputs.ts';
import { SupportGrant } from './support-grant.ts';

/** 登记扶持 (R44): funds with their amount, everything else with or without. @throws Refusal NOT_FOUND, INVALID_INPUT */
export async function grantSupport(deed: Deed, given: GrantSupportInput): Promise<Outcome> {
  demand(deed, 'ORGANIZATION_MANAGE');
  const { organizationId, kind, grantedOn, detail, amountFen } = checked(GrantSupportInput, given);
  if (kind === 'FUNDS' && amountFen == null) throw missing('amountFen');
  const organization = await lockOrganization(deed, { organizationId });
  deed.em.persist(Object.assign(new SupportGrant(), { countyCode: organization.countyCode, organization, regionCode: organization.regionCode, kind, grantedOn, detail, amountFen: amountFen ?? null } satisfies Partial<SupportGrant>));
  await deed.em.flush();
  return { organization };
}
