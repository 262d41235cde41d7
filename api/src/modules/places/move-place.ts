import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { checked } from '../../graphql/input-rules.ts';
import { lockPlace } from './lock-place.ts';
import { MovePlaceInput } from './place.inputs.ts';
import { wantedPosition } from './position.ts';

/** 移动坐标 (R20): what the circle counts by. */
export async function movePlace(deed: Deed, given: MovePlaceInput): Promise<Outcome> {
  demand(deed, 'PLACE_MANAGE');
  const input = checked(MovePlaceInput, given);
  const place = await lockPlace(deed, input);
  Object.assign(place, wantedPosition(input.position, ['input', 'position']));
  await announce(deed.em, 'Place', place);
  return { place };
}
