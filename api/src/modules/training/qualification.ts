import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL, NAME } from '../../access/data-classes.ts';
import { Coded, Day, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { ROLES_WITHOUT_PEOPLE } from '../../reading/roles-without-people.ts';
import { byRegion } from '../../reading/row.ts';
import { DateOnly } from '../../reading/scalars.ts';
import { Skill } from '../volunteers/skill.codes.ts';
import { Volunteer } from '../volunteers/volunteer.ts';
import { QualificationState } from './training.codes.ts';

/** 资格证书 (R40, 条例 §16): a certificate for a skill, with its number, issuer and expiry; counts once it is verified. */
@Entity({ tableName: 'qualifications' })
@Index({ properties: ['countyCode', 'volunteer', 'id'] })
@Readable('资格证书 / Qualification of a volunteer', { rows: { region: byRegion('regionCode'), except: ROLES_WITHOUT_PEOPLE } })
export class Qualification extends CountyOwned {
  @OpenOne(INTERNAL, '志愿者 / Volunteer', () => Volunteer)
  @InCounty(() => Volunteer)
  volunteer!: Rel<Volunteer>;

  @RegionColumn()
  regionCode!: string;

  @Open(INTERNAL, '技能 / Skill', { type: () => Skill, required: true })
  @Coded(() => Skill)
  skill!: Skill;

  @Open(NAME, '证书编号 / Number of the certificate')
  @Text()
  certificateNo!: string;

  @Open(INTERNAL, '发证单位 / Issuer')
  @Text()
  issuer!: string;

  @Open(INTERNAL, '发证日期 / Issued on', { type: () => DateOnly })
  @Day()
  issuedOn!: string;

  @Open(INTERNAL, '有效至，空为长期 / Valid until; null is for good', { type: () => DateOnly, sort: true })
  @Day({ nullable: true })
  expiresOn?: string | null;

  @Open(INTERNAL, '状态 / State', { type: () => QualificationState, required: true })
  @Coded(() => QualificationState)
  state: QualificationState = 'UNVERIFIED';

  @Open(NAME, '核验人 / Who verified it', { mask: 'name' })
  @Text({ nullable: true })
  verifierName?: string;

  @Open(INTERNAL, '核验时间 / Verified at')
  @Moment({ nullable: true })
  verifiedAt?: Date;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
