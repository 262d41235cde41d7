import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL } from '../../access/data-classes.ts';
import { Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { EmployerUnit } from '../teams/employer-unit.ts';
import './duty-exception.ts';
import './unit-party.ts';
import './volunteer-group.ts';

/** 单位年度分母: how many in-service Party members a unit has, entered with its source (M1, M2). */
@Entity({ tableName: 'unit_figures' })
@Unique({ properties: ['countyCode', 'unit', 'year'] })
@Readable('单位年度分母 / Yearly denominator of a unit', { rows: { region: byCounty }, defaultOrder: ['YEAR_DESC'] })
export class UnitFigure extends CountyOwned {
  @OpenOne(INTERNAL, '单位 / Unit', () => EmployerUnit)
  @InCounty(() => EmployerUnit)
  unit!: Rel<EmployerUnit>;

  @Open(INTERNAL, '年份 / Year', { sort: true })
  @Property({ type: 'integer' })
  year!: number;

  @Open(INTERNAL, '在职党员数 / In-service Party members')
  @Property({ type: 'integer' })
  inServicePartyMembers!: number;

  @Open(INTERNAL, '来源说明 / Source note')
  @Text()
  sourceNote!: string;

  @Open(INTERNAL, '演示数据 / Demo figure, not real')
  @Property({ type: 'boolean', default: false })
  demo: boolean = false;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
