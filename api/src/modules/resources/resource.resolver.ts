import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { addResource } from './add-resource.ts';
import { allocateResource } from './allocate-resource.ts';
import { editResource } from './edit-resource.ts';
import { releaseResource } from './release-resource.ts';
import { ResourceAllocation } from './resource-allocation.ts';
import { AddResourceInput, AllocateResourceInput, EditResourceInput, ReleaseResourceInput } from './resource.inputs.ts';
import { ServiceResource } from './service-resource.ts';

const INPUT = { description: '提交内容 / What is submitted' };
const ResourcePayload = payloadType('ResourcePayload', '资源 / The resource as it is now', {
  resource: [() => ServiceResource, '资源 / Resource'], allocation: [() => ResourceAllocation, '调配 / Allocation'],
});

/** 资源和调配 (R8). */
@Resolver()
export class ResourceResolver {
  @Verb('RESOURCE_MANAGE', '登记资源 / Put a resource on record', () => ResourcePayload)
  addResource(@Arg('input', () => AddResourceInput, INPUT) input: AddResourceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'addResource', input, addResource);
  }

  @Verb('RESOURCE_MANAGE', '修改资源 / Edit a resource', () => ResourcePayload)
  editResource(@Arg('input', () => EditResourceInput, INPUT) input: EditResourceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'editResource', input, editResource);
  }

  @Verb('RESOURCE_MANAGE', '调配资源 / Allocate a resource', () => ResourcePayload)
  allocateResource(@Arg('input', () => AllocateResourceInput, INPUT) input: AllocateResourceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'allocateResource', input, allocateResource);
  }

  @Verb('RESOURCE_MANAGE', '退回资源 / Release a resource', () => ResourcePayload)
  releaseResource(@Arg('input', () => ReleaseResourceInput, INPUT) input: ReleaseResourceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'releaseResource', input, releaseResource);
  }
}
