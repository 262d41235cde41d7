import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked, missing } from '../../graphql/input-rules.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { lockPlace } from './lock-place.ts';
import { PlaceInspection } from './place-inspection.ts';
import { InspectPlaceInput } from './place.inputs.ts';

/** 登记巡检 (R19): the latest day counts, whenever it was put on record. @throws Refusal INVALID_INPUT */
export async function inspectPlace(deed: Deed, given: InspectPlaceInput): Promise<Outcome> {
  demand(deed, 'PLACE_INSPECT');
  const input = checked(InspectPlaceInput, given);
  if (input.inspectedOn > shanghaiDay(deed.now)) throw new Refusal('INVALID_INPUT', ['input', 'inspectedOn'], '巡检日期不能晚于今天');
  if (!input.passed && !input.findings) throw missing('findings');
  const place = await lockPlace(deed, { placeId: input.placeId });
  deed.em.persist(Object.assign(new PlaceInspection(), {
    countyCode: place.countyCode, place, regionCode: place.regionCode, inspectedOn: input.inspectedOn, passed: input.passed, findings: input.findings ?? null, inspectorName: deed.viewer.displayName ?? '',
  } satisfies Partial<PlaceInspection>));
  if (!place.inspectedOn || input.inspectedOn >= place.inspectedOn) Object.assign(place, { inspectedOn: input.inspectedOn, inspectionPassed: input.passed });
  await announce(deed.em, 'Place', place);
  return { place };
}
