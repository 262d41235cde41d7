import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { RegionFigure } from './region-figure.ts';
import { SetRegionFigureInput } from './region.inputs.ts';
import { setRegionFigure } from './set-region-figure.ts';

const RegionFigurePayload = payloadType('RegionFigurePayload', '年度分母 / The denominators as they are now', { regionFigure: [() => RegionFigure, '年度分母 / Denominators of the year'] });

/** 区划年度分母 (R31, R32, R37). */
@Resolver()
export class RegionResolver {
  @Verb('FIGURE_ENTER', '录入年度分母 / Enter the denominators of a year', () => RegionFigurePayload)
  setRegionFigure(@Arg('input', () => SetRegionFigureInput, { description: '提交内容 / What is submitted' }) input: SetRegionFigureInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'setRegionFigure', input, setRegionFigure);
  }
}
