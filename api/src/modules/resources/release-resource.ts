import { contains } from '../../access/scope.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { lockVisible } from '../../reading/visible.ts';
import { ResourceAllocation } from './resource-allocation.ts';
import { ReleaseResourceInput } from './resource.inputs.ts';
import { ServiceResource } from './service-resource.ts';

/** 退回资源: it is free again, and the allocation stays in the history with its reason. @throws Refusal NOT_FOUND, CONFLICT, WRONG_STATE */
export async function releaseResource(deed: Deed, given: ReleaseResourceInput): Promise<Outcome> {
  demand(deed, 'RESOURCE_MANAGE');
  const { allocationId, reason, version } = checked(ReleaseResourceInput, given);
  const allocation = await lockVisible(deed.em, deed.viewer, ResourceAllocation, allocationId);
  if (!allocation) throw new Refusal('NOT_FOUND', ['input', 'allocationId']);
  const resource = await deed.em.findOneOrFail(ServiceResource, { countyCode: allocation.countyCode, id: allocation.resource.id });
  if (!contains(deed.viewer.range, resource.regionCode)) throw new Refusal('NOT_FOUND', ['input', 'allocationId']);
  if (version != null && version !== allocation.version) throw new Refusal('CONFLICT', ['input', 'version']);
  if (allocation.state !== 'ALLOCATED') throw new Refusal('WRONG_STATE', ['input', 'allocationId'], '这次调配已经退回');
  Object.assign(allocation, { state: 'RELEASED', releaseReason: reason });
  return { resource, allocation };
}
