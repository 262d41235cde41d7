import { Int } from 'type-graphql';
import { FIGURE_ROLES } from '../../access/figure-roles.ts';
import type { ReportArgument } from '../../reading/declare.ts';
import { ReadRefusal } from '../../reading/errors.ts';
import { beyond } from '../../reading/beyond.ts';
import { parseGlobalId } from '../../reading/global-id.ts';
import { spansCounties, type Row } from '../../reading/row.ts';
import { parsePosition } from '../places/position.ts';
import { meetsThreeHave, THREE_HAVE_COLUMNS } from '../places/three-have.ts';
import { TravelMode } from './circle.codes.ts';
import { SiteChangeInput } from './circle.inputs.ts';
import { PARAMETERS, parameterSql } from '../settings/parameter-bounds.ts';
import type { ParameterCode } from '../settings/parameter.codes.ts';
import { radiusSql } from './radius.ts';

/** A box around the point `c` that holds all within the radius: degrees of latitude are 110.57 km, of longitude fewer further north. */
const BOX = `box(point(c.longitude - circle.metres / (111320 * cos(radians(c.latitude))), c.latitude - circle.metres / 110574.0),
  point(c.longitude + circle.metres / (111320 * cos(radians(c.latitude))), c.latitude + circle.metres / 110574.0))`;
const SITE = `from places s where s.county_code = circle.county and s.active and s.latitude is not null and (not circle.three_have or (${meetsThreeHave('s')}))
  and not exists (select 1 from changed x where x.id = s.id)`;
const AT_SITE = 'ground_metres(c.latitude, c.longitude, s.latitude, s.longitude)';

/**
 * The points of a county, each with the nearest place and whether that is within reach. Settlements count; the centre of a
 * village stands for it as long as none of its settlements is on record. Exact within the radius: the index gives a box, the
 * distance decides; of points that no place reaches, the nearest is the nearest of five by the index.
 * `changes`: places elsewhere or new ones, [{ id, latitude, longitude }], which count as they are.
 */
beyond({
  name: 'lastmile_circle', roles: FIGURE_ROLES, parameters: 'county bpchar, metres integer, three_have boolean, changes jsonb',
  returns: 'table (point_id uuid, name text, kind text, region_code bpchar, population integer, latitude double precision, longitude double precision, nearest_metres integer, place_id uuid, covered boolean)',
  body: `with circle as (select county, metres, three_have),
    changed as materialized (select * from jsonb_to_recordset(coalesce(changes, '[]')) as x(id uuid, latitude double precision, longitude double precision)),
    settled as materialized (select distinct q.region_code from residential_points q where q.county_code = county and q.active and q.kind = 'SETTLEMENT'),
    counted as materialized (
      select p.id, p.name, p.kind, p.region_code, p.latitude, p.longitude, coalesce(p.population, (select f.resident_population from region_figures f
        where f.region_code = p.region_code and f.resident_population is not null order by f.year desc limit 1), 0) as population
      from residential_points p where p.county_code = county and p.active and (p.kind = 'SETTLEMENT' or not exists (select 1 from settled where settled.region_code = p.region_code)))
    select c.id, c.name, c.kind, c.region_code, c.population, c.latitude, c.longitude, near.metres::int, near.id, coalesce(near.metres <= circle.metres, false)
    from circle cross join counted c left join lateral (
      select n.id, n.metres from (
        select s.id, ${AT_SITE} as metres ${SITE} and point(s.longitude, s.latitude) <@ ${BOX}
        union all select x.id, ground_metres(c.latitude, c.longitude, x.latitude, x.longitude) from changed x
        union all (select s.id, ${AT_SITE} ${SITE} order by point(s.longitude, s.latitude) <-> point(c.longitude, c.latitude) limit 5)
      ) n order by n.metres limit 1) near on true`,
  reads: {
    places: ['county_code', 'id', 'active', 'latitude', 'longitude', ...THREE_HAVE_COLUMNS], region_figures: ['region_code', 'year', 'resident_population'],
    residential_points: ['county_code', 'region_code', 'id', 'name', 'kind', 'population', 'active', 'latitude', 'longitude'],
  },
});

