import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { CONTACT, INTERNAL, NAME } from '../../access/data-classes.ts';
import { Coded, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenMany, OpenOne, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { RegionCode } from '../../reading/scalars.ts';
import { Place } from '../places/place.ts';
import { Region } from '../regions/region.ts';
import { ResourceAllocation } from './resource-allocation.ts';
import { ResourceKind } from './resource.codes.ts';

/** 资源 (R8): a venue, equipment, material, expert or fund that the county can allocate. */
@Entity({ tableName: 'service_resources' })
@Index({ properties: ['countyCode', 'name', 'id'] })
@Readable('资源 / Resource', { rows: { region: byCounty, team: byCounty, except: ['INTEGRATOR'] }, defaultOrder: ['NAME_ASC'] })
export class ServiceResource extends CountyOwned {
  @Open(INTERNAL, '名称 / Name', { search: true, sort: true })
  @Text()
  name!: string;

  @Open(INTERNAL, '类型 / Kind', { type: () => ResourceKind, required: true })
  @Coded(() => ResourceKind)
  kind!: ResourceKind;

  @Open(INTERNAL, '区划代码 / Region code', { type: () => RegionCode })
  @RegionColumn()
  regionCode!: string;

  @OpenOne(INTERNAL, '区划 / Region', () => Region)
  region?: Region;

  @OpenOne(INTERNAL, '所在阵地 / Place where it is', () => Place)
  @InCounty(() => Place, { nullable: true })
  place?: Rel<Place> | null;

  /** Of a venue and an expert 1; of a fund fen. */
  @Open(INTERNAL, '数量；场地、专家为 1，资金为分 / How much there is: 1 of a venue or an expert, fen of a fund')
  @Property({ type: 'integer' })
  quantity!: number;

  @Open(INTERNAL, '单位 / Unit')
  @Text()
  unit!: string;

  @Open(NAME, '联系人 / Contact person', { mask: 'name', type: () => String })
  @Text({ nullable: true })
  contactName?: string | null;

  @Open(CONTACT, '联系电话 / Contact phone', { mask: 'phone', type: () => String })
  @Text({ nullable: true })
  contactPhone?: string | null;

  @Open(INTERNAL, '说明 / Remarks', { required: false, type: () => String })
  @Text({ nullable: true })
  remarks?: string | null;

  @Open(INTERNAL, '可用 / In use', { required: true })
  @Property({ type: 'boolean', default: true })
  active: boolean = true;

  @OpenMany(INTERNAL, '调配记录 / History of allocations', () => ResourceAllocation, 'resource')
  allocations?: never;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
