import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Int } from 'type-graphql';
import { PUBLIC } from '../../access/data-classes.ts';
import { Coded, Text } from '../../database/columns.ts';
import { CountyOwned } from '../../database/county-owned.ts';
import { Open, OpenMany, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { Skill } from '../volunteers/skill.codes.ts';
import { TrainingSession } from './training-session.ts';
import { CourseKind } from './training.codes.ts';

/** 培训课程 (R69): what is taught, and how long its passing counts. */
@Entity({ tableName: 'training_courses' })
@Index({ properties: ['countyCode', 'kind', 'id'] })
@Readable('培训课程 / Training course', { rows: { region: byCounty, team: byCounty, anonymous: (row) => `${row.column('active')}` } })
export class TrainingCourse extends CountyOwned {
  @Open(PUBLIC, '课程名称 / Name', { search: true })
  @Text()
  name!: string;

  @Open(PUBLIC, '类型 / Kind', { type: () => CourseKind })
  @Coded(() => CourseKind)
  kind!: CourseKind;

  @Open(PUBLIC, '对应技能（专业技能培训）/ Skill that a SKILL course is for', { type: () => Skill, required: false })
  @Coded(() => Skill, { nullable: true })
  skill?: Skill | null;

  @Open(PUBLIC, '有效期（月），空为长期 / Months that its passing counts; null is for good', { required: false, type: () => Int })
  @Property({ type: 'integer', nullable: true })
  validityMonths?: number | null;

  @Open(PUBLIC, '开设中 / Still taught')
  @Property({ type: 'boolean', default: true })
  active: boolean = true;

  @OpenMany(PUBLIC, '场次 / Sessions', () => TrainingSession, 'course')
  sessions?: never;

  @Open(PUBLIC, '版本号 / Version', { noFilter: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
