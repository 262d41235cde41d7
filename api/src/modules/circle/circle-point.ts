import { INTERNAL } from '../../access/data-classes.ts';
import { WITHOUT_FIGURES } from '../../access/figure-roles.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { ReadRefusal } from '../../reading/errors.ts';
import { byCounty } from '../../reading/row.ts';
import { RegionCode } from '../../reading/scalars.ts';
import { digitsOf } from '../../access/scope.ts';
import { Place } from '../places/place.ts';
import { Region } from '../regions/region.ts';
import { CIRCLE_ARGUMENTS, ruleSql } from './circle-source.ts';
import { PointKind } from './circle.codes.ts';

const MOST_POINTS = 800;

/** 服务圈内的居民点: each point below a region with the nearest place; those that nobody reaches first. */
@Readable('服务圈内的居民点 / Residential point of the circle', {
  rows: { region: byCounty, except: [...WITHOUT_FIGURES, 'PROVINCE_OVERSEER', 'CITY_OVERSEER'] },
  id: (row) => `'circle-' || ${row.alias}.point_id`,
  source: (row) => `(select ${row.viewer('countyLo')}::bpchar as county_code, c.*, (c.latitude || ',' || c.longitude) as position, (select r.full_name from regions r where r.code = c.region_code) as region_name,
      (select s.name from places s where s.county_code = ${row.viewer('countyLo')}::bpchar and s.id = c.place_id) as place_name
    from ${ruleSql(row)} rule cross join lateral lastmile_circle(${row.viewer('countyLo')}::bpchar, rule.radius_metres, rule.three_have, rule.changes) c
    where c.region_code >= ${row.viewer('lo')} and c.region_code < ${row.viewer('hi')} and left(c.region_code, length(${row.argument('within')}::text)) = ${row.argument('within')}::text
    order by c.covered, c.region_code, c.point_id limit ${MOST_POINTS})`,
  rootList: {
    name: 'circlePoints', description: `区划内的居民点及最近的阵地，最多 ${MOST_POINTS} 个 / Residential points of a region with the nearest place, at most ${MOST_POINTS}`,
    arguments: { within: { type: () => RegionCode, description: '在该区划之内 / Within this region', bind: prefixOf }, ...CIRCLE_ARGUMENTS }, most: MOST_POINTS,
  },
  defaultOrder: ['COVERED_ASC', 'REGION_CODE_ASC'],
})
export class CirclePoint {
  countyCode!: string;

  @Open(INTERNAL, '名称 / Name')
  name!: string;

  @Open(INTERNAL, '类型 / Kind', { type: () => PointKind })
  kind!: PointKind;

  @Open(INTERNAL, '区划代码 / Region code', { type: () => RegionCode, sort: true })
  regionCode!: string;

  @OpenOne(INTERNAL, '区划 / Region', () => Region)
  region?: Region;

  /** Beside the relations, so that a whole map costs no more than its points. */
  @Open(INTERNAL, '区划全称 / Full name of the region')
  regionName!: string;

  @Open(INTERNAL, '最近的阵地名称，试算新增的为空 / Name of the nearest place; null for one that is only tried')
  placeName!: string;

  @Open(INTERNAL, '人口 / People')
  population!: number;

  @Open(INTERNAL, '坐标“纬度,经度” / Position as "latitude,longitude"')
  position!: string;

  @Open(INTERNAL, '到最近阵地的直线距离（米）/ Metres to the nearest place, as the crow flies')
  nearestMetres!: number;

  @OpenOne(INTERNAL, '最近的阵地，试算新增的为空 / Nearest place; null for one that is only tried', () => Place)
  place?: Place;

  @Open(INTERNAL, '在服务圈内 / Within reach', { sort: true })
  covered!: boolean;
}

/** @throws ReadRefusal for a region above a county */
function prefixOf(code: unknown): string {
  const digits = digitsOf(String(code));
  if (digits.length < 6) throw new ReadRefusal('BAD_USER_INPUT', '请选择本县或以下的区划');
  return digits;
}
