import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL, NAME } from '../../access/data-classes.ts';
import { Coded, Day, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { DateOnly } from '../../reading/scalars.ts';
import { TalentKind } from './organization.codes.ts';
import { VolunteerOrganization } from './volunteer-organization.ts';

/** 人才培养: who was trained to be what, on a day (R43). */
@Entity({ tableName: 'talent_cultivations' })
@Index({ properties: ['countyCode', 'organization', 'id'] })
@Readable('人才培养 / Training of talents', { rows: { region: byCounty } })
export class TalentCultivation extends CountyOwned {
  @OpenOne(INTERNAL, '组织 / Organisation', () => VolunteerOrganization)
  @InCounty(() => VolunteerOrganization, { nullable: true })
  organization?: Rel<VolunteerOrganization> | null;

  @RegionColumn()
  regionCode!: string;

  @Open(INTERNAL, '类型 / Kind', { type: () => TalentKind })
  @Coded(() => TalentKind)
  kind!: TalentKind;

  @Open(NAME, '姓名 / Name', { mask: 'name' })
  @Text()
  personName!: string;

  @Open(INTERNAL, '培养日期 / Trained on', { type: () => DateOnly, sort: true })
  @Day()
  trainedOn!: string;

  @Open(INTERNAL, '培养内容 / By what')
  @Text()
  programme!: string;
}
