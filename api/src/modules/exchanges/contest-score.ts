import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { Int } from 'type-graphql';
import { INTERNAL, NAME } from '../../access/data-classes.ts';
import { RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { ContestEntry } from './contest-entry.ts';

/** 评分: one of a judge for a project; given again, the later one counts. */
@Entity({ tableName: 'contest_scores' })
@Index({ properties: ['countyCode', 'entry', 'id'] })
@Unique({ properties: ['countyCode', 'entry', 'judgeName'] })
@Readable('大赛评分 / Score of a judge', { rows: { region: byCounty } })
export class ContestScore extends CountyOwned {
  @OpenOne(INTERNAL, '参赛项目 / Project', () => ContestEntry)
  @InCounty(() => ContestEntry)
  entry!: Rel<ContestEntry>;

  @RegionColumn()
  regionCode!: string;

  @Open(NAME, '评委 / Judge', { mask: 'name' })
  @Text()
  judgeName!: string;

  @Open(INTERNAL, '分数，0 到 100 / Points, 0 to 100', { type: () => Int })
  @Property({ type: 'integer' })
  points!: number;
}
