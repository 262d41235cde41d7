import { levelOf } from '../../access/scope.ts';
import { announce } from '../../database/announce.ts';
import { lockKey } from '../../database/lock-key.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { currentRegion } from '../regions/current-region.ts';
import type { Region } from '../regions/region.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import type { PlaceKind } from './place.codes.ts';
import { AddPlaceInput } from './place.inputs.ts';
import { Place } from './place.ts';
import { setPlace, withoutPerson } from './set-place.ts';

/** The level of region that each kind stands at (domain §8). */
const AT: Record<PlaceKind, { levels: readonly Region['level'][]; otherwise: string }> = {
  PRACTICE_CENTER: { levels: ['COUNTY'], otherwise: '实践中心设在县级，区划选择本县' }, PROMOTION_CENTER: { levels: ['COUNTY'], otherwise: '促进中心设在县级，区划选择本县' },
  PRACTICE_INSTITUTE: { levels: ['TOWN'], otherwise: '实践所设在镇（街道），请选择镇（街道）' }, PRACTICE_STATION: { levels: ['VILLAGE'], otherwise: '实践站设在村（社区），请选择村（社区）' },
  SERVICE_SITE: { levels: ['TOWN', 'VILLAGE'], otherwise: '服务站点请选择到村（社区）或镇（街道）' },
};

/** 登记阵地 (R6, R12, R18). @throws Refusal PROMOTION_CENTER_EXISTS, INVALID_INPUT, NOT_FOUND (region) */
export async function addPlace(deed: Deed, given: AddPlaceInput): Promise<Outcome> {
  demand(deed, 'PLACE_MANAGE');
  await lockKey(deed.em, `places ${deed.viewer.counties.lo}`);
  const place = await draftPlace(deed, given);
  deed.em.persist(place);
  await announce(deed.em, 'Place', place);
  return { place, withoutPerson: withoutPerson(place, shanghaiDay(deed.now)) };
}

/** The place that would be put on record, by all the rules of the verb; nothing is kept. */
export async function draftPlace(deed: Deed, given: AddPlaceInput): Promise<Place> {
  const input = checked(AddPlaceInput, given);
  const region = await currentRegion(deed, input.regionCode, ['input', 'regionCode'], ['COUNTY', 'TOWN', 'VILLAGE']);
  const { levels, otherwise } = AT[input.kind];
  if (!levels.includes(levelOf(region.code) as Region['level'])) throw new Refusal('INVALID_INPUT', ['input', 'regionCode'], otherwise);
  const countyCode = deed.viewer.counties.lo;
  await demandRoomFor(deed, countyCode, input.kind);
  if (await deed.em.count(Place, { countyCode, name: input.name, regionCode: region.code, active: true })) throw new Refusal('INVALID_INPUT', ['input', 'name'], '当地已有同名的阵地，请换一个名称');
  const place = Object.assign(new Place(), { countyCode, kind: input.kind, regionCode: region.code } satisfies Partial<Place>);
  setPlace(place, input);
  return place;
}

/** R6: one promotion centre for a county, attached to its practice centre. */
export async function demandRoomFor({ em }: Deed, countyCode: string, kind: PlaceKind): Promise<void> {
  if (kind !== 'PROMOTION_CENTER') return;
  if (await em.count(Place, { countyCode, kind, active: true })) throw new Refusal('PROMOTION_CENTER_EXISTS', ['input', 'kind']);
  if (!await em.count(Place, { countyCode, kind: 'PRACTICE_CENTER', active: true })) throw new Refusal('INVALID_INPUT', ['input', 'kind'], '促进中心在县实践中心挂牌，请先登记县实践中心');
}
