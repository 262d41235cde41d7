import { contains } from '../../access/scope.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { NO_SUCH_REGION } from './current-region.ts';
import { putRegionFigure, RegionFigureError } from './put-region-figure.ts';
import { SetRegionFigureInput } from './region.inputs.ts';

/** 录入年度分母 (R31, R32, R37): of the county itself, its towns and villages. @throws Refusal NOT_FOUND, INVALID_INPUT */
export async function setRegionFigure(deed: Deed, given: SetRegionFigureInput): Promise<Outcome> {
  demand(deed, 'FIGURE_ENTER');
  const input = checked(SetRegionFigureInput, given);
  if (!contains(deed.viewer.range, input.regionCode)) throw new Refusal('NOT_FOUND', ['input', 'regionCode'], NO_SUCH_REGION);
  try {
    return { regionFigure: (await putRegionFigure(deed.em, input)).figure };
  } catch (error) {
    if (error instanceof RegionFigureError) throw new Refusal('INVALID_INPUT', ['input', error.field], error.zh);
    throw error;
  }
}
