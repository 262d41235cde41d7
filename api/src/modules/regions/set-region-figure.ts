import { contains } from '../../access/scope.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { NO_SUCH_REGION } from './current-region.ts';
import { checkRegionFigure, putRegionFigure, RegionFigureError } from './put-region-figure.ts';
import { SetRegionFigureInput } from './region.inputs.ts';

/** 录入年度分母 (R31, R32, R37): of the county itself, its towns and villages. @throws Refusal NOT_FOUND, INVALID_INPUT */
export async function setRegionFigure(deed: Deed, given: SetRegionFigureInput): Promise<Outcome> {
  demand(deed, 'FIGURE_ENTER');
  const input = checked(SetRegionFigureInput, given);
  return { regionFigure: (await inRange(deed, input, putRegionFigure)).figure };
}

/** What the verb would refuse; nothing is kept. */
export async function checkFigure(deed: Deed, given: SetRegionFigureInput): Promise<SetRegionFigureInput> {
  const input = checked(SetRegionFigureInput, given);
  await inRange(deed, input, checkRegionFigure);
  return input;
}

async function inRange<T>({ em, viewer }: Deed, input: SetRegionFigureInput, act: (em: Deed['em'], input: SetRegionFigureInput) => Promise<T>): Promise<T> {
  if (!contains(viewer.range, input.regionCode)) throw new Refusal('NOT_FOUND', ['input', 'regionCode'], NO_SUCH_REGION);
  try {
    return await act(em, input);
  } catch (error) {
    if (error instanceof RegionFigureError) throw new Refusal('INVALID_INPUT', ['input', error.field], error.zh);
    throw error;
  }
}
