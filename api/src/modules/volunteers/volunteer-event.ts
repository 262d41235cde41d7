import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL, NAME } from '../../access/data-classes.ts';
import { Coded, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { ROLES_WITHOUT_PEOPLE } from '../../reading/roles-without-people.ts';
import { byRegion } from '../../reading/row.ts';
import { VolunteerState, VolunteerVerb } from './volunteer.codes.ts';
import { Volunteer } from './volunteer.ts';

/** 志愿者经过: one step in the life of a registration; appended with the step, never changed (architecture rule 6). */
@Entity({ tableName: 'volunteer_events' })
@Index({ properties: ['countyCode', 'volunteer', 'at', 'id'] })
@Readable('志愿者事件 / One step in the life of a registration', { rows: { region: byRegion('regionCode'), except: ROLES_WITHOUT_PEOPLE }, defaultOrder: ['AT_ASC'] })
export class VolunteerEvent extends CountyOwned {
  @OpenOne(INTERNAL, '志愿者 / Volunteer', () => Volunteer)
  @InCounty(() => Volunteer)
  volunteer!: Rel<Volunteer>;

  @RegionColumn()
  regionCode!: string;

  @Open(INTERNAL, '时间 / At', { sort: true, required: true })
  @Moment()
  at!: Date;

  @Open(INTERNAL, '动作 / Step', { type: () => VolunteerVerb, required: true })
  @Coded(() => VolunteerVerb)
  verb!: VolunteerVerb;

  @Open(INTERNAL, '原状态 / State before', { type: () => VolunteerState })
  @Coded(() => VolunteerState, { nullable: true })
  fromState?: VolunteerState;

  @Open(INTERNAL, '新状态 / State after', { type: () => VolunteerState })
  @Coded(() => VolunteerState)
  toState!: VolunteerState;

  @Open(NAME, '说明 / Note')
  @Text({ nullable: true })
  note?: string;

  @Open(NAME, '办理人 / Who did it', { mask: 'name' })
  @Text({ nullable: true })
  actorName?: string;

  @Open(INTERNAL, '办理单位 / Unit that acted')
  @Text({ nullable: true })
  actorUnit?: string;
}
