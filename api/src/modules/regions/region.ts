import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { OptionalProps } from '@mikro-orm/core';
import { PUBLIC } from '../../access/data-classes.ts';
import { Coded, Day, RegionColumn, Text } from '../../database/columns.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { dictionary, type CodeOf } from '../../reading/dictionary.ts';
import { everyRow } from '../../reading/row.ts';
import { DateOnly, RegionCode } from '../../reading/scalars.ts';

export const RegionLevel = dictionary('RegionLevel', '区划层级 / Level of a region', {
  PROVINCE: ['省', 'Province'], CITY: ['市', 'City'], COUNTY: ['县区', 'County'], TOWN: ['乡镇街道', 'Town'], VILLAGE: ['村社区', 'Village'],
});
export type RegionLevel = CodeOf<typeof RegionLevel>;

/** 区划: a node of the 12-digit tree. Retired, renamed or superseded, never deleted (domain §0-10). Shared table. */
@Entity({ tableName: 'regions' })
@Readable('区划 / Region of the 12-digit tree', {
  rows: { region: everyRow, team: everyRow, anonymous: everyRow },
  id: (row) => row.column('code'),
  defaultOrder: ['CODE_ASC'],
})
export class Region {
  [OptionalProps]?: 'validTo' | 'supersededBy' | 'formerNames' | 'parent';

  @Open(PUBLIC, '12 位区划代码 / 12-digit region code', { sort: true, type: () => RegionCode })
  @PrimaryKey({ columnType: 'char(12) collate "C"' })
  code!: string;

  @Open(PUBLIC, '名称 / Name', { search: ['nameInitials'] })
  @Text()
  name!: string;

  @Open(PUBLIC, '全称，从县起 / Full name from the county down', { search: true })
  @Text()
  fullName!: string;

  @Text()
  nameInitials!: string;

  @Open(PUBLIC, '层级 / Level', { type: () => RegionLevel })
  @Coded(() => RegionLevel)
  level!: RegionLevel;

  @Open(PUBLIC, '上级代码 / Code of the parent', { required: false, type: () => RegionCode })
  @RegionColumn({ nullable: true, index: true })
  parentCode?: string;

  @Open(PUBLIC, '生效日期 / Valid from', { type: () => DateOnly })
  @Day()
  validFrom!: string;

  @Open(PUBLIC, '失效日期 / Valid to, exclusive', { type: () => DateOnly, required: false })
  @Day({ nullable: true })
  validTo?: string;

  @Open(PUBLIC, '并入的区划代码 / Code of the region that superseded it', { required: false, type: () => RegionCode })
  @RegionColumn({ nullable: true })
  supersededByCode?: string;

  @OpenOne(PUBLIC, '上级 / Parent', () => Region)
  parent?: Region;

  /** Names it had before, newest last: [{ name, until }]. */
  @Property({ type: 'jsonb', default: '[]' })
  formerNames: { name: string; until: string }[] = [];
}
