import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { checked } from '../../graphql/input-rules.ts';
import { AddResourceInput } from './resource.inputs.ts';
import { ServiceResource } from './service-resource.ts';
import { setResource } from './set-resource.ts';

/** 登记资源 (R8). @throws Refusal INVALID_INPUT, NOT_FOUND */
export async function addResource(deed: Deed, given: AddResourceInput): Promise<Outcome> {
  demand(deed, 'RESOURCE_MANAGE');
  const input = checked(AddResourceInput, given);
  const resource = Object.assign(new ServiceResource(), { countyCode: deed.viewer.counties.lo, kind: input.kind } satisfies Partial<ServiceResource>);
  await setResource(deed, resource, input);
  deed.em.persist(resource);
  await deed.em.flush();
  return { resource };
}
