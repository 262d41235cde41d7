import { announce } from '../../database/announce.ts';
import { lockKey } from '../../database/lock-key.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { demandRoomFor } from './add-place.ts';
import { lockPlace } from './lock-place.ts';
import type { AdvancePlaceInput } from './place.inputs.ts';
import { withoutPerson } from './set-place.ts';

/** 停用、重新启用: a closed place stays on record. @throws Refusal WRONG_STATE, PROMOTION_CENTER_EXISTS (reopened beside another) */
export async function advancePlace(deed: Deed, { step, ...about }: AdvancePlaceInput): Promise<Outcome> {
  demand(deed, 'PLACE_MANAGE');
  await lockKey(deed.em, `places ${deed.viewer.counties.lo}`);
  const place = await lockPlace(deed, about);
  if (place.active !== (step === 'CLOSE')) throw new Refusal('WRONG_STATE', ['input', 'step'], step === 'CLOSE' ? '阵地已经停用' : '阵地正在启用');
  if (step === 'REOPEN') await demandRoomFor(deed, place.countyCode, place.kind);
  place.active = step === 'REOPEN';
  await announce(deed.em, 'Place', place);
  return { place, withoutPerson: withoutPerson(place, shanghaiDay(deed.now)) };
}
