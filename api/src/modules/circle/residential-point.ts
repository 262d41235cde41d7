import { Int } from 'type-graphql';
import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { INTERNAL } from '../../access/data-classes.ts';
import { Coded, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned } from '../../database/county-owned.ts';
import { Open, OpenComputed, OpenOne, Readable } from '../../reading/declare.ts';
import { byRegion } from '../../reading/row.ts';
import { RegionCode } from '../../reading/scalars.ts';
import { positionOf } from '../places/position.ts';
import { Region } from '../regions/region.ts';
import './circle-coverage.ts';
import './circle-point.ts';
import './nearest-place.ts';
import { PointKind } from './circle.codes.ts';

/** 居民点: a village group or estate with the people who live there (domain §2.9); where a village has none, its centre stands for it. */
@Entity({ tableName: 'residential_points' })
@Index({ properties: ['countyCode', 'regionCode', 'id'] })
@Readable('居民点 / Residential point', { rows: { region: byRegion('regionCode') }, defaultOrder: ['REGION_CODE_ASC'] })
export class ResidentialPoint extends CountyOwned {
  @Open(INTERNAL, '名称 / Name', { search: true })
  @Text()
  name!: string;

  @Open(INTERNAL, '类型 / Kind', { type: () => PointKind })
  @Coded(() => PointKind)
  kind!: PointKind;

  @Open(INTERNAL, '区划代码 / Region code', { sort: true, type: () => RegionCode })
  @RegionColumn()
  regionCode!: string;

  @OpenOne(INTERNAL, '区划 / Region', () => Region)
  region?: Region;

  @Open(INTERNAL, '人口；村中心点不填时取该村年度常住人口 / People who live there; of a village centre, when null, those of the village', { type: () => Int })
  @Property({ type: 'integer', nullable: true })
  population?: number | null;

  @Property({ type: 'double' })
  latitude!: number;

  @Property({ type: 'double' })
  longitude!: number;

  @OpenComputed(INTERNAL, '坐标“纬度,经度”，十进制度 / Position as "latitude,longitude", decimal degrees', positionOf, { type: () => String })
  position?: string;

  @Open(INTERNAL, '计入服务圈 / Counts for the circle')
  @Property({ type: 'boolean', default: true })
  active: boolean = true;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
