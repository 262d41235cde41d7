import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { Int } from 'type-graphql';
import { INTERNAL } from '../../access/data-classes.ts';
import { Day, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { DateOnly } from '../../reading/scalars.ts';
import { LecturerPosting } from './lecturer-posting.ts';

/** 宣讲: what a posted lecturer gave, where and to how many; heads, never names (domain §10-10). */
@Entity({ tableName: 'era_lectures' })
@Index({ properties: ['countyCode', 'posting', 'id'] })
@Readable('宣讲 / Lecture', { rows: { region: byCounty } })
export class EraLecture extends CountyOwned {
  @OpenOne(INTERNAL, '派驻 / Posting', () => LecturerPosting)
  @InCounty(() => LecturerPosting)
  posting!: Rel<LecturerPosting>;

  @RegionColumn()
  regionCode!: string;

  @Open(INTERNAL, '宣讲日期 / Held on', { type: () => DateOnly, sort: true })
  @Day()
  heldOn!: string;

  @Open(INTERNAL, '题目 / Title')
  @Text()
  title!: string;

  @Open(INTERNAL, '地点 / Where')
  @Text()
  venue!: string;

  @Open(INTERNAL, '听众人次 / Heads in the audience', { type: () => Int })
  @Property({ type: 'integer' })
  audience!: number;
}
