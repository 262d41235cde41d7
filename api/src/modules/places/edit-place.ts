import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { checked } from '../../graphql/input-rules.ts';
import { noteChanges } from '../audit/field-changes.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { lockPlace } from './lock-place.ts';
import { EditPlaceInput } from './place.inputs.ts';
import { setPlace, withoutPerson } from './set-place.ts';

/** 修改阵地. Kind and region stay: a place elsewhere is another place. */
export async function editPlace(deed: Deed, given: EditPlaceInput): Promise<Outcome> {
  demand(deed, 'PLACE_MANAGE');
  const input = checked(EditPlaceInput, given);
  const place = await lockPlace(deed, input);
  setPlace(place, input);
  noteChanges(deed, place);
  await announce(deed.em, 'Place', place);
  return { place, withoutPerson: withoutPerson(place, shanghaiDay(deed.now)) };
}
