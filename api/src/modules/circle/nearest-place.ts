import { PUBLIC } from '../../access/data-classes.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { ReadRefusal } from '../../reading/errors.ts';
import { byCounty, everyRow } from '../../reading/row.ts';
import { Place } from '../places/place.ts';
import { parsePosition } from '../places/position.ts';

const MOST = 20;
/** How far somebody looks for a place, in degrees either way: about 50 km. */
const AROUND = 0.5;

/** 附近的阵地 (R21): places in use, from the nearest on, as the crow flies. */
@Readable('附近的阵地 / Place near a position', {
  rows: { region: byCounty, team: byCounty, anonymous: everyRow },
  id: (row) => `'near-' || ${row.column('countyCode')} || '-' || ${row.alias}.place_id`,
  source: (row) => `(with here as materialized (select split_part(${row.argument('position')}::text, ',', 1)::double precision as latitude, split_part(${row.argument('position')}::text, ',', 2)::double precision as longitude)
    select s.county_code, s.id as place_id, s.name, ground_metres(here.latitude, here.longitude, s.latitude, s.longitude)::int as metres
    from here join places s on s.active and s.latitude between here.latitude - ${AROUND} and here.latitude + ${AROUND} and s.longitude between here.longitude - ${AROUND} and here.longitude + ${AROUND}
    order by metres, s.id limit ${MOST})`,
  rootList: {
    name: 'nearestPlaces', description: `附近的阵地，由近到远，直线 50 公里内，最多 ${MOST} 处 / Places near a position, the nearest first, within 50 km as the crow flies, at most ${MOST}`, most: MOST,
    arguments: { position: { type: () => String, description: '所在位置“纬度,经度”，十进制度 / Position as "latitude,longitude", decimal degrees', bind: positionText } },
  },
  defaultOrder: ['METRES_ASC'],
})
export class NearestPlace {
  countyCode!: string;

  @OpenOne(PUBLIC, '阵地 / Place', () => Place)
  place!: Place;

  @Open(PUBLIC, '名称 / Name')
  name!: string;

  @Open(PUBLIC, '直线距离（米）/ Metres as the crow flies', { sort: true })
  metres!: number;
}

/** @throws ReadRefusal for what is no position in the country */
function positionText(given: unknown): string {
  const position = parsePosition(String(given));
  if (!position) throw new ReadRefusal('BAD_USER_INPUT', '坐标写成“纬度,经度”，如 34.7512,109.1873');
  return `${position.latitude},${position.longitude}`;
}
