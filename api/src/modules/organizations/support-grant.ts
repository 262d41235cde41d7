import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { Int } from 'type-graphql';
import { FINANCE, INTERNAL } from '../../access/data-classes.ts';
import { Coded, Day, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { byRegion } from '../../reading/row.ts';
import { DateOnly } from '../../reading/scalars.ts';
import { SupportKind } from './organization.codes.ts';
import { VolunteerOrganization } from './volunteer-organization.ts';

/** 扶持: one of five kinds, on a day, with its amount where it is money (R44). */
@Entity({ tableName: 'support_grants' })
@Index({ properties: ['countyCode', 'organization', 'id'] })
@Readable('扶持记录 / Support that an organisation was given', { rows: { region: byRegion('regionCode') } })
export class SupportGrant extends CountyOwned {
  @OpenOne(INTERNAL, '组织 / Organisation', () => VolunteerOrganization)
  @InCounty(() => VolunteerOrganization)
  organization!: Rel<VolunteerOrganization>;

  @RegionColumn()
  regionCode!: string;

  @Open(INTERNAL, '类型 / Kind', { type: () => SupportKind })
  @Coded(() => SupportKind)
  kind!: SupportKind;

  @Open(INTERNAL, '日期 / Given on', { type: () => DateOnly, sort: true })
  @Day()
  grantedOn!: string;

  @Open(INTERNAL, '内容 / What was given')
  @Text()
  detail!: string;

  @Open(FINANCE, '金额（分）/ Amount, fen', { type: () => Int })
  @Property({ type: 'integer', nullable: true })
  amountFen?: number | null;
}
