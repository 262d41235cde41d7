import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL } from '../../access/data-classes.ts';
import { Day, RegionColumn } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenMany, OpenOne, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { DateOnly } from '../../reading/scalars.ts';
import { Place } from '../places/place.ts';
import { EraLecturer } from './era-lecturer.ts';
import { EraLecture } from './era-lecture.ts';

/** 派驻: a lecturer at a place from a day to a day, both included (R39). Ended early by a new last day. */
@Entity({ tableName: 'lecturer_postings' })
@Index({ properties: ['countyCode', 'lecturer', 'id'] })
@Readable('宣讲师派驻 / Posting of a lecturer', { rows: { region: byCounty } })
export class LecturerPosting extends CountyOwned {
  @OpenOne(INTERNAL, '宣讲师 / Lecturer', () => EraLecturer)
  @InCounty(() => EraLecturer)
  lecturer!: Rel<EraLecturer>;

  @OpenOne(INTERNAL, '派驻的阵地 / Place', () => Place)
  @InCounty(() => Place)
  place!: Rel<Place>;

  @RegionColumn()
  regionCode!: string;

  @Open(INTERNAL, '派驻自 / From', { type: () => DateOnly, sort: true })
  @Day()
  fromDay!: string;

  @Open(INTERNAL, '派驻至 / Until, that day included', { type: () => DateOnly })
  @Day()
  untilDay!: string;

  @OpenMany(INTERNAL, '宣讲 / Lectures', () => EraLecture, 'posting')
  lectures?: never;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
