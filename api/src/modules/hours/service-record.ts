import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL, NAME } from '../../access/data-classes.ts';
import { Coded, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { dictionary, type CodeOf } from '../../reading/dictionary.ts';
import { byRegion } from '../../reading/row.ts';
import { ServiceActivity } from '../activities/service-activity.ts';
import { DemandOrder } from '../orders/demand-order.ts';
import { Dispatch } from '../orders/dispatch.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import { Volunteer } from '../volunteers/volunteer.ts';

export const ServiceRecordState = dictionary('ServiceRecordState', '服务记录状态 / State of a service record', {
  DRAFT: ['草稿', 'Draft'], PENDING: ['待审', 'Pending'], CONFIRMED: ['已确认', 'Confirmed'], DISPUTED: ['异议', 'Disputed'],
  CORRECTED: ['已更正', 'Corrected'], VOIDED: ['作废', 'Voided'],
});
export type ServiceRecordState = CodeOf<typeof ServiceRecordState>;

export const ServiceRecordSource = dictionary('ServiceRecordSource', '记录来源 / Source of a record', {
  CHECKIN: ['签到', 'Check-in'], TEAM_ENTRY: ['队伍录入', 'Team entry'], SUPPLEMENT: ['补录', 'Supplement'], IMPORT: ['导入', 'Import'],
});
export type ServiceRecordSource = CodeOf<typeof ServiceRecordSource>;

/** Domain §0-6, §4.4-6. */
export const ExcludedReason = dictionary('ExcludedReason', '不计时原因 / Why no time is credited', {
  DUTY: ['职务行为（上班时间做本职工作）', 'Own duty in working time'],
});
export type ExcludedReason = CodeOf<typeof ExcludedReason>;

/**
 * 服务记录: the time one volunteer served (domain §4.4). Minutes, computed by the database; no two non-void records of
 * one person overlap: exclusion constraint `service_records_no_overlap`. Voided, never deleted.
 */
@Entity({ tableName: 'service_records' })
@Index({ properties: ['countyCode', 'order', 'id'] })
@Index({ properties: ['countyCode', 'volunteer', 'serviceStart', 'id'] })
@Index({ properties: ['countyCode', 'activity', 'id'] })
@Index({ properties: ['countyCode', 'regionCode', 'serviceStart', 'id'] })
@Readable('服务记录 / Service record', {
  rows: {
    region: byRegion('regionCode'),
    team: (row) => `${row.column('countyCode')} = ${row.viewer('countyLo')} and ${row.alias}.team_id = ${row.viewer('team')}`,
  },
  heldByTeam: () => 'true',
})
export class ServiceRecord extends CountyOwned {
  @OpenOne(INTERNAL, '志愿者 / Volunteer', () => Volunteer)
  @InCounty(() => Volunteer)
  volunteer!: Rel<Volunteer>;

  /** As written on the day of service; who may not see the volunteer's own row (another village) still sees who served. */
  @Open(NAME, '志愿者姓名 / Name of the volunteer', { mask: 'name' })
  @Text()
  volunteerName!: string;

  @OpenOne(INTERNAL, '需求单 / Order', () => DemandOrder)
  @InCounty(() => DemandOrder, { nullable: true })
  order?: Rel<DemandOrder>;

  @OpenOne(INTERNAL, '派单 / Dispatch', () => Dispatch)
  @InCounty(() => Dispatch, { nullable: true })
  dispatch?: Rel<Dispatch>;

  @OpenOne(INTERNAL, '活动 / Activity', () => ServiceActivity)
  @InCounty(() => ServiceActivity, { nullable: true })
  activity?: Rel<ServiceActivity>;

  @OpenOne(INTERNAL, '队伍 / Team', () => VolunteerTeam)
  @InCounty(() => VolunteerTeam)
  team!: Rel<VolunteerTeam>;

  @RegionColumn()
  regionCode!: string;

  @Open(INTERNAL, '状态 / State', { type: () => ServiceRecordState, required: true })
  @Coded(() => ServiceRecordState)
  state!: ServiceRecordState;

  @Open(INTERNAL, '来源 / Source', { type: () => ServiceRecordSource })
  @Coded(() => ServiceRecordSource)
  source!: ServiceRecordSource;

  @Open(INTERNAL, '服务开始 / Start', { sort: true })
  @Moment()
  serviceStart!: Date;

  @Open(INTERNAL, '服务结束 / End')
  @Moment()
  serviceEnd!: Date;

  @Open(INTERNAL, '扣除分钟（路途、用餐、休息）/ Minutes deducted: travel, meals, rest')
  @Property({ type: 'integer', default: 0 })
  deductMinutes: number = 0;

  /** Work-time service of staff in their own job counts nothing but stays visible (domain §4.4-6). */
  @Open(INTERNAL, '不计时原因 / Why nothing is credited', { type: () => ExcludedReason })
  @Coded(() => ExcludedReason, { nullable: true })
  excludedReason?: ExcludedReason;

  @Open(INTERNAL, '可计时长（分钟）/ Creditable minutes')
  @Property({
    columnType: 'integer',
    generated: `(case when excluded_reason is null then greatest(0, (extract(epoch from (service_end - service_start)) / 60)::int - deduct_minutes) else 0 end) stored`,
  })
  creditableMinutes!: number;

  @Open(INTERNAL, '需二次复核 / Needs a second review (over 480 min, or 720 a day)')
  @Property({ type: 'boolean', default: false })
  needsSecondReview: boolean = false;

  @Open(NAME, '记录人 / Recorder', { mask: 'name' })
  @Text({ nullable: true })
  recorderName?: string;

  @Property({ type: 'uuid', nullable: true })
  recorderAccountId?: string;

  @Open(NAME, '确认人 / Confirmer', { mask: 'name' })
  @Text({ nullable: true })
  confirmerName?: string;

  @Property({ type: 'uuid', nullable: true })
  confirmerAccountId?: string;

  @Open(INTERNAL, '确认时间 / Confirmed at')
  @Moment({ nullable: true })
  confirmedAt?: Date;

  @Open(NAME, '复核人 / Who reviewed it a second time', { mask: 'name' })
  @Text({ nullable: true })
  secondReviewerName?: string;

  @Property({ type: 'uuid', nullable: true })
  secondReviewerAccountId?: string;

  @Open(INTERNAL, '作废时间 / Voided at')
  @Moment({ nullable: true })
  voidedAt?: Date;

  @Open(NAME, '作废原因 / Why it was voided')
  @Text({ nullable: true })
  voidReason?: string;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
