import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL } from '../../access/data-classes.ts';
import { Day, RegionColumn } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { ROLES_WITHOUT_PEOPLE } from '../../reading/roles-without-people.ts';
import { byRegion } from '../../reading/row.ts';
import { DateOnly } from '../../reading/scalars.ts';
import { Volunteer } from '../volunteers/volunteer.ts';
import { VolunteerTeam } from './volunteer-team.ts';

/** 队员关系: a volunteer in a team, with its history. Carries the volunteer's region, which decides who sees it. */
@Entity({ tableName: 'team_memberships' })
@Index({ properties: ['countyCode', 'team', 'id'] })
@Index({ properties: ['countyCode', 'volunteer', 'id'] })
@Readable('队员关系 / Membership of a volunteer in a team', {
  rows: { region: byRegion('regionCode'), except: ROLES_WITHOUT_PEOPLE, team: (row) => `${row.column('countyCode')} = ${row.viewer('countyLo')} and ${row.alias}.team_id = ${row.viewer('team')}` },
})
export class TeamMembership extends CountyOwned {
  @OpenOne(INTERNAL, '队伍 / Team', () => VolunteerTeam)
  @InCounty(() => VolunteerTeam)
  team!: Rel<VolunteerTeam>;

  @OpenOne(INTERNAL, '志愿者 / Volunteer', () => Volunteer)
  @InCounty(() => Volunteer)
  volunteer!: Rel<Volunteer>;

  @RegionColumn()
  regionCode!: string;

  @Open(INTERNAL, '入队日期 / Joined on', { type: () => DateOnly })
  @Day()
  joinedOn!: string;

  @Open(INTERNAL, '离队日期 / Left on', { type: () => DateOnly })
  @Day({ nullable: true })
  leftOn?: string;
}
