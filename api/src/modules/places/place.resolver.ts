import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { addPlace } from './add-place.ts';
import { advancePlace } from './advance-place.ts';
import { editPlace } from './edit-place.ts';
import { inspectPlace } from './inspect-place.ts';
import { movePlace } from './move-place.ts';
import { AddPlaceInput, AdvancePlaceInput, EditPlaceInput, InspectPlaceInput, MovePlaceInput } from './place.inputs.ts';
import { Place } from './place.ts';

const INPUT = { description: '提交内容 / What is submitted' };
const PlacePayload = payloadType('PlacePayload', '阵地 / The place as it is now', {
  place: [() => Place, '阵地 / Place'], withoutPerson: [() => Boolean, '还没有专人：没有姓名、电话，或任期已过 / Nobody answers for it: no name, no phone, or the term is over'],
});

/** 阵地 (R6, R12, R16 to R20). */
@Resolver()
export class PlaceResolver {
  @Verb('PLACE_MANAGE', '登记阵地 / Put a place on record', () => PlacePayload)
  addPlace(@Arg('input', () => AddPlaceInput, INPUT) input: AddPlaceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'addPlace', input, addPlace);
  }

  @Verb('PLACE_MANAGE', '修改阵地 / Change what is on record of a place', () => PlacePayload)
  editPlace(@Arg('input', () => EditPlaceInput, INPUT) input: EditPlaceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'editPlace', input, editPlace);
  }

  @Verb('PLACE_MANAGE', '移动阵地的坐标 / Move a place to another position', () => PlacePayload)
  movePlace(@Arg('input', () => MovePlaceInput, INPUT) input: MovePlaceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'movePlace', input, movePlace);
  }

  @Verb('PLACE_MANAGE', '停用或重新启用阵地 / Close or reopen a place', () => PlacePayload)
  advancePlace(@Arg('input', () => AdvancePlaceInput, INPUT) input: AdvancePlaceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'advancePlace', input, advancePlace);
  }

  @Verb('PLACE_INSPECT', '登记巡检 / Put an inspection on record', () => PlacePayload)
  inspectPlace(@Arg('input', () => InspectPlaceInput, INPUT) input: InspectPlaceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'inspectPlace', input, inspectPlace);
  }
}
