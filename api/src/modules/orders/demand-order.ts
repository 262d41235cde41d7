import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { mayEver } from '../../access/actions.ts';
import { CONTACT, INTERNAL, NAME, SENSITIVE } from '../../access/data-classes.ts';
import { Coded, Day, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenComputed, OpenList, OpenMany, OpenOne, Readable } from '../../reading/declare.ts';
import { byRegion, inCounties, type Row } from '../../reading/row.ts';
import { DateOnly, RegionCode } from '../../reading/scalars.ts';
import { Complaint } from '../complaints/complaint.ts';
import { ServiceRecord } from '../hours/service-record.ts';
import { FollowUpVisit } from '../ratings/follow-up-visit.ts';
import { OrderRating } from '../ratings/order-rating.ts';
import { Region } from '../regions/region.ts';
import { SlaStep } from '../sla/sla.codes.ts';
import { ServiceCategory } from '../teams/team.codes.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import { Skill } from '../volunteers/skill.codes.ts';
import { Dispatch } from './dispatch.ts';
import {
  BeneficiaryGroup, DemandChannel, HandOverTo, OrderState, PreferredTime, RatingState, ReasonCode, Urgency, WaitingFor,
} from './order.codes.ts';
import { OrderEvent } from './order-event.ts';
import { Supervision } from './supervision.ts';
import { TeamCandidate } from './team-candidate.ts';

/** What shows how a like demand was met before: same village, same category, closed. An order is not like itself. */
function alikeAndClosed(other: Row, order: Row): string {
  const same = (['countyCode', 'regionCode', 'category'] as const).map((property) => `${other.column(property)} = ${order.column(property)}`);
  return [...same, `${other.column('state')} = 'CLOSED'`, `${other.column('id')} <> ${order.column('id')}`].join(' and ');
}

/**
 * 需求单: what a resident asked for, from 点单 to 评单 (domain §4.1). Free text of residents is of class NAME, because
 * names occur in it; so overseers see category, place and state, never the words. Indexes in the order of lists: migrations
 * 0002-list-indexes and 0003-indexes-behind-wall.
 */
@Entity({ tableName: 'demand_orders' })
@Unique({ properties: ['countyCode', 'orderNo'] })
@Index({ properties: ['countyCode', 'reportedAt', 'id'] })
@Index({ properties: ['countyCode', 'reopenedFrom', 'id'] })
@Readable('需求单 / Demand order, from 点单 to 评单', {
  rows: {
    // What is still being typed is nobody's matter but theirs who enter demand.
    region: (row) => byRegion('regionCode')(row) + (mayEver(row.role, 'ORDER_ENTER') ? '' : ` and ${row.alias}.state <> 'DRAFT'`),
    // A leader sees the orders its team holds or has fulfilled, and the open pool; not those it declined.
    // Said so that no index is read for both at once: lists are read by their parts, each in order.
    team: (row) => `${inCounties(row)} and ((${row.alias}.current_team_id = ${row.viewer('team')}) is true or ${row.alias}.in_open_pool)`,
    teamParts: [
      (row) => `${inCounties(row)} and ${row.alias}.current_team_id = ${row.viewer('team')}`,
      (row) => `${inCounties(row)} and ${row.alias}.in_open_pool and ${row.alias}.current_team_id is distinct from ${row.viewer('team')}`,
    ],
  },
  heldByTeam: (row) => `(${row.alias}.current_team_id = ${row.viewer('team')} and ${row.alias}.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION'))`,
})
export class DemandOrder extends CountyOwned {
  @Open(INTERNAL, '单号：XQ + 6 位县代码 + 日期 + 流水 / Order number', { search: true, required: true })
  @Text()
  orderNo!: string;

  @Open(INTERNAL, '状态 / State', { type: () => OrderState, required: true })
  @Coded(() => OrderState)
  state!: OrderState;

  @Open(INTERNAL, '服务类别 / Category', { type: () => ServiceCategory })
  @Coded(() => ServiceCategory)
  category!: ServiceCategory;

  @Open(INTERNAL, '特色类别说明 / Speciality, for category CUSTOM')
  @Text({ nullable: true })
  speciality?: string;

  @Open(NAME, '标题 / Title', { search: true })
  @Text()
  title!: string;

  @Open(NAME, '需求内容，不超过 1000 字 / What is asked for, at most 1000 characters', { search: true })
  @Text()
  content!: string;

