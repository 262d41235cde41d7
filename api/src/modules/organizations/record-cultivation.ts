import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { checked } from '../../graphql/input-rules.ts';
import { lockOrganization } from './lock-organization.ts';
import { RecordCultivationInput } from './organization.inputs.ts';
import { TalentCultivation } from './talent-cultivation.ts';

/** 登记人才培养 (R43). @throws Refusal NOT_FOUND */
export async function recordCultivation(deed: Deed, given: RecordCultivationInput): Promise<Outcome> {
  demand(deed, 'ORGANIZATION_MANAGE');
  const { organizationId, kind, personName, trainedOn, programme } = checked(RecordCultivationInput, given);
  const organization = organizationId ? await lockOrganization(deed, { organizationId }) : null;
  const cultivation = Object.assign(new TalentCultivation(), { countyCode: deed.viewer.counties.lo, organization, regionCode: deed.viewer.regionCode!, kind, personName, trainedOn, programme } satisfies Partial<TalentCultivation>);
  deed.em.persist(cultivation);
  await deed.em.flush();
  return { cultivation, ...(organization ? { organization } : {}) };
}
