/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 告知正在处理 / Tell that one works on an order */
export type AttendOrderInput = {
  /** 已离开 / Left it */
  leaving?: boolean | null | undefined;
  /** 需求单 / Order */
  orderId: string;
};

/** 服务对象群体 / Beneficiary group */
export type BeneficiaryGroup =
  /** 失独家庭 / Bereaved family */
  | 'BEREAVED_FAMILY'
  /** 困境儿童 / Child in difficulty */
  | 'CHILD_IN_DIFFICULTY'
  /** 失能老人 / Disabled elder */
  | 'DISABLED_ELDER'
  /** 残疾人 / Disabled person */
  | 'DISABLED_PERSON'
  /** 空巢老人 / Empty-nest elder */
  | 'EMPTY_NEST_ELDER'
  /** 特困群体 / Extreme hardship */
  | 'EXTREME_HARDSHIP'
  /** 普通群众 / General public */
  | 'GENERAL_PUBLIC'
  /** 留守儿童 / Left-behind child */
  | 'LEFT_BEHIND_CHILD'
  /** 留守妇女 / Left-behind woman */
  | 'LEFT_BEHIND_WOMAN'
  /** 独居老人 / Elder living alone */
  | 'LIVING_ALONE_ELDER'
  /** 低保低边 / Low income */
  | 'LOW_INCOME'
  /** 退役军人优抚 / Veteran */
  | 'VETERAN';

