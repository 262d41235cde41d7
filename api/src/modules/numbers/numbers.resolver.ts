import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { SetUnitFigureInput } from './numbers.inputs.ts';
import { setUnitFigure } from './set-unit-figure.ts';
import { UnitFigure } from './unit-figure.ts';

const UnitFigurePayload = payloadType('UnitFigurePayload', '单位年度分母 / The denominator as it is now', { unitFigure: [() => UnitFigure, '单位年度分母 / Denominator of the unit'] });

/** 单位年度分母 (R31, R32). */
@Resolver()
export class NumbersResolver {
  @Verb('FIGURE_ENTER', '录入单位在职党员数 / Enter the in-service Party members of a unit', () => UnitFigurePayload)
  setUnitFigure(@Arg('input', () => SetUnitFigureInput, { description: '提交内容 / What is submitted' }) input: SetUnitFigureInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'setUnitFigure', input, setUnitFigure);
  }
}
