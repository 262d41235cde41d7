import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL, NAME } from '../../access/data-classes.ts';
import { Coded, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { byRegion } from '../../reading/row.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import { Volunteer } from '../volunteers/volunteer.ts';
import { SignUpState } from './activity.codes.ts';
import { ServiceActivity } from './service-activity.ts';

/** 报名 of one volunteer for one activity; the waiting list is in the order in which people came. */
@Entity({ tableName: 'activity_sign_ups' })
@Unique({ properties: ['countyCode', 'activity', 'volunteer'] })
@Index({ properties: ['countyCode', 'activity', 'id'] })
@Readable('活动报名 / Sign-up for an activity', {
  rows: {
    region: byRegion('regionCode'),
    team: (row) => `${row.column('countyCode')} = ${row.viewer('countyLo')} and ${row.alias}.team_id = ${row.viewer('team')}`,
  },
  heldByTeam: () => 'true',
})
export class ActivitySignUp extends CountyOwned {
  @OpenOne(INTERNAL, '活动 / Activity', () => ServiceActivity)
  @InCounty(() => ServiceActivity)
  activity!: Rel<ServiceActivity>;

  @OpenOne(INTERNAL, '志愿者 / Volunteer', () => Volunteer)
  @InCounty(() => Volunteer)
  volunteer!: Rel<Volunteer>;

  /** As written at the sign-up; who may not see the volunteer's own row (another village) still sees who comes. */
  @Open(NAME, '志愿者姓名 / Name of the volunteer', { mask: 'name' })
  @Text()
  volunteerName!: string;

  @InCounty(() => VolunteerTeam)
  team!: Rel<VolunteerTeam>;

  @RegionColumn()
  regionCode!: string;

  @Open(INTERNAL, '状态 / State', { type: () => SignUpState, required: true })
  @Coded(() => SignUpState)
  state!: SignUpState;

  @Open(INTERNAL, '报名时间 / Signed up at', { sort: true })
  @Moment()
  signedUpAt!: Date;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
