import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { INTERNAL } from '../../access/data-classes.ts';
import { Coded, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned } from '../../database/county-owned.ts';
import { beyond } from '../../reading/beyond.ts';
import { Open, OpenComputed, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { UnitKind } from './team.codes.ts';

beyond({
  name: 'lastmile_unit_has_team', parameters: 'county bpchar, unit text', returns: 'boolean',
  body: `select exists (select 1 from volunteer_teams t where t.county_code = county and t.type = 'UNIT' and t.state <> 'DISSOLVED' and t.unit_name = unit)`,
  reads: { volunteer_teams: ['county_code', 'type', 'state', 'unit_name'] },
});

/** 单位: bodies of Party and government, public institutions and state enterprises that are to form a team of their own (R26). */
@Entity({ tableName: 'employer_units' })
@Index({ properties: ['countyCode', 'name', 'id'] })
@Readable('单位 / Unit that is to form a team', { rows: { region: byCounty }, defaultOrder: ['NAME_ASC'] })
export class EmployerUnit extends CountyOwned {
  @Open(INTERNAL, '单位名称 / Name', { sort: true, search: true })
  @Text()
  name!: string;

  @Open(INTERNAL, '单位类型 / Kind', { type: () => UnitKind })
  @Coded(() => UnitKind)
  kind!: UnitKind;

  @RegionColumn()
  regionCode!: string;

  @OpenComputed(INTERNAL, '已组建单位队 / Has formed its team', ({ alias }) => `lastmile_unit_has_team(${alias}.county_code, ${alias}.name)`, { type: () => Boolean, noFilter: false })
  hasTeam?: boolean;

  @Open(INTERNAL, '在册 / On the list')
  @Property({ type: 'boolean', default: true })
  active: boolean = true;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
