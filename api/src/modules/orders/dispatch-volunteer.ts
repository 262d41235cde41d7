import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL } from '../../access/data-classes.ts';
import { Moment, RegionColumn } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { ROLES_WITHOUT_PEOPLE } from '../../reading/roles-without-people.ts';
import { byRegion } from '../../reading/row.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import { Volunteer } from '../volunteers/volunteer.ts';
import { Dispatch } from './dispatch.ts';

/** 指派队员: a volunteer named for an accepted dispatch. */
@Entity({ tableName: 'dispatch_volunteers' })
@Unique({ properties: ['countyCode', 'dispatch', 'volunteer'] })
@Readable('指派的队员 / Volunteer named for a dispatch', {
  rows: {
    region: (row) => `${byRegion('regionCode')(row)} and ${row.alias}.released_at is null`,
    except: ROLES_WITHOUT_PEOPLE,
    team: (row) => `${row.column('countyCode')} = ${row.viewer('countyLo')} and ${row.alias}.team_id = ${row.viewer('team')} and ${row.alias}.released_at is null`,
  },
})
export class DispatchVolunteer extends CountyOwned {
  @OpenOne(INTERNAL, '派单 / Dispatch', () => Dispatch)
  @InCounty(() => Dispatch)
  dispatch!: Rel<Dispatch>;

  @OpenOne(INTERNAL, '志愿者 / Volunteer', () => Volunteer)
  @InCounty(() => Volunteer)
  volunteer!: Rel<Volunteer>;

  @InCounty(() => VolunteerTeam)
  team!: Rel<VolunteerTeam>;

  @RegionColumn()
  regionCode!: string;

  @Open(INTERNAL, '指派时间 / Named at')
  @Moment()
  namedAt!: Date;

  /** Taken off the list again; the row stays, but is shown to nobody (architecture rule 6). */
  @Moment({ nullable: true })
  releasedAt?: Date | null;
}
