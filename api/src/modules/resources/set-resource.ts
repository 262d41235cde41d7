import { contains } from '../../access/scope.ts';
import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { findVisible } from '../../reading/visible.ts';
import { Place } from '../places/place.ts';
import { currentRegion } from '../regions/current-region.ts';
import { EXCLUSIVE } from './resource.codes.ts';
import type { AddResourceInput } from './resource.inputs.ts';
import type { ServiceResource } from './service-resource.ts';

/** What a form says of a resource. @throws Refusal NOT_FOUND, INVALID_INPUT */
export async function setResource(deed: Deed, resource: ServiceResource, { name, regionCode, placeId, quantity, unit, contactName, contactPhone, remarks }: Omit<AddResourceInput, 'kind'>): Promise<void> {
  const region = await currentRegion(deed, regionCode, ['input', 'regionCode'], ['COUNTY', 'TOWN', 'VILLAGE']);
  const place = placeId ? await findVisible(deed.em, deed.viewer, Place, placeId) : null;
  if (placeId && (!place || !contains(deed.viewer.range, place.regionCode))) throw new Refusal('NOT_FOUND', ['input', 'placeId']);
  if (EXCLUSIVE.includes(resource.kind) && quantity !== 1) throw new Refusal('INVALID_INPUT', ['input', 'quantity'], '一处场地、一位专家登记一条，数量为 1');
  Object.assign(resource, { name, regionCode: region.code, place, quantity, unit, contactName: contactName ?? null, contactPhone: contactPhone ?? null, remarks: remarks ?? null } satisfies Partial<ServiceResource>);
}