  @Open(SENSITIVE, '服务对象群体 / Beneficiary group', { type: () => BeneficiaryGroup })
  @Coded(() => BeneficiaryGroup, { nullable: true })
  beneficiaryGroup?: BeneficiaryGroup;

  @Open(SENSITIVE, '服务须知（健康、困难等）/ Service note for the team (health, hardship)', { serviceNote: true })
  @Text({ nullable: true })
  serviceNote?: string;

  @Open(NAME, '联系人 / Requester', { mask: 'name', search: ['requesterInitials'] })
  @Text({ nullable: true })
  requesterName?: string;

  @Text({ nullable: true })
  requesterInitials?: string;

  @Open(CONTACT, '联系电话 / Phone of the requester', { mask: 'phone' })
  @Text({ nullable: true })
  requesterPhone?: string;

  @Open(CONTACT, '详细地址 / House address')
  @Text({ nullable: true })
  address?: string;

  @Open(INTERNAL, '区划代码 / Region code', { sort: true, type: () => RegionCode })
  @RegionColumn()
  regionCode!: string;

  @OpenOne(INTERNAL, '区划 / Region', () => Region)
  region?: Region;

  /** The full name valid when the order was made (domain §0-10). */
  @Open(INTERNAL, '录入时的区划名称 / Region name when the order was made')
  @Text()
  regionName!: string;

  @Open(INTERNAL, '期望时间 / Preferred time', { type: () => PreferredTime })
  @Coded(() => PreferredTime)
  preferredTime: PreferredTime = 'ANY_TIME';

  @Open(INTERNAL, '期望日期 / Preferred date', { type: () => DateOnly })
  @Day({ nullable: true })
  preferredDate?: string;

  /** Said with the approval; whoever is named for the order has to have it among them (R40). */
  @Open(INTERNAL, '需要的技能 / Skill that the service needs', { type: () => Skill })
  @Coded(() => Skill, { nullable: true })
  requiredSkill?: Skill | null;

  @Open(INTERNAL, '需要人数 / People needed')
  @Property({ type: 'integer', default: 1 })
  peopleNeeded: number = 1;

  @Open(INTERNAL, '紧急程度 / Urgency', { type: () => Urgency })
  @Coded(() => Urgency)
  urgency: Urgency = 'NORMAL';

  @Open(NAME, '风险说明 / Risks that the requester told (条例 §13)')
  @Text({ nullable: true })
  riskNote?: string;

  @Open(INTERNAL, '来源 / Channel', { type: () => DemandChannel })
  @Coded(() => DemandChannel)
  channel!: DemandChannel;

  @Open(INTERNAL, '群众提出时间 / When the resident said it', { sort: true })
  @Moment()
  raisedAt!: Date;

  @Open(INTERNAL, '上报时间 / When it was entered', { sort: true })
  @Moment()
  reportedAt!: Date;

  @Open(INTERNAL, '代录 / Entered by staff for the resident')
  @Property({ type: 'boolean' })
  proxyEntry!: boolean;

  @Open(NAME, '同意方式说明 / How the resident consented to the entry')
  @Text({ nullable: true })
  consentNote?: string;

  @Open(NAME, '录入人 / Recorder', { mask: 'name' })
  @Text({ nullable: true })
  recorderName?: string;

  @Property({ type: 'uuid', nullable: true })
  recorderAccountId?: string;

  @Open(INTERNAL, '等待谁办理 / Who has to act next', { type: () => WaitingFor })
  @Coded(() => WaitingFor)
  waitingFor!: WaitingFor;

  @Open(INTERNAL, '时限步骤 / SLA step that runs', { type: () => SlaStep })
  @Coded(() => SlaStep, { nullable: true })
  slaStep?: SlaStep | null;

  @Open(INTERNAL, '本步开始时间 / When the running step began', { type: () => Date })
  @Moment({ nullable: true })
  stepStartedAt?: Date | null;

  /** Null while no clock runs: finished, or RETURNED (the clock stops). */
  @Open(INTERNAL, '本步办理期限 / When the running step is due', { sort: true, type: () => Date })
  @Moment({ nullable: true })
  dueAt?: Date | null;

  /** Working minutes left of the review step when it was returned; the clock goes on from here. */
  @Property({ type: 'integer', nullable: true })
  pausedMinutes?: number | null;

  @OpenComputed(INTERNAL, '已超时 / Overdue now', (row) => `(${row.alias}.due_at is not null and ${row.alias}.due_at < now())`)
  overdue?: boolean;

  /** Set once by the timer for the running step, so that the overdue event is told once. */
  @Moment({ nullable: true })
  overdueToldAt?: Date | null;

