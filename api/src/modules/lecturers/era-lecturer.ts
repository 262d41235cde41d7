import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { CONTACT, INTERNAL, NAME } from '../../access/data-classes.ts';
import { Coded, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned } from '../../database/county-owned.ts';
import { Open, OpenMany, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { LecturerSource, LecturerState, SelectionLayer } from './lecturer.codes.ts';
import { LecturerPosting } from './lecturer-posting.ts';

/** 新时代宣讲师 (R39): proposed, selected by four criteria, then posted to a place for a time. */
@Entity({ tableName: 'era_lecturers' })
@Index({ properties: ['countyCode', 'state', 'id'] })
@Readable('新时代宣讲师 / Lecturer of the new era', { rows: { region: byCounty } })
export class EraLecturer extends CountyOwned {
  @Open(NAME, '姓名 / Name', { mask: 'name', search: true })
  @Text()
  name!: string;

  @Open(CONTACT, '电话 / Phone', { mask: 'phone', type: () => String })
  @Text({ nullable: true })
  phone?: string | null;

  @Open(INTERNAL, '来源 / Where they come from', { type: () => LecturerSource })
  @Coded(() => LecturerSource)
  source!: LecturerSource;

  @Open(INTERNAL, '单位 / Employer')
  @Text()
  unitName!: string;

  @Open(INTERNAL, '遴选层级 / Level that selects', { type: () => SelectionLayer })
  @Coded(() => SelectionLayer)
  layer!: SelectionLayer;

  @Open(INTERNAL, '宣讲专题 / Topics', { type: () => String })
  @Text({ nullable: true })
  topics?: string | null;

  /** 四项条件 of the policy: political stance, theory, expression, conduct. */
  @Open(INTERNAL, '政治立场 / Political stance', { type: () => Boolean })
  @Property({ type: 'boolean', default: false })
  politicalStance: boolean = false;

  @Open(INTERNAL, '理论功底 / Command of theory', { type: () => Boolean })
  @Property({ type: 'boolean', default: false })
  theory: boolean = false;

  @Open(INTERNAL, '表达能力 / Power of expression', { type: () => Boolean })
  @Property({ type: 'boolean', default: false })
  expression: boolean = false;

  @Open(INTERNAL, '作风品行 / Conduct', { type: () => Boolean })
  @Property({ type: 'boolean', default: false })
  conduct: boolean = false;

  @Open(INTERNAL, '状态 / State', { type: () => LecturerState, required: true })
  @Coded(() => LecturerState)
  state: LecturerState = 'PROPOSED';

  @Open(NAME, '遴选意见 / What the selection said', { type: () => String })
  @Text({ nullable: true })
  judgeNote?: string | null;

  @Open(NAME, '遴选人 / Who selected', { mask: 'name', type: () => String })
  @Text({ nullable: true })
  judgeName?: string | null;

  @Open(INTERNAL, '遴选时间 / Selected at')
  @Moment({ nullable: true })
  judgedAt?: Date;

  @RegionColumn()
  regionCode!: string;

  @OpenMany(INTERNAL, '派驻 / Postings', () => LecturerPosting, 'lecturer')
  postings?: never;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
