import { lockKey } from '../../database/lock-key.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked, missing } from '../../graphql/input-rules.ts';
import { SetCountyMapInput } from './circle.inputs.ts';
import { CountyMap } from './county-map.ts';
import { readBoundaries } from './read-boundaries.ts';

/** 上传县域底图, in place of the one before; without a shape the circle goes back to points alone. @throws Refusal INVALID_INPUT, CONFLICT */
export async function setCountyMap(deed: Deed, given: SetCountyMapInput): Promise<Outcome> {
  demand(deed, 'MAP_SET');
  const { shape, source, version } = checked(SetCountyMapInput, given);
  if (shape && !source) throw missing('source');
  const { em, viewer } = deed;
  const countyCode = viewer.counties.lo;
  await lockKey(em, `map ${countyCode}`);
  const found = await em.findOne(CountyMap, { countyCode });
  if (version != null && version !== (found?.version ?? 0)) throw new Refusal('CONFLICT', ['input', 'version']);
  const map = found ?? Object.assign(new CountyMap(), { countyCode });
  Object.assign(map, { shape: shape ? readBoundaries(shape, ['input', 'shape']) : null, source: shape ? source : null });
  em.persist(map);
  await em.flush();
  return { map };
}
