import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { CONTACT, INTERNAL, NAME } from '../../access/data-classes.ts';
import { Coded, Day, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { DateOnly } from '../../reading/scalars.ts';
import { Place } from '../places/place.ts';
import { LinkKind } from './team.codes.ts';
import { VolunteerTeam } from './volunteer-team.ts';

/** 结对或派驻: a team serves a place from a day on, until it ends; orders of that place propose it first (R14). */
@Entity({ tableName: 'team_place_links' })
@Index({ properties: ['countyCode', 'place', 'id'] })
@Index({ properties: ['countyCode', 'team', 'id'] })
@Readable('队伍与阵地的结对 / Link of a team with a place', { rows: { region: byCounty } })
export class TeamPlaceLink extends CountyOwned {
  @OpenOne(INTERNAL, '队伍 / Team', () => VolunteerTeam)
  @InCounty(() => VolunteerTeam)
  team!: Rel<VolunteerTeam>;

  @OpenOne(INTERNAL, '阵地 / Place', () => Place)
  @InCounty(() => Place)
  place!: Rel<Place>;

  @RegionColumn()
  regionCode!: string;

  @Open(INTERNAL, '方式 / How they are linked', { type: () => LinkKind })
  @Coded(() => LinkKind)
  kind!: LinkKind;

  @Open(INTERNAL, '自 / From', { type: () => DateOnly, sort: true })
  @Day()
  fromDay!: string;

  @Open(INTERNAL, '至，含当天，空为长期 / Until, that day included; null is open', { type: () => DateOnly })
  @Day({ nullable: true })
  untilDay?: string | null;

  @Open(NAME, '联系人 / Contact person', { mask: 'name', type: () => String })
  @Text({ nullable: true })
  contactName?: string | null;

  @Open(CONTACT, '联系电话 / Contact phone', { mask: 'phone', type: () => String })
  @Text({ nullable: true })
  contactPhone?: string | null;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
