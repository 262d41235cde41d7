import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL } from '../../access/data-classes.ts';
import { Coded, Day, RegionColumn } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { ROLES_WITHOUT_PEOPLE } from '../../reading/roles-without-people.ts';
import { byRegion } from '../../reading/row.ts';
import { DateOnly } from '../../reading/scalars.ts';
import { Volunteer } from '../volunteers/volunteer.ts';
import { TrainingCourse } from './training-course.ts';
import { TrainingSession } from './training-session.ts';
import { TrainingOutcome } from './training.codes.ts';

/** 培训结果: one person at one session. Carries the volunteer's region, which decides who sees it. */
@Entity({ tableName: 'training_results' })
@Unique({ properties: ['countyCode', 'session', 'volunteer'] })
@Index({ properties: ['countyCode', 'volunteer', 'id'] })
@Readable('培训结果 / Result of a training', {
  rows: {
    region: byRegion('regionCode'), except: ROLES_WITHOUT_PEOPLE,
    team: (row) => `${row.column('countyCode')} = ${row.viewer('countyLo')} and exists (select 1 from team_memberships m where m.county_code = ${row.alias}.county_code and m.volunteer_id = ${row.alias}.volunteer_id and m.team_id = ${row.viewer('team')} and m.left_on is null)`,
  },
})
export class TrainingResult extends CountyOwned {
  @OpenOne(INTERNAL, '志愿者 / Volunteer', () => Volunteer)
  @InCounty(() => Volunteer)
  volunteer!: Rel<Volunteer>;

  @OpenOne(INTERNAL, '课程 / Course', () => TrainingCourse)
  @InCounty(() => TrainingCourse)
  course!: Rel<TrainingCourse>;

  @OpenOne(INTERNAL, '场次 / Session', () => TrainingSession)
  @InCounty(() => TrainingSession)
  session!: Rel<TrainingSession>;

  @RegionColumn()
  regionCode!: string;

  @Open(INTERNAL, '结果 / Outcome', { type: () => TrainingOutcome, required: true })
  @Coded(() => TrainingOutcome)
  outcome!: TrainingOutcome;

  @Open(INTERNAL, '培训日期 / Day of the training', { type: () => DateOnly, sort: true })
  @Day()
  trainedOn!: string;

  @Open(INTERNAL, '有效至，空为长期 / Counts until this day; null is for good', { type: () => DateOnly })
  @Day({ nullable: true })
  validUntil?: string | null;
}