  @Open(INTERNAL, '派单未成次数（拒单、超时、未完成）/ Failed dispatches (declined, expired, failed)')
  @Property({ type: 'integer', default: 0 })
  failedDispatches: number = 0;

  @OpenComputed(INTERNAL, '需改派（2 次未接）/ Needs another team: two dispatches failed', (row) => `(${row.alias}.failed_dispatches >= 2 and ${row.alias}.state = 'PENDING_DISPATCH')`)
  needsRedispatch?: boolean;

  @OpenComputed(INTERNAL, '建议转交（3 次未接）/ Hand-over proposed: three dispatches failed', (row) => `(${row.alias}.failed_dispatches >= 3 and ${row.alias}.state = 'PENDING_DISPATCH')`)
  handOverProposed?: boolean;

  @Open(INTERNAL, '在抢单池中 / In the open pool')
  @Property({ type: 'boolean', default: false })
  inOpenPool: boolean = false;

  @OpenOne(INTERNAL, '当前派单 / Current dispatch', () => Dispatch)
  @InCounty(() => Dispatch, { nullable: true })
  currentDispatch?: Rel<Dispatch> | null;

  @OpenOne(INTERNAL, '当前承接队伍 / Team that holds it', () => VolunteerTeam)
  @InCounty(() => VolunteerTeam, { nullable: true })
  currentTeam?: Rel<VolunteerTeam> | null;

  @Open(INTERNAL, '约定服务时间 / Agreed time of service', { sort: true, type: () => Date })
  @Moment({ nullable: true })
  agreedAt?: Date | null;

  @Open(INTERNAL, '联系求助人时间 / When the requester was contacted', { type: () => Date })
  @Moment({ nullable: true })
  contactedAt?: Date | null;

  @Open(INTERNAL, '退回、不受理或撤单原因 / Reason of return, rejection or cancellation', { type: () => ReasonCode })
  @Coded(() => ReasonCode, { nullable: true })
  reasonCode?: ReasonCode | null;

  @Open(NAME, '答复求助人 / Reply to the requester (条例 §13)', { type: () => String })
  @Text({ nullable: true })
  replyToRequester?: string | null;

  @Open(INTERNAL, '转交部门 / Handed over to', { type: () => HandOverTo })
  @Coded(() => HandOverTo, { nullable: true })
  handOverTo?: HandOverTo;

  @Open(INTERNAL, '评价状态 / Rating state', { type: () => RatingState })
  @Coded(() => RatingState)
  ratingState: RatingState = 'NONE';

  @Open(INTERNAL, '结单时间 / When it was closed', { sort: true })
  @Moment({ nullable: true })
  closedAt?: Date;

  @OpenOne(INTERNAL, '原单 / The closed order that this one goes on from', () => DemandOrder)
  @InCounty(() => DemandOrder, { nullable: true })
  reopenedFrom?: Rel<DemandOrder>;

  @OpenMany(INTERNAL, '全部派单 / All dispatches', () => Dispatch, 'order')
  dispatches?: never;

  @OpenMany(INTERNAL, '时间线 / Timeline', () => OrderEvent, 'order')
  events?: never;

  @OpenMany(INTERNAL, '催办、督办 / Urgings and supervisions', () => Supervision, 'order')
  supervisions?: never;

  @OpenMany(INTERNAL, '评价（至多一条）/ Ratings (at most one)', () => OrderRating, 'order')
  ratings?: never;

  @OpenMany(INTERNAL, '回访 / Follow-up visits', () => FollowUpVisit, 'order')
  followUps?: never;

  @OpenMany(INTERNAL, '服务记录 / Service records', () => ServiceRecord, 'order')
  serviceRecords?: never;

  @OpenMany(INTERNAL, '投诉 / Complaints', () => Complaint, 'order')
  complaints?: never;

  @OpenMany(INTERNAL, '由本单重新立的单 / Linked orders opened from this one', () => DemandOrder, 'reopenedFrom')
  reopenedAs?: never;

  @OpenMany(INTERNAL, '同村同类、已办结的单 / Closed orders of the same village and category', () => DemandOrder, alikeAndClosed)
  similarOrders?: never;

  @OpenList(INTERNAL, '候选队伍，先是结对的，再按得分从高到低；全部用 candidateTeams 查 / Teams that could take it, linked ones first, then best first; all of them by candidateTeams', () => TeamCandidate)
  candidateTeams?: never;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true, required: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
