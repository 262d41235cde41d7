import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { CONTACT, INTERNAL, NAME } from '../../access/data-classes.ts';
import { Coded, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned } from '../../database/county-owned.ts';
import { Open, OpenMany, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { ServiceCategory } from '../teams/team.codes.ts';
import './enterprise-partnership.ts';
import { IncubationStep } from './incubation-step.ts';
import { IncubationStage, OrganizationOrigin } from './organization.codes.ts';
import { SupportGrant } from './support-grant.ts';
import { TalentCultivation } from './talent-cultivation.ts';

/** 志愿服务组织 (R41, R42): a legal person, local or introduced, and where it stands in its incubation. */
@Entity({ tableName: 'volunteer_organizations' })
@Index({ properties: ['countyCode', 'name', 'id'] })
@Readable('志愿服务组织 / Volunteer organisation', { rows: { region: byCounty }, defaultOrder: ['NAME_ASC'] })
export class VolunteerOrganization extends CountyOwned {
  @Open(INTERNAL, '名称 / Name', { sort: true, search: true })
  @Text()
  name!: string;

  @Open(INTERNAL, '统一社会信用代码 / Unified social credit code')
  @Text()
  uscc!: string;

  @Open(INTERNAL, '来源 / Origin', { type: () => OrganizationOrigin })
  @Coded(() => OrganizationOrigin)
  origin!: OrganizationOrigin;

  @Open(INTERNAL, '引进协议 / Agreement by which it was introduced', { type: () => String })
  @Text({ nullable: true })
  agreement?: string | null;

  @Open(INTERNAL, '服务类别 / Category', { type: () => ServiceCategory })
  @Coded(() => ServiceCategory)
  category!: ServiceCategory;

  @Open(INTERNAL, '孵化阶段，空为不在孵化 / Stage of incubation; null when it is not incubated', { type: () => IncubationStage })
  @Coded(() => IncubationStage, { nullable: true })
  stage?: IncubationStage | null;

  @Open(NAME, '孵化导师 / Mentor', { mask: 'name', type: () => String })
  @Text({ nullable: true })
  mentorName?: string | null;

  @Open(NAME, '联系人 / Contact person', { mask: 'name', type: () => String })
  @Text({ nullable: true })
  contactName?: string | null;

  @Open(CONTACT, '联系电话 / Contact phone', { mask: 'phone', type: () => String })
  @Text({ nullable: true })
  contactPhone?: string | null;

  @RegionColumn()
  regionCode!: string;

  @OpenMany(INTERNAL, '孵化经过 / Steps of its incubation', () => IncubationStep, 'organization')
  steps?: never;

  @OpenMany(INTERNAL, '扶持记录 / Support it was given', () => SupportGrant, 'organization')
  supports?: never;

  @OpenMany(INTERNAL, '培养的人才 / People that were trained', () => TalentCultivation, 'organization')
  cultivations?: never;

  @Property({ type: 'boolean', default: true })
  active: boolean = true;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
