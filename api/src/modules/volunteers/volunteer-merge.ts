import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL, NAME } from '../../access/data-classes.ts';
import { Coded, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { ROLES_WITHOUT_PEOPLE } from '../../reading/roles-without-people.ts';
import { byRegion } from '../../reading/row.ts';
import { DateTime } from '../../reading/scalars.ts';
import { VolunteerState } from './volunteer.codes.ts';
import { Volunteer } from './volunteer.ts';

/** Rows that were moved, by table: what an undo moves back. */
export type MovedRows = Record<string, string[]>;

/** 合并: two registrations of one person became one; what moved is kept, so that it can be undone for 30 days (R79). */
@Entity({ tableName: 'volunteer_merges' })
@Index({ properties: ['countyCode', 'into', 'mergedAt', 'id'] })
@Index({ properties: ['countyCode', 'absorbed', 'id'] })
@Readable('志愿者合并 / Merge of two registrations', { rows: { region: byRegion('regionCode'), except: ROLES_WITHOUT_PEOPLE }, defaultOrder: ['MERGED_AT_DESC'] })
export class VolunteerMerge extends CountyOwned {
  @OpenOne(INTERNAL, '被合并的登记 / The registration that was absorbed', () => Volunteer)
  @InCounty(() => Volunteer)
  absorbed!: Rel<Volunteer>;

  @OpenOne(INTERNAL, '保留的登记 / The registration that stays', () => Volunteer)
  @InCounty(() => Volunteer)
  into!: Rel<Volunteer>;

  @RegionColumn()
  regionCode!: string;

  /** State of the absorbed one before. */
  @Coded(() => VolunteerState)
  fromState!: VolunteerState;

  @Property({ columnType: 'jsonb', type: 'json' })
  moved!: MovedRows;

  @Open(NAME, '合并理由 / Why they are one person')
  @Text()
  note!: string;

  @Open(INTERNAL, '合并时间 / Merged at', { sort: true, required: true })
  @Moment()
  mergedAt!: Date;

  @Open(INTERNAL, '可撤销至 / Can be undone until')
  @Moment()
  undoableUntil!: Date;

  @Open(INTERNAL, '撤销时间 / Undone at', { type: () => DateTime })
  @Moment({ nullable: true })
  undoneAt?: Date | null;
}