/** 按 BeneficiaryGroup 筛选 / Filter by BeneficiaryGroup */
export type BeneficiaryGroupFilter = {
  /** 等于 / Equal */
  eq?: BeneficiaryGroup | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<BeneficiaryGroup> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 按 Boolean 筛选 / Filter by Boolean */
export type BooleanFilter = {
  /** 等于 / Equal */
  eq?: boolean | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 类别匹配 / How the category of a team fits */
export type CategoryMatch =
  /** 综合队伍 / General team */
  | 'GENERAL'
  /** 类别不同 / Other category */
  | 'OTHER'
  /** 类别相同 / Same category */
  | 'SAME';

/** 按 Date 筛选 / Filter by Date */
export type DateFilter = {
  /** 等于 / Equal */
  eq?: string | null | undefined;
  /** 大于或等于 / At or after */
  gte?: string | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
  /** 小于 / Before */
  lt?: string | null | undefined;
};

/** 按 DateTime 筛选 / Filter by DateTime */
export type DateTimeFilter = {
  /** 大于或等于 / At or after */
  gte?: string | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
  /** 小于 / Before */
  lt?: string | null | undefined;
};

/** 需求来源 / Channel of a demand */
export type DemandChannel =
  /** 入户走访 / Home visit */
  | 'HOME_VISIT'
  /** 批量导入 / Import */
  | 'IMPORT'
  /** 点单机 / Kiosk */
  | 'KIOSK'
  /** 手机应用 / App */
  | 'ONLINE_APP'
  /** 小程序 / Mini-program */
  | 'ONLINE_MINI_PROGRAM'
  /** 电话/12345转 / Phone */
  | 'PHONE'
  /** 问卷 / Survey */
  | 'SURVEY'
  /** 来访 / Walk-in */
  | 'WALK_IN'
  /** 微博 / Weibo */
  | 'WEIBO';

/** 按 DemandChannel 筛选 / Filter by DemandChannel */
export type DemandChannelFilter = {
  /** 等于 / Equal */
  eq?: DemandChannel | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<DemandChannel> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 筛选条件：DemandOrder / Filter of DemandOrder */
export type DemandOrderFilter = {
  /** 按 address / By address */
  address?: StringFilter | null | undefined;
  /** 按 agreedAt / By agreedAt */
  agreedAt?: DateTimeFilter | null | undefined;
  /** 同时满足 / All of */
  and?: Array<DemandOrderFilter> | null | undefined;
  /** 按 beneficiaryGroup / By beneficiaryGroup */
  beneficiaryGroup?: BeneficiaryGroupFilter | null | undefined;
  /** 按 category / By category */
  category?: ServiceCategoryFilter | null | undefined;
  /** 按 channel / By channel */
  channel?: DemandChannelFilter | null | undefined;
  /** 按 closedAt / By closedAt */
  closedAt?: DateTimeFilter | null | undefined;
  /** 按 consentNote / By consentNote */
  consentNote?: StringFilter | null | undefined;
  /** 按 contactedAt / By contactedAt */
  contactedAt?: DateTimeFilter | null | undefined;
  /** 按 content / By content */
  content?: StringFilter | null | undefined;
  /** 按 currentDispatch / By currentDispatch */
  currentDispatch?: RelationFilter | null | undefined;
  /** 按 currentTeam / By currentTeam */
  currentTeam?: RelationFilter | null | undefined;
  /** 按 dueAt / By dueAt */
  dueAt?: DateTimeFilter | null | undefined;
  /** 按 failedDispatches / By failedDispatches */
  failedDispatches?: IntFilter | null | undefined;
  /** 按 handOverTo / By handOverTo */
  handOverTo?: HandOverToFilter | null | undefined;
  /** 按全局编号 / By global id */
  id?: IdFilter | null | undefined;
  /** 按 inOpenPool / By inOpenPool */
  inOpenPool?: BooleanFilter | null | undefined;
  /** 不满足 / None of */
  not?: DemandOrderFilter | null | undefined;
  /** 满足任一 / Any of */
  or?: Array<DemandOrderFilter> | null | undefined;
  /** 按 orderNo / By orderNo */
  orderNo?: StringFilter | null | undefined;
  /** 按 peopleNeeded / By peopleNeeded */
  peopleNeeded?: IntFilter | null | undefined;
  /** 按 preferredDate / By preferredDate */
  preferredDate?: DateFilter | null | undefined;
  /** 按 preferredTime / By preferredTime */
  preferredTime?: PreferredTimeFilter | null | undefined;
  /** 按 proxyEntry / By proxyEntry */
  proxyEntry?: BooleanFilter | null | undefined;
  /** 按 raisedAt / By raisedAt */
  raisedAt?: DateTimeFilter | null | undefined;
  /** 按 ratingState / By ratingState */
  ratingState?: RatingStateFilter | null | undefined;
  /** 按 reasonCode / By reasonCode */
  reasonCode?: ReasonCodeFilter | null | undefined;
  /** 按 recorderName / By recorderName */
  recorderName?: StringFilter | null | undefined;
  /** 按 region / By region */
  region?: RelationFilter | null | undefined;
  /** 按 regionCode / By regionCode */
  regionCode?: RegionCodeFilter | null | undefined;
  /** 按 regionName / By regionName */
  regionName?: StringFilter | null | undefined;
  /** 按 reopenedFrom / By reopenedFrom */
  reopenedFrom?: RelationFilter | null | undefined;
  /** 按 replyToRequester / By replyToRequester */
  replyToRequester?: StringFilter | null | undefined;
  /** 按 reportedAt / By reportedAt */
  reportedAt?: DateTimeFilter | null | undefined;
  /** 按 requesterName / By requesterName */
  requesterName?: StringFilter | null | undefined;
  /** 按 requesterPhone / By requesterPhone */
  requesterPhone?: StringFilter | null | undefined;
  /** 按 requiredSkill / By requiredSkill */
  requiredSkill?: SkillFilter | null | undefined;
  /** 按 riskNote / By riskNote */
  riskNote?: StringFilter | null | undefined;
  /** 按 serviceNote / By serviceNote */
  serviceNote?: StringFilter | null | undefined;
  /** 按 slaStep / By slaStep */
  slaStep?: SlaStepFilter | null | undefined;
  /** 按 speciality / By speciality */
  speciality?: StringFilter | null | undefined;
  /** 按 state / By state */
  state?: OrderStateFilter | null | undefined;
  /** 按 stepStartedAt / By stepStartedAt */
  stepStartedAt?: DateTimeFilter | null | undefined;
  /** 按 title / By title */
  title?: StringFilter | null | undefined;
  /** 按 urgency / By urgency */
  urgency?: UrgencyFilter | null | undefined;
  /** 按 waitingFor / By waitingFor */
  waitingFor?: WaitingForFilter | null | undefined;
};

/** 派单方式 / Way of dispatch */
export type DispatchMode =
  /** 指派 / To one team */
  | 'DIRECT'
  /** 抢单 / Open pool */
  | 'OPEN_POOL';

/** 派单、改派 / Dispatch to one team, also in place of another */
export type DispatchOrderInput = {
  /** 跨区域派单：服务区域不含此地仍派 / Dispatch although the region is outside the service area */
  acceptOutsideArea?: boolean | null | undefined;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 给队伍的话，不超过 300 字 / Note to the team, at most 300 characters */
  note?: string | null | undefined;
  /** 需求单 / Order */
  orderId: string;
  /** 改派原因：单据仍在别的队伍手中时必填 / Reason to take the order back, needed while another team has it */
  recallReasonCode?: ReasonCode | null | undefined;
  /** 原因说明，不超过 300 字；选“其他”时必填 / Reason in words, at most 300 characters; needed with OTHER */
  recallReasonNote?: string | null | undefined;
  /** 队伍 / Team */
  teamId: string;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 派单状态 / State of a dispatch */
export type DispatchState =
  /** 已接单 / Accepted */
  | 'ACCEPTED'
  /** 已拒单 / Declined */
  | 'DECLINED'
  /** 超时未接 / Expired */
  | 'EXPIRED'
  /** 未完成 / Failed */
  | 'FAILED'
  /** 已完成 / Fulfilled */
  | 'FULFILLED'
  /** 待接单 / Offered */
  | 'OFFERED'
  /** 已改派/撤回 / Recalled */
  | 'RECALLED';

/** 转交部门 / Handed over to */
export type HandOverTo =
  /** 民政部门 / Civil affairs */
  | 'CIVIL_AFFAIRS'
  /** 卫健部门 / Health authority */
  | 'HEALTH'
  /** 12345 热线 / 12345 hotline */
  | 'HOTLINE_12345'
  /** 其他 / Other */
  | 'OTHER'
  /** 公安机关 / Police */
  | 'POLICE'
  /** 乡镇政府 / Town government */
  | 'TOWN_GOVERNMENT';

/** 按 HandOverTo 筛选 / Filter by HandOverTo */
export type HandOverToFilter = {
  /** 等于 / Equal */
  eq?: HandOverTo | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<HandOverTo> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 按 ID 筛选 / Filter by ID */
export type IdFilter = {
  /** 等于 / Equal */
  eq?: string | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<string> | null | undefined;
};

/** 按 Int 筛选 / Filter by Int */
export type IntFilter = {
  /** 等于 / Equal */
  eq?: number | null | undefined;
  /** 大于或等于 / At or after */
  gte?: number | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<number> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
  /** 小于 / Before */
  lt?: number | null | undefined;
};

/** 放入抢单池 / Open an order to all teams */
export type OpenToPoolInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 给队伍的话，不超过 300 字 / Note to the teams, at most 300 characters */
  note?: string | null | undefined;
  /** 需求单 / Order */
  orderId: string;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 需求单状态 / State of a demand order */
export type OrderState =
  /** 待服务 / Accepted */
  | 'ACCEPTED'
  /** 待确认 / Awaiting confirmation */
  | 'AWAITING_CONFIRMATION'
  /** 待评单 / Awaiting rating */
  | 'AWAITING_RATING'
  /** 已撤单 / Cancelled */
  | 'CANCELLED'
  /** 已结单 / Closed */
  | 'CLOSED'
  /** 待接单 / Dispatched */
  | 'DISPATCHED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 服务中 / In service */
  | 'IN_SERVICE'
  /** 待派单 / Pending dispatch */
  | 'PENDING_DISPATCH'
  /** 不予受理 / Rejected */
  | 'REJECTED'
  /** 退回补充 / Returned */
  | 'RETURNED'
  /** 待审核 / Submitted */
  | 'SUBMITTED'
  /** 无法办理 / Unresolved */
  | 'UNRESOLVED';

/** 按 OrderState 筛选 / Filter by OrderState */
export type OrderStateFilter = {
  /** 等于 / Equal */
  eq?: OrderState | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<OrderState> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 单据动作 / Step in the life of an order */
export type OrderVerb =
  /** 接单 / Accept */
  | 'ACCEPT'
  /** 受理 / Approve */
  | 'APPROVE'
  /** 撤单 / Cancel */
  | 'CANCEL'
  /** 修改评价 / Change rating */
  | 'CHANGE_RATING'
  /** 抢单 / Claim */
  | 'CLAIM'
  /** 期满未评结单 / Close unrated */
  | 'CLOSE_UNRATED'
  /** 确认完成 / Confirm */
  | 'CONFIRM'
  /** 联系求助人 / Contact the requester */
  | 'CONTACT'
  /** 拒单 / Decline */
  | 'DECLINE'
  /** 派单 / Dispatch */
  | 'DISPATCH'
  /** 需改派提醒 / Escalate */
  | 'ESCALATE'
  /** 超时未接 / Expire */
  | 'EXPIRE'
  /** 未能完成 / Fail */
  | 'FAIL'
  /** 回访 / Follow up */
  | 'FOLLOW_UP'
  /** 指派队员 / Name volunteers */
  | 'NAME_VOLUNTEERS'
  /** 放入抢单池 / Open to the pool */
  | 'OPEN_TO_POOL'
  /** 超时提醒 / Overdue */
  | 'OVERDUE'
  /** 评单 / Rate */
  | 'RATE'
  /** 撤回派单 / Recall */
  | 'RECALL'
  /** 退回服务 / Refuse confirmation */
  | 'REFUSE_CONFIRMATION'
  /** 不予受理 / Reject */
  | 'REJECT'
  /** 重新立单 / Open a linked order */
  | 'REOPEN'
  /** 回复评价 / Reply to rating */
  | 'REPLY'
  /** 回复督办 / Reply to supervision */
  | 'REPLY_SUPERVISION'
  /** 上报完成 / Report service */
  | 'REPORT'
  /** 补充后重报 / Resubmit */
  | 'RESUBMIT'
  /** 退回补充 / Return */
  | 'RETURN'
  /** 存草稿 / Save draft */
  | 'SAVE_DRAFT'
  /** 开始服务 / Start service */
  | 'START'
  /** 提交需求 / Submit */
  | 'SUBMIT'
  /** 督办 / Supervise */
  | 'SUPERVISE'
  /** 撤销退回 / Take back the return */
  | 'TAKE_BACK_RETURN'
  /** 转交无法办理 / Hand over as unresolved */
  | 'UNRESOLVE'
  /** 催办 / Urge */
  | 'URGE';

/** 期望时间 / When the resident wants it */
export type PreferredTime =
  /** 随时 / Any time */
  | 'ANY_TIME'
  /** 指定日期 / On a date */
  | 'ON_DATE'
  /** 本周 / This week */
  | 'THIS_WEEK'
  /** 今天 / Today */
  | 'TODAY';

/** 按 PreferredTime 筛选 / Filter by PreferredTime */
export type PreferredTimeFilter = {
  /** 等于 / Equal */
  eq?: PreferredTime | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<PreferredTime> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 地域远近 / How near a team is */
export type Proximity =
  /** 服务区域内 / In its service area */
  | 'IN_SERVICE_AREA'
  /** 同县，服务区域外 / Same county, outside its service area */
  | 'SAME_COUNTY'
  /** 同镇（街道） / Same town */
  | 'SAME_TOWN'
  /** 同村（社区） / Same village */
  | 'SAME_VILLAGE';

/** 评价状态 / Rating state */
export type RatingState =
  /** 未评价 / None */
  | 'NONE'
  /** 已评价 / Rated */
  | 'RATED';

/** 按 RatingState 筛选 / Filter by RatingState */
export type RatingStateFilter = {
  /** 等于 / Equal */
  eq?: RatingState | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<RatingState> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 原因 / Reason of a step */
export type ReasonCode =
  /** 地址不清 / Address unclear */
  | 'ADDRESS_UNCLEAR'
  /** 有更合适的队伍 / A better team */
  | 'BETTER_TEAM'
  /** 超出能力 / Beyond ability */
  | 'BEYOND_ABILITY'
  /** 超出专业 / Beyond speciality */
  | 'BEYOND_SPECIALITY'
  /** 商业性 / Commercial */
  | 'COMMERCIAL'
  /** 联系不上 / Contact unreachable */
  | 'CONTACT_UNREACHABLE'
  /** 重复 / Duplicate */
  | 'DUPLICATE'
  /** 属政府职责（转12345） / Government duty (12345) */
  | 'GOVERNMENT_DUTY'
  /** 信息不全 / Information missing */
  | 'INFORMATION_MISSING'
  /** 评分低 / Low rating */
  | 'LOW_RATING'
  /** 需求变化 / Need changed */
  | 'NEED_CHANGED'
  /** 无人在家 / Nobody home */
  | 'NOBODY_HOME'
  /** 服务未完成 / Service not finished */
  | 'NOT_FINISHED'
  /** 非志愿服务范围 / Not volunteer scope */
  | 'NOT_VOLUNTEER_SCOPE'
  /** 不再需要 / No longer needed */
  | 'NO_LONGER_NEEDED'
  /** 无队伍可承接 / No team available */
  | 'NO_TEAM_AVAILABLE'
  /** 无需志愿者 / No volunteers needed */
  | 'NO_VOLUNTEERS_NEEDED'
  /** 其他 / Other */
  | 'OTHER'
  /** 记录有误 / Record wrong */
  | 'RECORD_WRONG'
  /** 安全顾虑 / Safety concern */
  | 'SAFETY_CONCERN'
  /** 存在安全风险 / Safety risk */
  | 'SAFETY_RISK'
  /** 人手不足 / Short of people */
  | 'SHORT_OF_PEOPLE'
  /** 超过时限 / Time limit passed */
  | 'SLA_PASSED'
  /** 已自行解决 / Solved otherwise */
  | 'SOLVED_OTHERWISE'
  /** 队伍联系不上 / Team unreachable */
  | 'TEAM_UNREACHABLE'
  /** 时间冲突 / Time conflict */
  | 'TIME_CONFLICT'
  /** 距离过远 / Too far */
  | 'TOO_FAR'
  /** 信息不实 / Untrue */
  | 'UNTRUE'
  /** 派错 / Dispatched by mistake */
  | 'WRONG_DISPATCH';

/** 按 ReasonCode 筛选 / Filter by ReasonCode */
export type ReasonCodeFilter = {
  /** 等于 / Equal */
  eq?: ReasonCode | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<ReasonCode> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 撤回派单 / Recall a dispatch */
export type RecallDispatchInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 需求单 / Order */
  orderId: string;
  /** 原因，只能从本步骤的原因中选 / Reason, one of those of this step */
  reasonCode: ReasonCode;
  /** 原因说明，不超过 300 字；选“其他”时必填 / Reason in words, at most 300 characters; needed with OTHER */
  reasonNote?: string | null | undefined;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 按 RegionCode 筛选 / Filter by RegionCode */
export type RegionCodeFilter = {
  /** 等于 / Equal */
  eq?: string | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<string> | null | undefined;
  /** 在该区划及其下级之内 / Within the region and all below it */
  within?: string | null | undefined;
};

/** 区划层级 / Level of a region */
export type RegionLevel =
  /** 市 / City */
  | 'CITY'
  /** 县区 / County */
  | 'COUNTY'
  /** 省 / Province */
  | 'PROVINCE'
  /** 乡镇街道 / Town */
  | 'TOWN'
  /** 村社区 / Village */
  | 'VILLAGE';

/** 按 Relation 筛选 / Filter by Relation */
export type RelationFilter = {
  /** 等于 / Equal */
  eq?: string | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<string> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 审核结论 / Decision of a review */
export type ReviewDecision =
  /** 受理 / Approve */
  | 'APPROVE'
  /** 不予受理 / Reject */
  | 'REJECT'
  /** 退回补充 / Return */
  | 'RETURN';

/** 审核需求 / Review a demand */
export type ReviewOrderInput = {
  /** 结论 / Decision */
  decision: ReviewDecision;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 需求单 / Order */
  orderId: string;
  /** 原因，只能从本步骤的原因中选 / Reason, one of those of this step */
  reasonCode?: ReasonCode | null | undefined;
  /** 原因说明，不超过 300 字；选“其他”时必填 / Reason in words, at most 300 characters; needed with OTHER */
  reasonNote?: string | null | undefined;
  /** 答复求助人，不超过 500 字；退回、不予受理时必填（条例 §13）/ Reply to the requester, at most 500 characters; needed with RETURN and REJECT */
  replyToRequester?: string | null | undefined;
  /** 需要的技能；受理时可填，指派的队员中至少一人须具备，须持证的要有有效证书 / Skill that the service needs; with APPROVE */
  requiredSkill?: Skill | null | undefined;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 服务类别 8+N / Service category 8+N */
export type ServiceCategory =
  /** 文化文艺服务 / Culture and arts */
  | 'CULTURE_ARTS'
  /** 特色服务 / County speciality (N) */
  | 'CUSTOM'
  /** 助学文教 / Education */
  | 'EDUCATION'
  /** 医疗健身 / Health and fitness */
  | 'HEALTH_FITNESS'
  /** 法律服务 / Legal service */
  | 'LEGAL'
  /** 扶贫帮困 / Help for those in need */
  | 'POVERTY_RELIEF'
  /** 卫生环保 / Sanitation and environment */
  | 'SANITATION_ENVIRONMENT'
  /** 科学普及 / Science */
  | 'SCIENCE'
  /** 理论政策宣讲 / Theory and policy */
  | 'THEORY_POLICY';

/** 按 ServiceCategory 筛选 / Filter by ServiceCategory */
export type ServiceCategoryFilter = {
  /** 等于 / Equal */
  eq?: ServiceCategory | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<ServiceCategory> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 服务技能 / Skill */
export type Skill =
  /** 文艺·书画 / Arts: calligraphy and painting */
  | 'ART_CALLIGRAPHY'
  /** 文艺·舞蹈 / Arts: dance */
  | 'ART_DANCE'
  /** 文艺·非遗 / Arts: heritage crafts */
  | 'ART_HERITAGE'
  /** 文艺·器乐 / Arts: instruments */
  | 'ART_INSTRUMENT'
  /** 文艺·戏曲 / Arts: opera */
  | 'ART_OPERA'
  /** 文艺·摄影 / Arts: photography */
  | 'ART_PHOTO'
  /** 文艺·声乐 / Arts: singing */
  | 'ART_SINGING'
  /** 驾驶 / Driving */
  | 'DRIVING'
  /** 法律·律师咨询 / Law: advice */
  | 'LAW_ADVICE'
  /** 法律·调解 / Law: mediation */
  | 'LAW_MEDIATION'
  /** 法律·公证 / Law: notary */
  | 'LAW_NOTARY'
  /** 生活·家电维修 / Daily life: appliances */
  | 'LIFE_APPLIANCE'
  /** 生活·烹饪 / Daily life: cooking */
  | 'LIFE_COOKING'
  /** 生活·理发 / Daily life: haircuts */
  | 'LIFE_HAIR'
  /** 生活·家政 / Daily life: housework */
  | 'LIFE_HOUSEWORK'
  /** 生活·水电维修 / Daily life: water and power */
  | 'LIFE_PLUMBING'
  /** 生活·缝纫 / Daily life: sewing */
  | 'LIFE_SEWING'
  /** 宣传·新媒体 / Media: online */
  | 'MEDIA_ONLINE'
  /** 宣传·写作 / Media: writing */
  | 'MEDIA_WRITING'
  /** 医疗·中医 / Medicine: Chinese */
  | 'MED_CHINESE'
  /** 医疗·急救 / Medicine: first aid */
  | 'MED_FIRST_AID'
  /** 医疗·内科 / Medicine: internal */
  | 'MED_INTERNAL'
  /** 医疗·心理 / Medicine: psychology */
  | 'MED_MIND'
  /** 医疗·护理 / Medicine: nursing */
  | 'MED_NURSING'
  /** 医疗·康复 / Medicine: rehabilitation */
  | 'MED_REHAB'
  /** 应急·无人机 / Rescue: drones */
  | 'RESCUE_DRONE'
  /** 应急·消防 / Rescue: fire */
  | 'RESCUE_FIRE'
  /** 应急·通讯 / Rescue: radio */
  | 'RESCUE_RADIO'
  /** 应急·水上救援 / Rescue: water */
  | 'RESCUE_WATER'
  /** 语言·方言 / Language: dialects */
  | 'SPEECH_DIALECT'
  /** 语言·手语 / Language: sign language */
  | 'SPEECH_SIGN'
  /** 运动·健身指导 / Sports: fitness */
  | 'SPORT_FITNESS'
  /** 运动·裁判 / Sports: referee */
  | 'SPORT_REFEREE'
  /** 运动·太极 / Sports: tai chi */
  | 'SPORT_TAICHI'
  /** 宣讲·政策 / Talks: policy */
  | 'TALK_POLICY'
  /** 宣讲·红色故事 / Talks: stories of the revolution */
  | 'TALK_STORY'
  /** 宣讲·理论 / Talks: theory */
  | 'TALK_THEORY'
  /** 教育·手工 / Education: crafts */
  | 'TEACH_CRAFT'
  /** 教育·外语 / Education: foreign languages */
  | 'TEACH_LANGUAGE'
  /** 教育·课业辅导 / Education: lessons */
  | 'TEACH_LESSONS'
  /** 教育·心理辅导 / Education: counselling */
  | 'TEACH_MIND'
  /** 科技·电商 / Technology: online trade */
  | 'TECH_COMMERCE'
  /** 科技·信息技术 / Technology: computers */
  | 'TECH_COMPUTER'
  /** 科技·农技 / Technology: farming */
  | 'TECH_FARMING'
  /** 科技·畜牧 / Technology: livestock */
  | 'TECH_LIVESTOCK'
  /** 科技·智能手机教学 / Technology: smartphones */
  | 'TECH_PHONE';

/** 按 Skill 筛选 / Filter by Skill */
export type SkillFilter = {
  /** 等于 / Equal */
  eq?: Skill | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<Skill> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 时限步骤 / Step with a time limit */
export type SlaStep =
  /** 接单答复 / Answer of the team */
  | 'ANSWER'
  /** 确认 / Confirm */
  | 'CONFIRM'
  /** 联系求助人 / Contact the requester */
  | 'CONTACT'
  /** 派单 / Dispatch */
  | 'DISPATCH'
  /** 完成服务 / Finish */
  | 'FINISH'
  /** 回访 / Follow up */
  | 'FOLLOW_UP'
  /** 评单 / Rate */
  | 'RATE'
  /** 审核 / Review */
  | 'REVIEW';

/** 按 SlaStep 筛选 / Filter by SlaStep */
export type SlaStepFilter = {
  /** 等于 / Equal */
  eq?: SlaStep | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<SlaStep> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 按 String 筛选 / Filter by String */
export type StringFilter = {
  /** 包含文字 / Contains the text */
  contains?: string | null | undefined;
  /** 等于 / Equal */
  eq?: string | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<string> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 督办 / Supervise an order */
export type SuperviseOrderInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 督办意见，不超过 500 字，不要写个人信息 / What is demanded, at most 500 characters, without personal data */
  note: string;
  /** 需求单 / Order */
  orderId: string;
  /** 要求回复的日期，默认 3 天后，最迟 60 天 / Day by which a reply is due, by default in 3 days, at most in 60 */
  replyBy?: string | null | undefined;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 催办或督办 / Whether it presses or demands a reply */
export type SupervisionKind =
  /** 督办 / Supervise */
  | 'SUPERVISE'
  /** 催办 / Urge */
  | 'URGE';

/** 督办回复 / Reply to a supervision */
export type SupervisionReply =
  /** 已安排办理 / Arranged */
  | 'ARRANGED'
  /** 无法办理 / Cannot be done */
  | 'CANNOT'
  /** 已办完 / Done */
  | 'DONE'
  /** 正在办理 / In progress */
  | 'IN_PROGRESS'
  /** 需要延期 / Needs more time */
  | 'MORE_TIME';

/** 督办状态 / State of a supervision */
export type SupervisionState =
  /** 待回复 / Waits for a reply */
  | 'OPEN'
  /** 已回复 / Replied */
  | 'REPLIED'
  /** 已告知 / Told, no reply needed */
  | 'TOLD';

/** 撤销退回 / Take back a return */
export type TakeBackReturnInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 需求单 / Order */
  orderId: string;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 转交无法办理 / Hand over as unresolved */
export type UnresolveOrderInput = {
  /** 转交部门 / Handed over to */
  handOverTo: HandOverTo;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 需求单 / Order */
  orderId: string;
  /** 原因，只能从本步骤的原因中选 / Reason, one of those of this step */
  reasonCode: ReasonCode;
  /** 原因说明，不超过 300 字；选“其他”时必填 / Reason in words, at most 300 characters; needed with OTHER */
  reasonNote?: string | null | undefined;
  /** 公开说明，答复求助人，不超过 500 字 / Public explanation, told to the requester, at most 500 characters */
  replyToRequester: string;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 紧急程度 / Urgency */
export type Urgency =
  /** 特急 / Emergency */
  | 'EMERGENCY'
  /** 一般 / Normal */
  | 'NORMAL'
  /** 紧急 / Urgent */
  | 'URGENT';

/** 按 Urgency 筛选 / Filter by Urgency */
export type UrgencyFilter = {
  /** 等于 / Equal */
  eq?: Urgency | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<Urgency> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 等待谁办理 / Who has to act next */
export type WaitingFor =
  /** 县中心 / County centre */
  | 'CENTRE'
  /** 无 / Nobody */
  | 'NOBODY'
  /** 录入人 / Recorder */
  | 'RECORDER'
  /** 所站 / Station */
  | 'STATION'
  /** 队伍 / Team */
  | 'TEAM';

/** 按 WaitingFor 筛选 / Filter by WaitingFor */
export type WaitingForFilter = {
  /** 等于 / Equal */
  eq?: WaitingFor | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<WaitingFor> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

export type DispatchQueueMoreQueryVariables = Exact<{
  where?: DemandOrderFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type DispatchQueueMoreQuery = { orders: { nodes: Array<{ id: string, orderNo: string, title: string | null, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, failedDispatches: number | null, inOpenPool: boolean | null, version: number, currentTeam: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BoardOrderQueryVariables = Exact<{
  id: string;
}>;


export type BoardOrderQuery = { node:
    | { regionCode: string | null, content: string | null, requesterName: string | null, requesterPhone: string | null, address: string | null, serviceNote: string | null, riskNote: string | null, raisedAt: string | null, preferredTime: PreferredTime | null, preferredDate: string | null, peopleNeeded: number | null, channel: DemandChannel | null, recorderName: string | null, agreedAt: string | null, handOverProposed: boolean | null, id: string, orderNo: string, title: string | null, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, failedDispatches: number | null, inOpenPool: boolean | null, version: number, currentDispatch: { id: string, mode: DispatchMode | null, offeredAt: string | null, answerDueAt: string | null, note: string | null, offeredByName: string | null } | null, dispatches: { nodes: Array<{ id: string, state: DispatchState, mode: DispatchMode | null, offeredAt: string | null, endedAt: string | null, reasonCode: ReasonCode | null, reasonNote: string | null, team: { id: string, name: string } | null }> } | null, supervisions: { nodes: Array<{ note: string | null, askedByName: string | null, replyNote: string | null, repliedByName: string | null, id: string, kind: SupervisionKind, state: SupervisionState, level: RegionLevel | null, waitingFor: WaitingFor | null, at: string, askedByUnit: string | null, replyDueAt: string | null, reply: SupervisionReply | null, promisedOn: string | null, repliedAt: string | null, repliedByUnit: string | null }> } | null, events: { nodes: Array<{ id: string, at: string, verb: OrderVerb, fromState: OrderState | null, toState: OrderState | null, reasonCode: ReasonCode | null, note: string | null, actorUnit: string | null, actorName: string | null }> } | null, similarOrders: { nodes: Array<{ id: string, orderNo: string, title: string | null, closedAt: string | null, currentTeam: { id: string, name: string } | null, ratings: { nodes: Array<{ id: string, overall: number | null }> } | null }> } | null, candidateTeams: Array<{ score: number | null, categoryMatch: CategoryMatch | null, proximity: Proximity | null, openLoad: number | null, weeklyCapacity: number | null, ratingTenths: number | null, ratingCount: number | null, declinedBefore: boolean | null, linked: boolean | null, team: { id: string, name: string } | null }> | null, currentTeam: { id: string, name: string } | null }
    | Record<PropertyKey, never>
   | null };

export type ProposedDispatchesQueryVariables = Exact<{
  orderIds: Array<string> | string;
}>;


export type ProposedDispatchesQuery = { proposedDispatches: Array<{ score: number | null, categoryMatch: CategoryMatch | null, proximity: Proximity | null, openLoad: number | null, weeklyCapacity: number | null, ratingTenths: number | null, ratingCount: number | null, declinedBefore: boolean | null, linked: boolean | null, order: { id: string, orderNo: string, title: string | null, version: number } | null, team: { id: string, name: string } | null }> };

export type BoardByStateQueryVariables = Exact<{
  submitted?: DemandOrderFilter | null | undefined;
  pending?: DemandOrderFilter | null | undefined;
  dispatched?: DemandOrderFilter | null | undefined;
  accepted?: DemandOrderFilter | null | undefined;
  inService?: DemandOrderFilter | null | undefined;
  confirming?: DemandOrderFilter | null | undefined;
}>;


export type BoardByStateQuery = { submitted: { totalCount: number, nodes: Array<{ id: string, orderNo: string, title: string | null, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, failedDispatches: number | null, inOpenPool: boolean | null, version: number, currentTeam: { id: string, name: string } | null }> }, pending: { totalCount: number, nodes: Array<{ id: string, orderNo: string, title: string | null, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, failedDispatches: number | null, inOpenPool: boolean | null, version: number, currentTeam: { id: string, name: string } | null }> }, dispatched: { totalCount: number, nodes: Array<{ id: string, orderNo: string, title: string | null, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, failedDispatches: number | null, inOpenPool: boolean | null, version: number, currentTeam: { id: string, name: string } | null }> }, accepted: { totalCount: number, nodes: Array<{ id: string, orderNo: string, title: string | null, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, failedDispatches: number | null, inOpenPool: boolean | null, version: number, currentTeam: { id: string, name: string } | null }> }, inService: { totalCount: number, nodes: Array<{ id: string, orderNo: string, title: string | null, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, failedDispatches: number | null, inOpenPool: boolean | null, version: number, currentTeam: { id: string, name: string } | null }> }, confirming: { totalCount: number, nodes: Array<{ id: string, orderNo: string, title: string | null, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, failedDispatches: number | null, inOpenPool: boolean | null, version: number, currentTeam: { id: string, name: string } | null }> } };

export type BoardByDayQueryVariables = Exact<{
  where?: DemandOrderFilter | null | undefined;
}>;


export type BoardByDayQuery = { orders: { totalCount: number, nodes: Array<{ id: string, orderNo: string, title: string | null, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, failedDispatches: number | null, inOpenPool: boolean | null, version: number, currentTeam: { id: string, name: string } | null }> } };

export type AttendOrderMutationVariables = Exact<{
  input: AttendOrderInput;
}>;


export type AttendOrderMutation = { attendOrder: { userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ReviewOrderMutationVariables = Exact<{
  input: ReviewOrderInput;
}>;


export type ReviewOrderMutation = { reviewOrder: { order: { id: string, state: OrderState, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type TakeBackReturnMutationVariables = Exact<{
  input: TakeBackReturnInput;
}>;


export type TakeBackReturnMutation = { takeBackReturn: { order: { id: string, state: OrderState, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type DispatchOrderMutationVariables = Exact<{
  input: DispatchOrderInput;
}>;


export type DispatchOrderMutation = { dispatchOrder: { order: { id: string, state: OrderState, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type OpenToPoolMutationVariables = Exact<{
  input: OpenToPoolInput;
}>;


export type OpenToPoolMutation = { openToPool: { order: { id: string, state: OrderState, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RecallDispatchMutationVariables = Exact<{
  input: RecallDispatchInput;
}>;


export type RecallDispatchMutation = { recallDispatch: { order: { id: string, state: OrderState, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type UnresolveOrderMutationVariables = Exact<{
  input: UnresolveOrderInput;
}>;


export type UnresolveOrderMutation = { unresolveOrder: { order: { id: string, state: OrderState, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type QueueFactsFragment = { id: string, orderNo: string, title: string | null, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, failedDispatches: number | null, inOpenPool: boolean | null, version: number, currentTeam: { id: string, name: string } | null };

export type OpenedOrderFragment = { regionCode: string | null, content: string | null, requesterName: string | null, requesterPhone: string | null, address: string | null, serviceNote: string | null, riskNote: string | null, raisedAt: string | null, preferredTime: PreferredTime | null, preferredDate: string | null, peopleNeeded: number | null, channel: DemandChannel | null, recorderName: string | null, agreedAt: string | null, handOverProposed: boolean | null, id: string, orderNo: string, title: string | null, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, failedDispatches: number | null, inOpenPool: boolean | null, version: number, currentDispatch: { id: string, mode: DispatchMode | null, offeredAt: string | null, answerDueAt: string | null, note: string | null, offeredByName: string | null } | null, dispatches: { nodes: Array<{ id: string, state: DispatchState, mode: DispatchMode | null, offeredAt: string | null, endedAt: string | null, reasonCode: ReasonCode | null, reasonNote: string | null, team: { id: string, name: string } | null }> } | null, supervisions: { nodes: Array<{ note: string | null, askedByName: string | null, replyNote: string | null, repliedByName: string | null, id: string, kind: SupervisionKind, state: SupervisionState, level: RegionLevel | null, waitingFor: WaitingFor | null, at: string, askedByUnit: string | null, replyDueAt: string | null, reply: SupervisionReply | null, promisedOn: string | null, repliedAt: string | null, repliedByUnit: string | null }> } | null, events: { nodes: Array<{ id: string, at: string, verb: OrderVerb, fromState: OrderState | null, toState: OrderState | null, reasonCode: ReasonCode | null, note: string | null, actorUnit: string | null, actorName: string | null }> } | null, similarOrders: { nodes: Array<{ id: string, orderNo: string, title: string | null, closedAt: string | null, currentTeam: { id: string, name: string } | null, ratings: { nodes: Array<{ id: string, overall: number | null }> } | null }> } | null, candidateTeams: Array<{ score: number | null, categoryMatch: CategoryMatch | null, proximity: Proximity | null, openLoad: number | null, weeklyCapacity: number | null, ratingTenths: number | null, ratingCount: number | null, declinedBefore: boolean | null, linked: boolean | null, team: { id: string, name: string } | null }> | null, currentTeam: { id: string, name: string } | null };

export type CandidateTeamFactsFragment = { score: number | null, categoryMatch: CategoryMatch | null, proximity: Proximity | null, openLoad: number | null, weeklyCapacity: number | null, ratingTenths: number | null, ratingCount: number | null, declinedBefore: boolean | null, linked: boolean | null, team: { id: string, name: string } | null };

export type CandidateTeamsQueryVariables = Exact<{
  orderId: string;
}>;


export type CandidateTeamsQuery = { candidateTeams: Array<{ score: number | null, categoryMatch: CategoryMatch | null, proximity: Proximity | null, openLoad: number | null, weeklyCapacity: number | null, ratingTenths: number | null, ratingCount: number | null, declinedBefore: boolean | null, linked: boolean | null, team: { id: string, name: string } | null }> };

export type DispatchQueueQueryVariables = Exact<{
  where?: DemandOrderFilter | null | undefined;
  opens: boolean;
  opened?: DemandOrderFilter | null | undefined;
  other1?: DemandOrderFilter | null | undefined;
  other2?: DemandOrderFilter | null | undefined;
  other3?: DemandOrderFilter | null | undefined;
  other4?: DemandOrderFilter | null | undefined;
  other5?: DemandOrderFilter | null | undefined;
  other6?: DemandOrderFilter | null | undefined;
}>;


export type DispatchQueueQuery = { orders: { totalCount: number, nodes: Array<{ id: string, orderNo: string, title: string | null, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, failedDispatches: number | null, inOpenPool: boolean | null, version: number, currentTeam: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, opened?: { nodes: Array<{ regionCode: string | null, content: string | null, requesterName: string | null, requesterPhone: string | null, address: string | null, serviceNote: string | null, riskNote: string | null, raisedAt: string | null, preferredTime: PreferredTime | null, preferredDate: string | null, peopleNeeded: number | null, channel: DemandChannel | null, recorderName: string | null, agreedAt: string | null, handOverProposed: boolean | null, id: string, orderNo: string, title: string | null, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, failedDispatches: number | null, inOpenPool: boolean | null, version: number, currentDispatch: { id: string, mode: DispatchMode | null, offeredAt: string | null, answerDueAt: string | null, note: string | null, offeredByName: string | null } | null, dispatches: { nodes: Array<{ id: string, state: DispatchState, mode: DispatchMode | null, offeredAt: string | null, endedAt: string | null, reasonCode: ReasonCode | null, reasonNote: string | null, team: { id: string, name: string } | null }> } | null, supervisions: { nodes: Array<{ note: string | null, askedByName: string | null, replyNote: string | null, repliedByName: string | null, id: string, kind: SupervisionKind, state: SupervisionState, level: RegionLevel | null, waitingFor: WaitingFor | null, at: string, askedByUnit: string | null, replyDueAt: string | null, reply: SupervisionReply | null, promisedOn: string | null, repliedAt: string | null, repliedByUnit: string | null }> } | null, events: { nodes: Array<{ id: string, at: string, verb: OrderVerb, fromState: OrderState | null, toState: OrderState | null, reasonCode: ReasonCode | null, note: string | null, actorUnit: string | null, actorName: string | null }> } | null, similarOrders: { nodes: Array<{ id: string, orderNo: string, title: string | null, closedAt: string | null, currentTeam: { id: string, name: string } | null, ratings: { nodes: Array<{ id: string, overall: number | null }> } | null }> } | null, candidateTeams: Array<{ score: number | null, categoryMatch: CategoryMatch | null, proximity: Proximity | null, openLoad: number | null, weeklyCapacity: number | null, ratingTenths: number | null, ratingCount: number | null, declinedBefore: boolean | null, linked: boolean | null, team: { id: string, name: string } | null }> | null, currentTeam: { id: string, name: string } | null }> }, other1: { totalCount: number }, other2: { totalCount: number }, other3: { totalCount: number }, other4: { totalCount: number }, other5: { totalCount: number }, other6: { totalCount: number } };

export type OverdueOrdersQueryVariables = Exact<{
  where?: DemandOrderFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type OverdueOrdersQuery = { open: { totalCount: number }, orders: { totalCount: number, nodes: Array<{ id: string, orderNo: string, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, slaStep: SlaStep | null, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, currentTeam: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OpenSupervisionsQueryVariables = Exact<{
  overdue?: DemandOrderFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type OpenSupervisionsQuery = { overdue: { totalCount: number }, supervisions: { totalCount: number, nodes: Array<{ id: string, waitingFor: WaitingFor | null, at: string, askedByUnit: string | null, replyDueAt: string | null, order: { id: string, orderNo: string, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, regionName: string | null, currentTeam: { id: string, name: string } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OverdueOrderQueryVariables = Exact<{
  id: string;
}>;


export type OverdueOrderQuery = { node:
    | { id: string, orderNo: string, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, slaStep: SlaStep | null, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, failedDispatches: number | null, version: number, currentTeam: { id: string, name: string } | null, supervisions: { nodes: Array<{ id: string, kind: SupervisionKind, state: SupervisionState, level: RegionLevel | null, waitingFor: WaitingFor | null, at: string, askedByUnit: string | null, replyDueAt: string | null, reply: SupervisionReply | null, promisedOn: string | null, repliedAt: string | null, repliedByUnit: string | null }> } | null, events: { nodes: Array<{ id: string, at: string, verb: OrderVerb, fromState: OrderState | null, toState: OrderState | null, reasonCode: ReasonCode | null, actorUnit: string | null }> } | null }
    | Record<PropertyKey, never>
   | null };

export type SuperviseOrderMutationVariables = Exact<{
  input: SuperviseOrderInput;
}>;


export type SuperviseOrderMutation = { superviseOrder: { order: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type SupervisionFactsFragment = { id: string, kind: SupervisionKind, state: SupervisionState, level: RegionLevel | null, waitingFor: WaitingFor | null, at: string, askedByUnit: string | null, replyDueAt: string | null, reply: SupervisionReply | null, promisedOn: string | null, repliedAt: string | null, repliedByUnit: string | null };

export const QueueFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"failedDispatches"}},{"kind":"Field","name":{"kind":"Name","value":"inOpenPool"}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<QueueFactsFragment, unknown>;
export const SupervisionFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"askedByUnit"}},{"kind":"Field","name":{"kind":"Name","value":"replyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"promisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"repliedByUnit"}}]}}]} as unknown as DocumentNode<SupervisionFactsFragment, unknown>;
export const CandidateTeamFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CandidateTeamFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeamCandidate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"categoryMatch"}},{"kind":"Field","name":{"kind":"Name","value":"proximity"}},{"kind":"Field","name":{"kind":"Name","value":"openLoad"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"ratingTenths"}},{"kind":"Field","name":{"kind":"Name","value":"ratingCount"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBefore"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}}]}}]} as unknown as DocumentNode<CandidateTeamFactsFragment, unknown>;
export const OpenedOrderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenedOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueFacts"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"requesterPhone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNote"}},{"kind":"Field","name":{"kind":"Name","value":"riskNote"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"preferredTime"}},{"kind":"Field","name":{"kind":"Name","value":"preferredDate"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"recorderName"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handOverProposed"}},{"kind":"Field","name":{"kind":"Name","value":"currentDispatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"offeredByName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OFFERED_AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reasonNote"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupervisionFacts"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"replyNote"}},{"kind":"Field","name":{"kind":"Name","value":"repliedByName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"actorUnit"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"similarOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REPORTED_AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overall"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidateTeams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CandidateTeamFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"failedDispatches"}},{"kind":"Field","name":{"kind":"Name","value":"inOpenPool"}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"askedByUnit"}},{"kind":"Field","name":{"kind":"Name","value":"replyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"promisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"repliedByUnit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CandidateTeamFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeamCandidate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"categoryMatch"}},{"kind":"Field","name":{"kind":"Name","value":"proximity"}},{"kind":"Field","name":{"kind":"Name","value":"openLoad"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"ratingTenths"}},{"kind":"Field","name":{"kind":"Name","value":"ratingCount"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBefore"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}}]}}]} as unknown as DocumentNode<OpenedOrderFragment, unknown>;
export const DispatchQueueMoreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DispatchQueueMore"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DUE_AT_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"failedDispatches"}},{"kind":"Field","name":{"kind":"Name","value":"inOpenPool"}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<DispatchQueueMoreQuery, DispatchQueueMoreQueryVariables>;
export const BoardOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenedOrder"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"failedDispatches"}},{"kind":"Field","name":{"kind":"Name","value":"inOpenPool"}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"askedByUnit"}},{"kind":"Field","name":{"kind":"Name","value":"replyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"promisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"repliedByUnit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CandidateTeamFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeamCandidate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"categoryMatch"}},{"kind":"Field","name":{"kind":"Name","value":"proximity"}},{"kind":"Field","name":{"kind":"Name","value":"openLoad"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"ratingTenths"}},{"kind":"Field","name":{"kind":"Name","value":"ratingCount"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBefore"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenedOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueFacts"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"requesterPhone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNote"}},{"kind":"Field","name":{"kind":"Name","value":"riskNote"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"preferredTime"}},{"kind":"Field","name":{"kind":"Name","value":"preferredDate"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"recorderName"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handOverProposed"}},{"kind":"Field","name":{"kind":"Name","value":"currentDispatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"offeredByName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OFFERED_AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reasonNote"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupervisionFacts"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"replyNote"}},{"kind":"Field","name":{"kind":"Name","value":"repliedByName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"actorUnit"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"similarOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REPORTED_AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overall"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidateTeams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CandidateTeamFacts"}}]}}]}}]} as unknown as DocumentNode<BoardOrderQuery, BoardOrderQueryVariables>;
export const ProposedDispatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProposedDispatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposedDispatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"categoryMatch"}},{"kind":"Field","name":{"kind":"Name","value":"proximity"}},{"kind":"Field","name":{"kind":"Name","value":"openLoad"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"ratingTenths"}},{"kind":"Field","name":{"kind":"Name","value":"ratingCount"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBefore"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}}]}}]}}]} as unknown as DocumentNode<ProposedDispatchesQuery, ProposedDispatchesQueryVariables>;
export const BoardByStateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardByState"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"submitted"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pending"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dispatched"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accepted"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"inService"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"confirming"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrderFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"submitted"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"16"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"submitted"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DUE_AT_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueFacts"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"pending"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"16"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pending"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DUE_AT_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueFacts"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dispatched"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"16"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dispatched"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DUE_AT_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueFacts"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"accepted"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"16"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accepted"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DUE_AT_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueFacts"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"inService"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"16"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"inService"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DUE_AT_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueFacts"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"confirming"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"16"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confirming"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DUE_AT_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"failedDispatches"}},{"kind":"Field","name":{"kind":"Name","value":"inOpenPool"}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<BoardByStateQuery, BoardByStateQueryVariables>;
export const BoardByDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardByDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrderFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DUE_AT_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"failedDispatches"}},{"kind":"Field","name":{"kind":"Name","value":"inOpenPool"}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<BoardByDayQuery, BoardByDayQueryVariables>;
export const AttendOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttendOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttendOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AttendOrderMutation, AttendOrderMutationVariables>;
export const ReviewOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewOrderMutation, ReviewOrderMutationVariables>;
export const TakeBackReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeBackReturnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeBackReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<TakeBackReturnMutation, TakeBackReturnMutationVariables>;
export const DispatchOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DispatchOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatchOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<DispatchOrderMutation, DispatchOrderMutationVariables>;
export const OpenToPoolDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenToPool"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenToPoolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openToPool"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<OpenToPoolMutation, OpenToPoolMutationVariables>;
export const RecallDispatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecallDispatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecallDispatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recallDispatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RecallDispatchMutation, RecallDispatchMutationVariables>;
export const UnresolveOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnresolveOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnresolveOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unresolveOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<UnresolveOrderMutation, UnresolveOrderMutationVariables>;
export const CandidateTeamsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CandidateTeams"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidateTeams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CandidateTeamFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CandidateTeamFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeamCandidate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"categoryMatch"}},{"kind":"Field","name":{"kind":"Name","value":"proximity"}},{"kind":"Field","name":{"kind":"Name","value":"openLoad"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"ratingTenths"}},{"kind":"Field","name":{"kind":"Name","value":"ratingCount"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBefore"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}}]}}]} as unknown as DocumentNode<CandidateTeamsQuery, CandidateTeamsQueryVariables>;
export const DispatchQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DispatchQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"opens"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"opened"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"other1"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"other2"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"other3"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"other4"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"other5"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"other6"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrderFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DUE_AT_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"opened"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"opened"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DUE_AT_ASC"}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"opens"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenedOrder"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"other1"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"other1"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"other2"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"other2"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"other3"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"other3"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"other4"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"other4"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"other5"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"other5"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"other6"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"other6"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"failedDispatches"}},{"kind":"Field","name":{"kind":"Name","value":"inOpenPool"}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"askedByUnit"}},{"kind":"Field","name":{"kind":"Name","value":"replyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"promisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"repliedByUnit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CandidateTeamFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeamCandidate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"categoryMatch"}},{"kind":"Field","name":{"kind":"Name","value":"proximity"}},{"kind":"Field","name":{"kind":"Name","value":"openLoad"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"ratingTenths"}},{"kind":"Field","name":{"kind":"Name","value":"ratingCount"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBefore"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenedOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueFacts"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"requesterPhone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNote"}},{"kind":"Field","name":{"kind":"Name","value":"riskNote"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"preferredTime"}},{"kind":"Field","name":{"kind":"Name","value":"preferredDate"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"recorderName"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handOverProposed"}},{"kind":"Field","name":{"kind":"Name","value":"currentDispatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"offeredByName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OFFERED_AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reasonNote"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupervisionFacts"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"replyNote"}},{"kind":"Field","name":{"kind":"Name","value":"repliedByName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"actorUnit"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"similarOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REPORTED_AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overall"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidateTeams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CandidateTeamFacts"}}]}}]}}]} as unknown as DocumentNode<DispatchQueueQuery, DispatchQueueQueryVariables>;
export const OverdueOrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverdueOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"open"},"name":{"kind":"Name","value":"supervisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"OPEN"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DUE_AT_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"slaStep"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OverdueOrdersQuery, OverdueOrdersQueryVariables>;
export const OpenSupervisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenSupervisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"overdue"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"OPEN"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REPLY_DUE_AT_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"askedByUnit"}},{"kind":"Field","name":{"kind":"Name","value":"replyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OpenSupervisionsQuery, OpenSupervisionsQueryVariables>;
export const OverdueOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverdueOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"slaStep"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"failedDispatches"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupervisionFacts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"actorUnit"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"askedByUnit"}},{"kind":"Field","name":{"kind":"Name","value":"replyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"promisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"repliedByUnit"}}]}}]} as unknown as DocumentNode<OverdueOrderQuery, OverdueOrderQueryVariables>;
export const SuperviseOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuperviseOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuperviseOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"superviseOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SuperviseOrderMutation, SuperviseOrderMutationVariables>;