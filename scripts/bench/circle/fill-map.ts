import type pg from 'pg';
import { letOwnerPastWall } from '../../owner-past-wall.ts';

/**
 * Takes the county's points and sites off the map and puts so many in their place, spread evenly by a sequence that is the same in
 * every run; each site has all three, so that all of them count.
 */
export async function fillMap(client: pg.Client, { points, sites }: { points: number; sites: number }): Promise<void> {
  await letOwnerPastWall(client);
  await client.query(`delete from residential_points where county_code = '610528'; update places set latitude = null, longitude = null where county_code = '610528'`);
  // Multiples of irrational numbers fill a square evenly.
  const spot = `34.55 + 0.4 * ((n * 0.6180339887) % 1) as latitude, 108.95 + 0.5 * ((n * 0.7548776662) % 1) as longitude`;
  await client.query(`insert into residential_points (county_code, id, name, kind, region_code, population, latitude, longitude)
    select '610528', gen_random_uuid(), '点 ' || n, 'SETTLEMENT', v.code, 50 + n % 400, latitude, longitude
    from (select n, ${spot} from generate_series(1, $1::int) n) s
    join (select code, row_number() over (order by code) - 1 as place, count(*) over () as villages from regions where code like '610528%' and level = 'VILLAGE' and valid_to is null) v on v.place = s.n % v.villages`, [points]);
  await client.query(`insert into places (county_code, id, name, kind, region_code, venue_type, latitude, longitude, responsible_name, responsible_phone, standing_projects, opening_hours, rule_document, inspection_passed)
    select '610528', gen_random_uuid(), '站 ' || n, 'SERVICE_SITE', '610528101200', 'RESIDENTIAL', latitude, longitude, '专人', '15400000000', '理发', '每天', '制度', true
    from (select n, ${spot.replace('n * 0.6180339887', 'n * 0.5698402910').replace('n * 0.7548776662', 'n * 0.3247179572')} from generate_series(1, $1::int) n) s`, [sites]);
  await client.query('analyze residential_points; analyze places');
}
