import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { addUnit } from './add-unit.ts';
import { editUnit } from './edit-unit.ts';
import { EmployerUnit } from './employer-unit.ts';
import { AddUnitInput, EditUnitInput } from './unit.inputs.ts';

const INPUT = { description: '提交内容 / What is submitted' };
const UnitPayload = payloadType('UnitPayload', '单位 / The unit as it is now', { unit: [() => EmployerUnit, '单位 / Unit'] });

/** 单位 that are to form teams (R26). */
@Resolver()
export class UnitResolver {
  @Verb('TEAM_UNITS', '登记单位 / Put a unit on the list', () => UnitPayload)
  addUnit(@Arg('input', () => AddUnitInput, INPUT) input: AddUnitInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'addUnit', input, addUnit);
  }

  @Verb('TEAM_UNITS', '修改单位 / Change a unit', () => UnitPayload)
  editUnit(@Arg('input', () => EditUnitInput, INPUT) input: EditUnitInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'editUnit', input, editUnit);
  }
}
