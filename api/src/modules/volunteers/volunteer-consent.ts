import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL, NAME } from '../../access/data-classes.ts';
import { Coded, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { ROLES_WITHOUT_PEOPLE } from '../../reading/roles-without-people.ts';
import { byRegion } from '../../reading/row.ts';
import { DateTime } from '../../reading/scalars.ts';
import { ConsentPurpose } from './volunteer.codes.ts';
import { Volunteer } from './volunteer.ts';

/** 单独同意: one purpose, in the words of one version, given and perhaps withdrawn (个保法 §15, §29). Never deleted: it proves itself. */
@Entity({ tableName: 'volunteer_consents' })
@Index({ properties: ['countyCode', 'volunteer', 'givenAt', 'id'] })
@Readable('志愿者的同意 / Consent of a volunteer', { rows: { region: byRegion('regionCode'), except: ROLES_WITHOUT_PEOPLE }, defaultOrder: ['GIVEN_AT_DESC'] })
export class VolunteerConsent extends CountyOwned {
  @OpenOne(INTERNAL, '志愿者 / Volunteer', () => Volunteer)
  @InCounty(() => Volunteer)
  volunteer!: Rel<Volunteer>;

  @RegionColumn()
  regionCode!: string;

  @Open(INTERNAL, '事项 / Purpose', { type: () => ConsentPurpose, required: true })
  @Coded(() => ConsentPurpose)
  purpose!: ConsentPurpose;

  @Open(INTERNAL, '告知书版本 / Version of the notice')
  @Text()
  textVersion!: string;

  @Open(INTERNAL, '由监护人作出 / Given by the guardian')
  @Property({ type: 'boolean', default: false })
  byGuardian: boolean = false;

  @Open(NAME, '怎样征得 / How it was obtained')
  @Text()
  method!: string;

  @Open(INTERNAL, '同意时间 / Given at', { sort: true, required: true })
  @Moment()
  givenAt!: Date;

  @Open(INTERNAL, '撤回时间 / Withdrawn at', { type: () => DateTime })
  @Moment({ nullable: true })
  withdrawnAt?: Date | null;
}
