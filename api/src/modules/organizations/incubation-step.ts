import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL } from '../../access/data-classes.ts';
import { Coded, Day, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { DateOnly } from '../../reading/scalars.ts';
import { IncubationStage } from './organization.codes.ts';
import { VolunteerOrganization } from './volunteer-organization.ts';

/** 孵化经过: when an organisation reached a stage, and what for. Appended, never changed. */
@Entity({ tableName: 'incubation_steps' })
@Index({ properties: ['countyCode', 'organization', 'id'] })
@Readable('孵化经过 / Step of an incubation', { rows: { region: byCounty } })
export class IncubationStep extends CountyOwned {
  @OpenOne(INTERNAL, '组织 / Organisation', () => VolunteerOrganization)
  @InCounty(() => VolunteerOrganization)
  organization!: Rel<VolunteerOrganization>;

  @RegionColumn()
  regionCode!: string;

  @Open(INTERNAL, '阶段 / Stage', { type: () => IncubationStage })
  @Coded(() => IncubationStage)
  stage!: IncubationStage;

  @Open(INTERNAL, '日期 / Day', { type: () => DateOnly, sort: true })
  @Day()
  reachedOn!: string;

  @Open(INTERNAL, '说明 / Note', { type: () => String })
  @Text({ nullable: true })
  note?: string | null;
}
