import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { addResidentialPoint } from './add-residential-point.ts';
import { AddResidentialPointInput, EditResidentialPointInput, SetCountyMapInput } from './circle.inputs.ts';
import { CountyMap } from './county-map.ts';
import { editResidentialPoint } from './edit-residential-point.ts';
import { ResidentialPoint } from './residential-point.ts';
import { setCountyMap } from './set-county-map.ts';

const INPUT = { description: '提交内容 / What is submitted' };
const PointPayload = payloadType('ResidentialPointPayload', '居民点 / The residential point as it is now', { point: [() => ResidentialPoint, '居民点 / Residential point'] });

const CountyMapPayload = payloadType('CountyMapPayload', '县域底图 / The map as it is now', { map: [() => CountyMap, '底图 / Map'] });

/** 15 分钟服务圈 (R20): the points that it is counted over. */
@Resolver()
export class CircleResolver {
  @Verb('CIRCLE_MANAGE', '登记居民点 / Put a residential point on record', () => PointPayload)
  addResidentialPoint(@Arg('input', () => AddResidentialPointInput, INPUT) input: AddResidentialPointInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'addResidentialPoint', input, addResidentialPoint);
  }

  @Verb('CIRCLE_MANAGE', '修改居民点 / Change a residential point', () => PointPayload)
  editResidentialPoint(@Arg('input', () => EditResidentialPointInput, INPUT) input: EditResidentialPointInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'editResidentialPoint', input, editResidentialPoint);
  }

  @Verb('MAP_SET', '上传或取消县域底图 / Upload the map of the county, or take it away', () => CountyMapPayload)
  setCountyMap(@Arg('input', () => SetCountyMapInput, INPUT) input: SetCountyMapInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'setCountyMap', input, setCountyMap);
  }
}
