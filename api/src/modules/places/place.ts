import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { CONTACT, NAME, PUBLIC } from '../../access/data-classes.ts';
import { Coded, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { dictionary, type CodeOf } from '../../reading/dictionary.ts';
import { byCounty } from '../../reading/row.ts';
import { RegionCode } from '../../reading/scalars.ts';
import { Region } from '../regions/region.ts';

export const PlaceKind = dictionary('PlaceKind', '阵地类型 / Kind of place', {
  PRACTICE_CENTER: ['新时代文明实践中心', 'Practice centre (county)'],
  PROMOTION_CENTER: ['志愿服务促进中心', 'Promotion centre'],
  PRACTICE_INSTITUTE: ['新时代文明实践所', 'Practice institute (town)'],
  PRACTICE_STATION: ['新时代文明实践站', 'Practice station (village)'],
  SERVICE_SITE: ['志愿服务站点', 'Service site'],
});
export type PlaceKind = CodeOf<typeof PlaceKind>;

/** 阵地: a place of the three-tier network or a service site (policy 二-2). */
@Entity({ tableName: 'places' })
@Index({ properties: ['countyCode', 'regionCode', 'id'] })
@Readable('阵地 / Place', {
  rows: { region: byCounty, team: byCounty, anonymous: (row) => `${row.column('active')}` },
  defaultOrder: ['REGION_CODE_ASC'],
})
export class Place extends CountyOwned {
  @Open(PUBLIC, '名称 / Name', { search: true })
  @Text()
  name!: string;

  @Open(PUBLIC, '类型 / Kind', { type: () => PlaceKind })
  @Coded(() => PlaceKind)
  kind!: PlaceKind;

  @Open(PUBLIC, '区划代码 / Region code', { sort: true, type: () => RegionCode })
  @RegionColumn()
  regionCode!: string;

  @OpenOne(PUBLIC, '区划 / Region', () => Region)
  region?: Region;

  @Open(PUBLIC, '地址 / Address', { required: false })
  @Text({ nullable: true })
  address?: string;

  @Open(PUBLIC, '服务电话 / Public phone of the place', { required: false })
  @Text({ nullable: true })
  publicPhone?: string;

  @Open(NAME, '专人 / Responsible person', { mask: 'name' })
  @Text({ nullable: true })
  responsibleName?: string;

  @Open(CONTACT, '专人电话 / Phone of the responsible person', { mask: 'phone' })
  @Text({ nullable: true })
  responsiblePhone?: string;

  @Open(PUBLIC, '启用 / Active')
  @Property({ type: 'boolean', default: true })
  active: boolean = true;
}
