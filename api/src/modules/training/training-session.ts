import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL, NAME, PUBLIC } from '../../access/data-classes.ts';
import { Coded, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenMany, OpenOne, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { RegionCode } from '../../reading/scalars.ts';
import { Region } from '../regions/region.ts';
import { TrainingCourse } from './training-course.ts';
import { TrainingResult } from './training-result.ts';
import { SessionState } from './training.codes.ts';

/** 培训场次: a course held once, at a place and time. */
@Entity({ tableName: 'training_sessions' })
@Index({ properties: ['countyCode', 'startsAt', 'id'] })
@Index({ properties: ['countyCode', 'course', 'id'] })
@Readable('培训场次 / Training session', { rows: { region: byCounty, team: byCounty, anonymous: (row) => `${row.column('state')} = 'PLANNED'` }, defaultOrder: ['STARTS_AT_DESC'] })
export class TrainingSession extends CountyOwned {
  @OpenOne(PUBLIC, '课程 / Course', () => TrainingCourse)
  @InCounty(() => TrainingCourse)
  course!: Rel<TrainingCourse>;

  @Open(PUBLIC, '区划代码 / Region code', { type: () => RegionCode })
  @RegionColumn()
  regionCode!: string;

  @OpenOne(PUBLIC, '区划 / Region', () => Region)
  region?: Region;

  @Open(PUBLIC, '开始时间 / Starts at', { sort: true })
  @Moment()
  startsAt!: Date;

  @Open(PUBLIC, '地点 / Place')
  @Text()
  place!: string;

  @Open(NAME, '讲师 / Trainer', { mask: 'name' })
  @Text({ nullable: true })
  trainerName?: string;

  @Open(PUBLIC, '状态 / State', { type: () => SessionState })
  @Coded(() => SessionState)
  state: SessionState = 'PLANNED';

  @OpenMany(INTERNAL, '参训结果 / Results', () => TrainingResult, 'session')
  results?: never;

  @Open(PUBLIC, '版本号 / Version', { noFilter: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
