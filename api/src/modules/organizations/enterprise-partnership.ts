import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { Int } from 'type-graphql';
import { FINANCE, INTERNAL } from '../../access/data-classes.ts';
import { Coded, Day, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { byRegion } from '../../reading/row.ts';
import { DateOnly } from '../../reading/scalars.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import { EnterpriseMode } from './organization.codes.ts';
import './partnership-total.ts';

/** 企业参与 (R35): an enterprise that takes part in one of four ways, with money or in kind. */
@Entity({ tableName: 'enterprise_partnerships' })
@Index({ properties: ['countyCode', 'startedOn', 'id'] })
@Readable('企业参与 / How an enterprise takes part', { rows: { region: byRegion('regionCode') }, defaultOrder: ['STARTED_ON_DESC'] })
export class EnterprisePartnership extends CountyOwned {
  @Open(INTERNAL, '企业名称 / Enterprise', { search: true })
  @Text()
  enterpriseName!: string;

  @Open(INTERNAL, '统一社会信用代码 / Unified social credit code', { type: () => String })
  @Text({ nullable: true })
  uscc?: string | null;

  @Open(INTERNAL, '参与方式 / How', { type: () => EnterpriseMode })
  @Coded(() => EnterpriseMode)
  mode!: EnterpriseMode;

  @Open(INTERNAL, '参与的项目或结对 / Project or pairing that it is about')
  @Text()
  subject!: string;

  @OpenOne(INTERNAL, '企业队 / Its team', () => VolunteerTeam)
  @InCounty(() => VolunteerTeam, { nullable: true })
  team?: Rel<VolunteerTeam> | null;

  @Open(INTERNAL, '开始日期 / Started on', { type: () => DateOnly, sort: true })
  @Day()
  startedOn!: string;

  @Open(INTERNAL, '实物和服务 / In kind', { type: () => String })
  @Text({ nullable: true })
  inKind?: string | null;

  @Open(FINANCE, '金额（分）/ Amount, fen', { type: () => Int })
  @Property({ type: 'integer', nullable: true })
  amountFen?: number | null;

  @RegionColumn()
  regionCode!: string;
}
