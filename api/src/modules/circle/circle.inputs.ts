import { InputType, Int } from 'type-graphql';
import { ExpectedVersion, Id, IdempotencyKey, Optional, Required } from '../../graphql/input-fields.ts';
import { line, whole } from '../../graphql/input-rules.ts';
import { RegionCode } from '../../reading/scalars.ts';
import { PointKind } from './circle.codes.ts';

/** What is on record of a residential point. */
@InputType({ description: '居民点的内容 / What is on record of a residential point' })
export class PointFieldsInput {
  @Required(() => String, '名称，不超过 40 字 / Name, at most 40 characters', line(40))
  name!: string;

  @Optional(() => Int, '人口，0 到 1000000；居民点必填 / People who live there, 0 to 1000000; needed of a settlement', whole(0, 1_000_000))
  population?: number | null;

  @Required(() => String, '坐标“纬度,经度”，如 34.7512,109.1873，从地图复制 / Position as "latitude,longitude", such as 34.7512,109.1873', line(40))
  position!: string;
}

@InputType({ description: '登记居民点 / Put a residential point on record' })
export class AddResidentialPointInput extends PointFieldsInput {
  @Optional(() => PointKind, '类型，默认居民点 / Kind; default a settlement')
  kind?: PointKind | null;

  @Optional(() => RegionCode, '所在村（社区）代码 / Code of its village')
  regionCode?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '修改居民点 / Change a residential point' })
export class EditResidentialPointInput extends PointFieldsInput {
  @Id('居民点 / Residential point')
  pointId!: string;

  @Required(() => Boolean, '计入服务圈 / Counts for the circle')
  active!: boolean;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '试算：移动或新增一个站点 / What if: a site moved, or one added' })
export class SiteChangeInput {
  @Optional(() => String, '要移动的阵地编号；不填为新增 / Global id of the place that is moved; a new one when left out')
  placeId?: string | null;

  @Required(() => String, '坐标“纬度,经度” / Position as "latitude,longitude"')
  position!: string;
}

@InputType({ description: '上传或取消县域底图 / Upload the map of the county, or take it away' })
export class SetCountyMapInput {
  @Optional(() => String, '面要素集（GeoJSON），不超过 200 KB；不填为取消底图 / GeoJSON collection of polygons, at most 200 KB; left out, the map is taken away')
  shape?: string | null;

  @Optional(() => String, '来源、审图号，有底图时必填，不超过 100 字 / Source and approval number, needed with a map, at most 100 characters', line(100))
  source?: string | null;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
