import { INTERNAL } from '../../access/data-classes.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { WITHOUT_FIGURES } from '../../access/figure-roles.ts';
import { byCounty, type Row } from '../../reading/row.ts';
import { RegionCode } from '../../reading/scalars.ts';
import { Region, RegionLevel } from '../regions/region.ts';
import { CIRCLE_ARGUMENTS, ruleSql } from './circle-source.ts';
import { TravelMode } from './circle.codes.ts';

/** Digits of a region's code that are those of all below it. */
const DIGITS = (level: string) => `case ${level} when 'PROVINCE' then 2 when 'CITY' then 4 when 'COUNTY' then 6 when 'TOWN' then 9 else 12 end`;

/** The regions that are told about: the viewer's own, and those of a level below it. */
function regionsSql(row: Row): string {
  return `select r.code, r.level, ${DIGITS('r.level')} as digits from regions r where r.code >= ${row.viewer('lo')} and r.code < ${row.viewer('hi')} and r.valid_to is null
    and (r.code = ${row.viewer('lo')} or r.level = ${row.argument('level')}::text)`;
}

/**
 * 15 分钟服务圈覆盖 (R20, M5): of each region, how many people live within reach of a place. Told with the parameters that it was
 * worked out by, and with the villages of which no point is on record.
 */
@Readable('15 分钟服务圈覆盖 / Coverage of the 15-minute circle', {
  rows: { region: byCounty, except: WITHOUT_FIGURES },
  id: (row) => `'circle-' || ${row.column('regionCode')}`,
  source: (row) => `(
    with rule as materialized ${ruleSql(row)}, told as materialized (${regionsSql(row)}),
    points as materialized (select c.* from (select distinct left(v.code, 6)::bpchar as county from regions v where v.code >= ${row.viewer('lo')} and v.code < ${row.viewer('hi')} and v.level = 'VILLAGE' and v.valid_to is null) o
      cross join rule cross join lateral lastmile_circle(o.county, rule.radius_metres, rule.three_have, rule.changes) c),
    villages as materialized (select v.code, exists (select 1 from points p where p.region_code = v.code) as has_points from regions v
      where v.code >= ${row.viewer('lo')} and v.code < ${row.viewer('hi')} and v.level = 'VILLAGE' and v.valid_to is null)
    select left(t.code, 6) as county_code, t.code as region_code, t.level, p.*, v.*, rule.mode, rule.minutes, rule.metres_per_minute, rule.detour_percent, rule.three_have, rule.radius_metres
    from told t cross join rule
    cross join lateral (select count(*)::int as points, (count(*) filter (where q.covered))::int as covered_points, coalesce(sum(q.population), 0)::int as population,
      coalesce(sum(q.population) filter (where q.covered), 0)::int as covered_population, (round(avg(q.latitude)::numeric, 5) || ',' || round(avg(q.longitude)::numeric, 5)) as position
      from points q where left(q.region_code, t.digits) = left(t.code, t.digits)) p
    cross join lateral (select count(*)::int as villages, (count(*) filter (where not w.has_points))::int as villages_without_points from villages w where left(w.code, t.digits) = left(t.code, t.digits)) v)`,
  rootList: {
    name: 'serviceCircle', description: '15 分钟服务圈覆盖：本区域，以及所选层级的各区划 / Coverage of the 15-minute circle: the own region, and those of a level below it',
    arguments: { level: { type: () => RegionLevel, description: '下级层级，不填只有本区域 / Level below; the own region alone when left out' }, ...CIRCLE_ARGUMENTS }, most: 400,
  },
  defaultOrder: ['REGION_CODE_ASC'],
})
export class CircleCoverage {
  countyCode!: string;

  @Open(INTERNAL, '区划代码 / Region code', { type: () => RegionCode, sort: true })
  regionCode!: string;

  @OpenOne(INTERNAL, '区划 / Region', () => Region)
  region?: Region;

  @Open(INTERNAL, '层级 / Level', { type: () => RegionLevel })
  level!: RegionLevel;

  @Open(INTERNAL, '居民点数 / Points')
  points!: number;

  @Open(INTERNAL, '覆盖的居民点数 / Points within reach')
  coveredPoints!: number;

  @Open(INTERNAL, '居民点人口 / People who live at them')
  population!: number;

  @Open(INTERNAL, '覆盖的人口 / People within reach')
  coveredPopulation!: number;

  @Open(INTERNAL, '居民点的中心坐标 / Middle of its points')
  position!: string;

  @Open(INTERNAL, '村（社区）数 / Villages')
  villages!: number;

  @Open(INTERNAL, '没有居民点的村（社区）数 / Villages without a point on record')
  villagesWithoutPoints!: number;

  @Open(INTERNAL, '出行方式 / Way of travelling', { type: () => TravelMode })
  mode!: TravelMode;

  @Open(INTERNAL, '几分钟以内 / Within how many minutes')
  minutes!: number;

  @Open(INTERNAL, '每分钟行进米数 / Metres in a minute')
  metresPerMinute!: number;

  @Open(INTERNAL, '绕行系数（百分比）/ Detour, per cent')
  detourPercent!: number;

  @Open(INTERNAL, '只算三有达标的阵地 / Only places that have all three')
  threeHave!: boolean;

  @Open(INTERNAL, '直线半径（米）/ Radius as the crow flies, metres')
  radiusMetres!: number;
}
