import { contains } from '../../access/scope.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { findVisible } from '../../reading/visible.ts';
import { ServiceActivity } from '../activities/service-activity.ts';
import { DemandOrder } from '../orders/demand-order.ts';
import { ServiceProject } from '../projects/service-project.ts';
import { lockResource } from './lock-resource.ts';
import { ResourceAllocation } from './resource-allocation.ts';
import { EXCLUSIVE } from './resource.codes.ts';
import { AllocateResourceInput } from './resource.inputs.ts';
import { demandRoom } from './room.ts';

/** 调配资源 (R8): to one project, order or activity; a venue or an expert to one at a time. @throws Refusal NOT_FOUND, INVALID_INPUT, TIME_INVALID, WRONG_STATE, RESOURCE_TAKEN */
export async function allocateResource(deed: Deed, given: AllocateResourceInput): Promise<Outcome> {
  demand(deed, 'RESOURCE_MANAGE');
  const { resourceId, quantity, purpose, ...input } = checked(AllocateResourceInput, given);
  const resource = await lockResource(deed, { resourceId });
  if (!resource.active) throw new Refusal('WRONG_STATE', ['input', 'resourceId'], '资源已停用，请选择其他资源');
  const use = await useOf(deed, input);
  const [startsAt, endsAt] = [new Date(input.startsAt), new Date(input.endsAt)];
  if (endsAt <= startsAt) throw new Refusal('TIME_INVALID', ['input', 'endsAt'], '结束须晚于开始');
  await demandRoom(deed, resource, { startsAt, endsAt, quantity });
  const allocation = Object.assign(new ResourceAllocation(), {
    countyCode: resource.countyCode, resource, ...use, startsAt, endsAt, quantity, exclusive: EXCLUSIVE.includes(resource.kind), purpose: purpose ?? null, allocatorName: deed.viewer.displayName,
  } satisfies Partial<ResourceAllocation>);
  deed.em.persist(allocation);
  await deed.em.flush();
  return { resource, allocation };
}

/** What it is for: exactly one, of the viewer's range. */
async function useOf({ em, viewer }: Deed, { projectId, orderId, activityId }: Pick<AllocateResourceInput, 'projectId' | 'orderId' | 'activityId'>): Promise<Pick<ResourceAllocation, 'project' | 'order' | 'activity'>> {
  if ([projectId, orderId, activityId].filter(Boolean).length !== 1) throw new Refusal('INVALID_INPUT', ['input', 'projectId'], '请选择一个项目、需求单或活动');
  const project = projectId ? await findVisible(em, viewer, ServiceProject, projectId) : null;
  if (projectId && !project) throw new Refusal('NOT_FOUND', ['input', 'projectId']);
  const order = orderId ? await findVisible(em, viewer, DemandOrder, orderId) : null;
  if (orderId && !order) throw new Refusal('NOT_FOUND', ['input', 'orderId']);
  const activity = activityId ? await findVisible(em, viewer, ServiceActivity, activityId) : null;
  if (activityId && (!activity || !contains(viewer.range, activity.regionCode))) throw new Refusal('NOT_FOUND', ['input', 'activityId']);
  return { project, order, activity };
}