const MOST_CHANGES = 20;

/** Argument `name` lies where the parameter may lie. */
function within(code: ParameterCode, name: string): (given: unknown) => unknown {
  const { least, most } = PARAMETERS[code];
  return (given) => {
    if ((given as number) < least || (given as number) > most) throw new ReadRefusal('OVER_LIMIT', `${name} 为 ${least} 到 ${most}`);
    return given;
  };
}

/** What both reports are asked with. */
export const CIRCLE_ARGUMENTS: Record<string, ReportArgument> = {
  mode: { type: () => TravelMode, description: '出行方式，默认步行 / Way of travelling; default walking' },
  minutes: { type: () => Int, description: '几分钟以内，默认本县参数 / Within how many minutes; default: the parameter of the county', bind: within('CIRCLE_MINUTES', 'minutes') },
  metresPerMinute: { type: () => Int, description: '每分钟行进米数，默认本县参数 / Metres in a minute; default: the parameter of the county', bind: within('CIRCLE_WALK_METRES', 'metresPerMinute') },
  detourPercent: { type: () => Int, description: '绕行系数（百分比），默认本县参数 / How much longer ways are than the crow flies, in per cent; default: the parameter of the county', bind: within('CIRCLE_DETOUR_PERCENT', 'detourPercent') },
  threeHave: { type: () => Boolean, description: '只算三有达标的阵地，默认是 / Count only places that have all three; default true' },
  changes: { type: () => [SiteChangeInput], description: `试算：移动或新增的站点，最多 ${MOST_CHANGES} 个 / What if: sites moved or added, at most ${MOST_CHANGES}`, bind: changesJson },
};

/** The parameters in force, as one row: those of the viewer's county; whoever sees several compares them by the standard ones. */
export function ruleSql(row: Row): string {
  const mode = `coalesce(${row.argument('mode')}::text, 'WALK')`;
  const given = (name: string, standard: string) => `coalesce(${row.argument(name)}::int, ${standard})`;
  return withRadius(`${mode} as mode, ${given('minutes', standardSql(row, 'CIRCLE_MINUTES'))} as minutes,
    ${given('metresPerMinute', `case ${mode} when 'RIDE' then ${standardSql(row, 'CIRCLE_RIDE_METRES')} else ${standardSql(row, 'CIRCLE_WALK_METRES')} end`)} as metres_per_minute,
    ${given('detourPercent', standardSql(row, 'CIRCLE_DETOUR_PERCENT'))} as detour_percent, coalesce(${row.argument('threeHave')}::boolean, true) as three_have, ${row.argument('changes')}::jsonb as changes`);
}

/** The same where nobody asks for anything else: on foot, as the headline figure is counted (M5). */
export function walkingRuleSql(row: Row): string {
  return withRadius(`${standardSql(row, 'CIRCLE_MINUTES')} as minutes, ${standardSql(row, 'CIRCLE_WALK_METRES')} as metres_per_minute, ${standardSql(row, 'CIRCLE_DETOUR_PERCENT')} as detour_percent`);
}

const withRadius = (parameters: string) => `(select r.*, ${radiusSql('r.minutes', 'r.metres_per_minute', 'r.detour_percent')} as radius_metres from (select ${parameters}) r)`;

function standardSql(row: Row, code: ParameterCode): string {
  return spansCounties(row.role) ? String(PARAMETERS[code].standard) : parameterSql(`${row.viewer('countyLo')}::bpchar`, code);
}

/** Sites of the what-if as the function takes them. @throws ReadRefusal for what is no position */
function changesJson(given: unknown): string {
  const changes = given as SiteChangeInput[];
  if (changes.length > MOST_CHANGES) throw new ReadRefusal('OVER_LIMIT', `试算一次最多 ${MOST_CHANGES} 个站点`);
  return JSON.stringify(changes.map(({ placeId, position }) => {
    const at = parsePosition(position);
    if (!at) throw new ReadRefusal('BAD_USER_INPUT', '坐标写成“纬度,经度”，如 34.7512,109.1873');
    return { id: placeId ? parseGlobalId(placeId)?.id ?? null : null, ...at };
  }));
}
