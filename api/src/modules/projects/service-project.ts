import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { NAME, PUBLIC } from '../../access/data-classes.ts';
import { Coded, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { RegionCode } from '../../reading/scalars.ts';
import { Region } from '../regions/region.ts';
import { ServiceCategory } from '../teams/team.codes.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import { ProjectKind, ProjectState, ServiceMode } from './project.codes.ts';

/** 志愿服务项目 (R3, R46): who does it, what is done for whom, and how. Published with all three; the county's menu is made of published ones (R9). */
@Entity({ tableName: 'service_projects' })
@Index({ properties: ['countyCode', 'category', 'id'] })
@Readable('志愿服务项目 / Service project', { rows: { region: byCounty, team: byCounty, anonymous: (row) => `${row.column('state')} = 'PUBLISHED'` }, defaultOrder: ['CATEGORY_ASC'] })
export class ServiceProject extends CountyOwned {
  @Open(PUBLIC, '名称 / Title', { search: true })
  @Text()
  title!: string;

  @Open(PUBLIC, '类型 / Kind', { type: () => ProjectKind })
  @Coded(() => ProjectKind)
  kind!: ProjectKind;

  @Open(PUBLIC, '服务类别 / Category', { type: () => ServiceCategory, sort: true })
  @Coded(() => ServiceCategory)
  category!: ServiceCategory;

  @OpenOne(PUBLIC, '承担的队伍 / Team that does it', () => VolunteerTeam)
  @InCounty(() => VolunteerTeam, { nullable: true })
  team?: Rel<VolunteerTeam> | null;

  @Open(NAME, '负责人 / Who leads it', { mask: 'name', type: () => String })
  @Text({ nullable: true })
  leaderName?: string | null;

  @Open(PUBLIC, '服务对象 / For whom', { required: false, type: () => String })
  @Text({ nullable: true })
  audience?: string | null;

  @Open(PUBLIC, '服务内容 / What is done', { required: false, type: () => String })
  @Text({ nullable: true })
  content?: string | null;

  @Open(PUBLIC, '服务要求 / What is required', { required: false, type: () => String })
  @Text({ nullable: true })
  requirements?: string | null;

  @Open(PUBLIC, '服务方式 / Mode of service', { required: false, type: () => ServiceMode })
  @Coded(() => ServiceMode, { nullable: true })
  mode?: ServiceMode | null;

  @Open(PUBLIC, '服务时间 / When', { required: false, type: () => String })
  @Text({ nullable: true })
  schedule?: string | null;

  @Open(PUBLIC, '服务范围的区划代码 / Region that it serves', { type: () => RegionCode })
  @RegionColumn()
  regionCode!: string;

  @OpenOne(PUBLIC, '服务范围 / Region that it serves', () => Region)
  region?: Region;

  @Open(PUBLIC, '咨询电话 / Phone for questions', { required: false, type: () => String })
  @Text({ nullable: true })
  publicPhone?: string | null;

  @Open(PUBLIC, '状态 / State', { type: () => ProjectState })
  @Coded(() => ProjectState)
  state: ProjectState = 'DRAFT';

  @Open(PUBLIC, '发布时间 / Published at', { required: false, type: () => Date })
  @Moment({ nullable: true })
  publishedAt?: Date | null;

  @Open(PUBLIC, '版本号 / Version', { noFilter: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
