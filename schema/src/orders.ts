/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** 撤单 / Cancel an order */
export type CancelOrderInput = {
  /** 求助人怎样表示撤单，不超过 200 字；草稿和重复单可不填 / How the requester withdrew, at most 200 characters; not needed for drafts and duplicates */
  consentNote?: string | null | undefined;
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

/** 修改评价，7 天内 / Change a rating within 7 days */
export type ChangeRatingInput = {
  /** 态度 1–5 / Attitude, 1 to 5 */
  attitude?: number | null | undefined;
  /** 评语，不超过 500 字 / Comment, at most 500 characters */
  comment?: string | null | undefined;
  /** 怎样征得本人意见，代评、电话评价必填，不超过 200 字 / How the requester was asked, needed for proxy and phone, at most 200 characters */
  consentNote?: string | null | undefined;
  /** 获得感 1–5 / Sense of gain, 1 to 5 */
  gain?: number | null | undefined;
  /** 幸福感 1–5 / Sense of happiness, 1 to 5 */
  happiness?: number | null | undefined;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 总体 1–5 / Overall, 1 to 5 */
  overall: number;
  /** 体验感 1–5 / Sense of taking part, 1 to 5 */
  participation?: number | null | undefined;
  /** 评价 / Rating */
  ratingId: string;
  /** 专业 1–5 / Professional skill, 1 to 5 */
  skill?: number | null | undefined;
  /** 是否解决 / Was it solved */
  solved: Solved;
  /** 及时 1–5 / Timeliness, 1 to 5 */
  timeliness?: number | null | undefined;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 投诉类型 / Kind of complaint */
export type ComplaintKind =
  /** 服务态度 / Attitude */
  | 'ATTITUDE'
  /** 收费 / Charging money */
  | 'CHARGING'
  /** 记录不实 / False record */
  | 'FALSE_RECORD'
  /** 强行指派 / Forced to serve */
  | 'FORCED'
  /** 爽约 / No show */
  | 'NO_SHOW'
  /** 其他 / Other */
  | 'OTHER'
  /** 泄露信息 / Leak of information */
  | 'PRIVACY';

/** 投诉状态 / State of a complaint */
export type ComplaintState =
  /** 已受理 / Accepted */
  | 'ACCEPTED'
  /** 已办结 / Closed */
  | 'CLOSED'
  /** 办理中 / Handling */
  | 'HANDLING'
  /** 待受理 / Open */
  | 'OPEN'
  /** 已转交 / Transferred */
  | 'TRANSFERRED';

/** 确认服务完成，或退回 / Confirm a reported service, or refuse */
export type ConfirmServiceInput = {
  /** 结论 / Decision */
  decision: ConfirmationDecision;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 需求单 / Order */
  orderId: string;
  /** 原因，只能从本步骤的原因中选 / Reason, one of those of this step */
  reasonCode?: ReasonCode | null | undefined;
  /** 原因说明，不超过 300 字；选“其他”时必填 / Reason in words, at most 300 characters; needed with OTHER */
  reasonNote?: string | null | undefined;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 确认结论 / Decision on a reported service */
export type ConfirmationDecision =
  /** 确认完成 / Confirm */
  | 'CONFIRM'
  /** 退回服务 / Refuse */
  | 'REFUSE';

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

/** 删除常用筛选 / Delete a saved filter */
export type DeleteViewInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 常用筛选 / Saved filter */
  viewId: string;
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

/** 登记投诉 / Enter a complaint */
export type EnterComplaintInput = {
  /** 投诉人，可匿名 / Complainant, may stay unnamed */
  complainantName?: string | null | undefined;
  /** 联系电话 / Phone */
  complainantPhone?: string | null | undefined;
  /** 内容，不超过 1000 字 / Content, at most 1000 characters */
  content: string;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 类型 / Kind */
  kind: ComplaintKind;
  /** 涉及的需求单 / Order it is about */
  orderId?: string | null | undefined;
  /** 发生地区划代码，默认需求单所在地，再默认本人所在区划 / Region; default that of the order, else of the person who enters */
  regionCode?: string | null | undefined;
};

/** 不计时原因 / Why no time is credited */
export type ExcludedReason =
  /** 职务行为（上班时间做本职工作） / Own duty in working time */
  | 'DUTY';

/** 回访缘由 / Why a follow-up */
export type FollowUpCause =
  /** 低分回访 / Low rating */
  | 'LOW_RATING'
  /** 抽样回访 / Sample */
  | 'SAMPLE';

/** 回访方式 / Way of a follow-up */
export type FollowUpMethod =
  /** 上门 / Home visit */
  | 'HOME'
  /** 电话 / Phone */
  | 'PHONE';

/** 回访状态 / State of a follow-up */
export type FollowUpState =
  /** 已回访 / Done */
  | 'DONE'
  /** 待回访 / Open */
  | 'OPEN';

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

/** 评单 / Rate an order */
export type RateOrderInput = {
  /** 态度 1–5 / Attitude, 1 to 5 */
  attitude?: number | null | undefined;
  /** 评语，不超过 500 字 / Comment, at most 500 characters */
  comment?: string | null | undefined;
  /** 怎样征得本人意见，代评、电话评价必填，不超过 200 字 / How the requester was asked, needed for proxy and phone, at most 200 characters */
  consentNote?: string | null | undefined;
  /** 获得感 1–5 / Sense of gain, 1 to 5 */
  gain?: number | null | undefined;
  /** 幸福感 1–5 / Sense of happiness, 1 to 5 */
  happiness?: number | null | undefined;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 需求单 / Order */
  orderId: string;
  /** 总体 1–5 / Overall, 1 to 5 */
  overall: number;
  /** 体验感 1–5 / Sense of taking part, 1 to 5 */
  participation?: number | null | undefined;
  /** 评价方式：代评或电话 / How it is given: by proxy or by phone */
  raterKind: RaterKind;
  /** 专业 1–5 / Professional skill, 1 to 5 */
  skill?: number | null | undefined;
  /** 是否解决 / Was it solved */
  solved: Solved;
  /** 及时 1–5 / Timeliness, 1 to 5 */
  timeliness?: number | null | undefined;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 评价方式 / How the rating was given */
export type RaterKind =
  /** 电话 / By phone */
  | 'PHONE'
  /** 代评 / By proxy */
  | 'PROXY'
  /** 本人 / By the requester */
  | 'SELF';

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

/** 登记回访 / Record a follow-up visit */
export type RecordFollowUpInput = {
  /** 回访任务 / Follow-up */
  followUpId: string;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 方式 / Method */
  method: FollowUpMethod;
  /** 回访结果，不超过 500 字 / Result in words, at most 500 characters */
  result: string;
  /** 现在是否解决 / Solved by now */
  solved: Solved;
  /** 意见建议，不超过 500 字 / Suggestion of the resident, at most 500 characters */
  suggestion?: string | null | undefined;
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

/** 重新立单 / Open a linked order */
export type ReopenOrderInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 说明，不超过 300 字 / Note, at most 300 characters */
  note?: string | null | undefined;
  /** 需求单 / Order */
  orderId: string;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 查看明文的原因 / Why a masked value is revealed */
export type RevealReason =
  /** 联系服务对象 / Contact the person */
  | 'CONTACT_PERSON'
  /** 应急 / Emergency */
  | 'EMERGENCY'
  /** 其他 / Other */
  | 'OTHER'
  /** 核实身份 / Verify identity */
  | 'VERIFY_IDENTITY';

/** 明文查看状态 / State of a reveal */
export type RevealState =
  /** 已批准 / Approved */
  | 'APPROVED'
  /** 待批准 / Waiting for approval */
  | 'PENDING'
  /** 未批准 / Refused */
  | 'REFUSED'
  /** 已查看 / Shown */
  | 'SHOWN';

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

/** 保存常用筛选；本人同名的被替换 / A filter to keep; the own one of the same name is replaced */
export type SaveViewInput = {
  /** 筛选条件，JSON 对象，值为字符串 / Filter, a JSON object of strings */
  filter: string;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 列表 / List */
  list: SavedList;
  /** 名称，不超过 20 字 / Name, at most 20 characters */
  name: string;
  /** 全县共享，仅县中心 / Share with the county, by the centre alone */
  shared: boolean;
};

/** 可保存筛选的列表 / List whose filters can be kept */
export type SavedList =
  /** 单据 / Orders */
  | 'ORDERS';

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

/** 服务记录状态 / State of a service record */
export type ServiceRecordState =
  /** 已确认 / Confirmed */
  | 'CONFIRMED'
  /** 已更正 / Corrected */
  | 'CORRECTED'
  /** 异议 / Disputed */
  | 'DISPUTED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 待审 / Pending */
  | 'PENDING'
  /** 作废 / Voided */
  | 'VOIDED';

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

/** 问题是否解决 / Was it solved */
export type Solved =
  /** 未解决 / No */
  | 'NO'
  /** 部分解决 / Partly */
  | 'PARTLY'
  /** 已解决 / Yes */
  | 'YES';

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

/** 催办 / Urge an order */
export type UrgeOrderInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 附言，不超过 300 字，可不填 / Note, at most 300 characters, may be left out */
  note?: string | null | undefined;
  /** 需求单 / Order */
  orderId: string;
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

export type ConfirmServiceMutationVariables = Exact<{
  input: ConfirmServiceInput;
}>;


export type ConfirmServiceMutation = { confirmService: { order: { id: string, version: number, state: OrderState } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RateOrderMutationVariables = Exact<{
  input: RateOrderInput;
}>;


export type RateOrderMutation = { rateOrder: { order: { id: string, version: number, state: OrderState } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ChangeRatingMutationVariables = Exact<{
  input: ChangeRatingInput;
}>;


export type ChangeRatingMutation = { changeRating: { order: { id: string, version: number, state: OrderState } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type CancelOrderMutationVariables = Exact<{
  input: CancelOrderInput;
}>;


export type CancelOrderMutation = { cancelOrder: { order: { id: string, version: number, state: OrderState } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RecordFollowUpMutationVariables = Exact<{
  input: RecordFollowUpInput;
}>;


export type RecordFollowUpMutation = { recordFollowUp: { order: { id: string, version: number, state: OrderState } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type EnterComplaintMutationVariables = Exact<{
  input: EnterComplaintInput;
}>;


export type EnterComplaintMutation = { enterComplaint: { complaint: { id: string, complaintNo: string, state: ComplaintState } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ReopenOrderMutationVariables = Exact<{
  input: ReopenOrderInput;
}>;


export type ReopenOrderMutation = { reopenOrder: { order: { id: string, orderNo: string, version: number, state: OrderState } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type OrderFactsFragment = { id: string, orderNo: string, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, raisedAt: string | null, reportedAt: string | null, preferredTime: PreferredTime | null, preferredDate: string | null, agreedAt: string | null, peopleNeeded: number | null, channel: DemandChannel | null, reasonCode: ReasonCode | null, handOverTo: HandOverTo | null, regionName: string | null, version: number, currentTeam: { id: string, name: string } | null, reopenedFrom: { id: string, orderNo: string } | null, reopenedAs: { nodes: Array<{ id: string, orderNo: string }> } | null };

export type OrderWordsFragment = { title: string | null, content: string | null, address: string | null, requesterName: string | null, requesterPhone: string | null, serviceNote: string | null, riskNote: string | null, proxyEntry: boolean | null, consentNote: string | null, recorderName: string | null, replyToRequester: string | null };

export type StepFactsFragment = { id: string, at: string, verb: OrderVerb, fromState: OrderState | null, toState: OrderState | null, reasonCode: ReasonCode | null, actorUnit: string | null, changes: { field: string; old?: string | null; new?: string | null }[] | null, team: { id: string, name: string } | null };

export type DispatchFactsFragment = { id: string, state: DispatchState, mode: DispatchMode | null, offeredAt: string | null, answeredAt: string | null, endedAt: string | null, reasonCode: ReasonCode | null, team: { id: string, name: string } | null };

export type RecordFactsFragment = { id: string, state: ServiceRecordState, serviceStart: string | null, serviceEnd: string | null, creditableMinutes: number | null, deductMinutes: number | null, excludedReason: ExcludedReason | null, needsSecondReview: boolean | null };

export type RatingFactsFragment = { id: string, overall: number | null, attitude: number | null, skill: number | null, timeliness: number | null, participation: number | null, happiness: number | null, gain: number | null, solved: Solved | null, raterKind: RaterKind | null, ratedAt: string | null, editableUntil: string | null, repliedAt: string | null, version: number };

export type FollowUpFactsFragment = { id: string, state: FollowUpState, cause: FollowUpCause | null, dueAt: string | null, doneAt: string | null, method: FollowUpMethod | null, solved: Solved | null, version: number };

export type ComplaintFactsFragment = { id: string, complaintNo: string, kind: ComplaintKind | null, state: ComplaintState, enteredAt: string | null, closedAt: string | null };

export type OrderQueryVariables = Exact<{
  id: string;
}>;


export type OrderQuery = { node:
    | { beneficiaryGroup: BeneficiaryGroup | null, id: string, orderNo: string, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, raisedAt: string | null, reportedAt: string | null, preferredTime: PreferredTime | null, preferredDate: string | null, agreedAt: string | null, peopleNeeded: number | null, channel: DemandChannel | null, reasonCode: ReasonCode | null, handOverTo: HandOverTo | null, regionName: string | null, version: number, title: string | null, content: string | null, address: string | null, requesterName: string | null, requesterPhone: string | null, serviceNote: string | null, riskNote: string | null, proxyEntry: boolean | null, consentNote: string | null, recorderName: string | null, replyToRequester: string | null, events: { nodes: Array<{ note: string | null, actorName: string | null, id: string, at: string, verb: OrderVerb, fromState: OrderState | null, toState: OrderState | null, reasonCode: ReasonCode | null, actorUnit: string | null, changes: { field: string; old?: string | null; new?: string | null }[] | null, team: { id: string, name: string } | null }> } | null, dispatches: { nodes: Array<{ reasonNote: string | null, id: string, state: DispatchState, mode: DispatchMode | null, offeredAt: string | null, answeredAt: string | null, endedAt: string | null, reasonCode: ReasonCode | null, team: { id: string, name: string } | null }> } | null, serviceRecords: { nodes: Array<{ volunteerName: string | null, recorderName: string | null, id: string, state: ServiceRecordState, serviceStart: string | null, serviceEnd: string | null, creditableMinutes: number | null, deductMinutes: number | null, excludedReason: ExcludedReason | null, needsSecondReview: boolean | null }> } | null, ratings: { nodes: Array<{ comment: string | null, consentNote: string | null, reply: string | null, recorderName: string | null, id: string, overall: number | null, attitude: number | null, skill: number | null, timeliness: number | null, participation: number | null, happiness: number | null, gain: number | null, solved: Solved | null, raterKind: RaterKind | null, ratedAt: string | null, editableUntil: string | null, repliedAt: string | null, version: number }> } | null, followUps: { nodes: Array<{ result: string | null, suggestion: string | null, visitorName: string | null, id: string, state: FollowUpState, cause: FollowUpCause | null, dueAt: string | null, doneAt: string | null, method: FollowUpMethod | null, solved: Solved | null, version: number }> } | null, complaints: { nodes: Array<{ content: string | null, result: string | null, id: string, complaintNo: string, kind: ComplaintKind | null, state: ComplaintState, enteredAt: string | null, closedAt: string | null }> } | null, supervisions: { nodes: Array<{ note: string | null, askedByName: string | null, replyNote: string | null, repliedByName: string | null, id: string, kind: SupervisionKind, state: SupervisionState, level: RegionLevel | null, waitingFor: WaitingFor | null, at: string, askedByUnit: string | null, replyDueAt: string | null, reply: SupervisionReply | null, promisedOn: string | null, repliedAt: string | null, repliedByUnit: string | null }> } | null, currentTeam: { id: string, name: string } | null, reopenedFrom: { id: string, orderNo: string } | null, reopenedAs: { nodes: Array<{ id: string, orderNo: string }> } | null }
    | Record<PropertyKey, never>
   | null };

export type OrderOfTeamQueryVariables = Exact<{
  id: string;
}>;


export type OrderOfTeamQuery = { node:
    | { id: string, orderNo: string, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, raisedAt: string | null, reportedAt: string | null, preferredTime: PreferredTime | null, preferredDate: string | null, agreedAt: string | null, peopleNeeded: number | null, channel: DemandChannel | null, reasonCode: ReasonCode | null, handOverTo: HandOverTo | null, regionName: string | null, version: number, title: string | null, content: string | null, address: string | null, requesterName: string | null, requesterPhone: string | null, serviceNote: string | null, riskNote: string | null, proxyEntry: boolean | null, consentNote: string | null, recorderName: string | null, replyToRequester: string | null, events: { nodes: Array<{ note: string | null, actorName: string | null, id: string, at: string, verb: OrderVerb, fromState: OrderState | null, toState: OrderState | null, reasonCode: ReasonCode | null, actorUnit: string | null, changes: { field: string; old?: string | null; new?: string | null }[] | null, team: { id: string, name: string } | null }> } | null, dispatches: { nodes: Array<{ reasonNote: string | null, id: string, state: DispatchState, mode: DispatchMode | null, offeredAt: string | null, answeredAt: string | null, endedAt: string | null, reasonCode: ReasonCode | null, team: { id: string, name: string } | null }> } | null, serviceRecords: { nodes: Array<{ volunteerName: string | null, recorderName: string | null, id: string, state: ServiceRecordState, serviceStart: string | null, serviceEnd: string | null, creditableMinutes: number | null, deductMinutes: number | null, excludedReason: ExcludedReason | null, needsSecondReview: boolean | null }> } | null, ratings: { nodes: Array<{ comment: string | null, consentNote: string | null, reply: string | null, recorderName: string | null, id: string, overall: number | null, attitude: number | null, skill: number | null, timeliness: number | null, participation: number | null, happiness: number | null, gain: number | null, solved: Solved | null, raterKind: RaterKind | null, ratedAt: string | null, editableUntil: string | null, repliedAt: string | null, version: number }> } | null, supervisions: { nodes: Array<{ note: string | null, askedByName: string | null, replyNote: string | null, repliedByName: string | null, id: string, kind: SupervisionKind, state: SupervisionState, level: RegionLevel | null, waitingFor: WaitingFor | null, at: string, askedByUnit: string | null, replyDueAt: string | null, reply: SupervisionReply | null, promisedOn: string | null, repliedAt: string | null, repliedByUnit: string | null }> } | null, currentTeam: { id: string, name: string } | null, reopenedFrom: { id: string, orderNo: string } | null, reopenedAs: { nodes: Array<{ id: string, orderNo: string }> } | null }
    | Record<PropertyKey, never>
   | null };

export type OrderOutcomeQueryVariables = Exact<{
  id: string;
}>;


export type OrderOutcomeQuery = { node:
    | { id: string, orderNo: string, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, raisedAt: string | null, reportedAt: string | null, preferredTime: PreferredTime | null, preferredDate: string | null, agreedAt: string | null, peopleNeeded: number | null, channel: DemandChannel | null, reasonCode: ReasonCode | null, handOverTo: HandOverTo | null, regionName: string | null, version: number, events: { nodes: Array<{ id: string, at: string, verb: OrderVerb, fromState: OrderState | null, toState: OrderState | null, reasonCode: ReasonCode | null, actorUnit: string | null, changes: { field: string; old?: string | null; new?: string | null }[] | null, team: { id: string, name: string } | null }> } | null, dispatches: { nodes: Array<{ id: string, state: DispatchState, mode: DispatchMode | null, offeredAt: string | null, answeredAt: string | null, endedAt: string | null, reasonCode: ReasonCode | null, team: { id: string, name: string } | null }> } | null, serviceRecords: { nodes: Array<{ id: string, state: ServiceRecordState, serviceStart: string | null, serviceEnd: string | null, creditableMinutes: number | null, deductMinutes: number | null, excludedReason: ExcludedReason | null, needsSecondReview: boolean | null }> } | null, ratings: { nodes: Array<{ id: string, overall: number | null, attitude: number | null, skill: number | null, timeliness: number | null, participation: number | null, happiness: number | null, gain: number | null, solved: Solved | null, raterKind: RaterKind | null, ratedAt: string | null, editableUntil: string | null, repliedAt: string | null, version: number }> } | null, followUps: { nodes: Array<{ id: string, state: FollowUpState, cause: FollowUpCause | null, dueAt: string | null, doneAt: string | null, method: FollowUpMethod | null, solved: Solved | null, version: number }> } | null, complaints: { nodes: Array<{ id: string, complaintNo: string, kind: ComplaintKind | null, state: ComplaintState, enteredAt: string | null, closedAt: string | null }> } | null, supervisions: { nodes: Array<{ id: string, kind: SupervisionKind, state: SupervisionState, level: RegionLevel | null, waitingFor: WaitingFor | null, at: string, askedByUnit: string | null, replyDueAt: string | null, reply: SupervisionReply | null, promisedOn: string | null, repliedAt: string | null, repliedByUnit: string | null }> } | null, currentTeam: { id: string, name: string } | null, reopenedFrom: { id: string, orderNo: string } | null, reopenedAs: { nodes: Array<{ id: string, orderNo: string }> } | null }
    | Record<PropertyKey, never>
   | null };

export type ListedOrderFragment = { id: string, orderNo: string, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, reportedAt: string | null, regionName: string | null, version: number, currentTeam: { id: string, name: string } | null };

export type ViewsOfOrdersFragment = { savedViews: { nodes: Array<{ id: string, name: string, filter: string, shared: boolean, mine: boolean | null }> } };

export type OrdersQueryVariables = Exact<{
  where?: DemandOrderFilter | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OrdersQuery = { orders: { totalCount: number, nodes: Array<{ title: string | null, requesterName: string | null, id: string, orderNo: string, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, reportedAt: string | null, regionName: string | null, version: number, currentTeam: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, savedViews: { nodes: Array<{ id: string, name: string, filter: string, shared: boolean, mine: boolean | null }> } };

export type OrdersOutcomesQueryVariables = Exact<{
  where?: DemandOrderFilter | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OrdersOutcomesQuery = { orders: { totalCount: number, nodes: Array<{ id: string, orderNo: string, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, reportedAt: string | null, regionName: string | null, version: number, currentTeam: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, savedViews: { nodes: Array<{ id: string, name: string, filter: string, shared: boolean, mine: boolean | null }> } };

export type OrdersToPickQueryVariables = Exact<{
  where?: DemandOrderFilter | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OrdersToPickQuery = { orders: { nodes: Array<{ id: string, orderNo: string, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, reportedAt: string | null, regionName: string | null, version: number, currentTeam: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { saveView: { view: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type DeleteViewMutationVariables = Exact<{
  input: DeleteViewInput;
}>;


export type DeleteViewMutation = { deleteView: { userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type SuperviseListedOrderMutationVariables = Exact<{
  input: SuperviseOrderInput;
}>;


export type SuperviseListedOrderMutation = { superviseOrder: { order: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type UrgeListedOrderMutationVariables = Exact<{
  input: UrgeOrderInput;
}>;


export type UrgeListedOrderMutation = { urgeOrder: { order: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ReturnListedOrderMutationVariables = Exact<{
  input: ReviewOrderInput;
}>;


export type ReturnListedOrderMutation = { reviewOrder: { order: { id: string, state: OrderState, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type WhoSawQueryVariables = Exact<{
  objectId: string;
}>;


export type WhoSawQuery = { reveals: { nodes: Array<{ id: string, at: string | null, field: string | null, reason: RevealReason | null, note: string | null, state: RevealState, requesterName: string | null }> } };

export type SupervisionFactsFragment = { id: string, kind: SupervisionKind, state: SupervisionState, level: RegionLevel | null, waitingFor: WaitingFor | null, at: string, askedByUnit: string | null, replyDueAt: string | null, reply: SupervisionReply | null, promisedOn: string | null, repliedAt: string | null, repliedByUnit: string | null };

export const OrderFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"preferredTime"}},{"kind":"Field","name":{"kind":"Name","value":"preferredDate"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"handOverTo"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reopenedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reopenedAs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<OrderFactsFragment, unknown>;
export const OrderWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"requesterPhone"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNote"}},{"kind":"Field","name":{"kind":"Name","value":"riskNote"}},{"kind":"Field","name":{"kind":"Name","value":"proxyEntry"}},{"kind":"Field","name":{"kind":"Name","value":"consentNote"}},{"kind":"Field","name":{"kind":"Name","value":"recorderName"}},{"kind":"Field","name":{"kind":"Name","value":"replyToRequester"}}]}}]} as unknown as DocumentNode<OrderWordsFragment, unknown>;
export const StepFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"actorUnit"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StepFactsFragment, unknown>;
export const DispatchFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DispatchFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dispatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DispatchFactsFragment, unknown>;
export const RecordFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"serviceStart"}},{"kind":"Field","name":{"kind":"Name","value":"serviceEnd"}},{"kind":"Field","name":{"kind":"Name","value":"creditableMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"deductMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"excludedReason"}},{"kind":"Field","name":{"kind":"Name","value":"needsSecondReview"}}]}}]} as unknown as DocumentNode<RecordFactsFragment, unknown>;
export const RatingFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderRating"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overall"}},{"kind":"Field","name":{"kind":"Name","value":"attitude"}},{"kind":"Field","name":{"kind":"Name","value":"skill"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"participation"}},{"kind":"Field","name":{"kind":"Name","value":"happiness"}},{"kind":"Field","name":{"kind":"Name","value":"gain"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"raterKind"}},{"kind":"Field","name":{"kind":"Name","value":"ratedAt"}},{"kind":"Field","name":{"kind":"Name","value":"editableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<RatingFactsFragment, unknown>;
export const FollowUpFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUpVisit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<FollowUpFactsFragment, unknown>;
export const ComplaintFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"complaintNo"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]} as unknown as DocumentNode<ComplaintFactsFragment, unknown>;
export const ListedOrderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ListedOrderFragment, unknown>;
export const ViewsOfOrdersFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewsOfOrders"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedViews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"list"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ORDERS"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}}]}}]}}]}}]} as unknown as DocumentNode<ViewsOfOrdersFragment, unknown>;
export const SupervisionFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"askedByUnit"}},{"kind":"Field","name":{"kind":"Name","value":"replyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"promisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"repliedByUnit"}}]}}]} as unknown as DocumentNode<SupervisionFactsFragment, unknown>;
export const ConfirmServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmServiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmServiceMutation, ConfirmServiceMutationVariables>;
export const RateOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RateOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RateOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rateOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RateOrderMutation, RateOrderMutationVariables>;
export const ChangeRatingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeRating"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRatingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeRating"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeRatingMutation, ChangeRatingMutationVariables>;
export const CancelOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CancelOrderMutation, CancelOrderMutationVariables>;
export const RecordFollowUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordFollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFollowUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordFollowUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RecordFollowUpMutation, RecordFollowUpMutationVariables>;
export const EnterComplaintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnterComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterComplaintInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complaint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"complaintNo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<EnterComplaintMutation, EnterComplaintMutationVariables>;
export const ReopenOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenOrderMutation, ReopenOrderMutationVariables>;
export const OrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Order"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderFacts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderWords"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryGroup"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepFacts"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OFFERED_AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DispatchFacts"}},{"kind":"Field","name":{"kind":"Name","value":"reasonNote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SERVICE_START_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordFacts"}},{"kind":"Field","name":{"kind":"Name","value":"volunteerName"}},{"kind":"Field","name":{"kind":"Name","value":"recorderName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingFacts"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"consentNote"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"recorderName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DUE_AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpFacts"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}},{"kind":"Field","name":{"kind":"Name","value":"visitorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"complaints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ENTERED_AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintFacts"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupervisionFacts"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"replyNote"}},{"kind":"Field","name":{"kind":"Name","value":"repliedByName"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"preferredTime"}},{"kind":"Field","name":{"kind":"Name","value":"preferredDate"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"handOverTo"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reopenedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reopenedAs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"requesterPhone"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNote"}},{"kind":"Field","name":{"kind":"Name","value":"riskNote"}},{"kind":"Field","name":{"kind":"Name","value":"proxyEntry"}},{"kind":"Field","name":{"kind":"Name","value":"consentNote"}},{"kind":"Field","name":{"kind":"Name","value":"recorderName"}},{"kind":"Field","name":{"kind":"Name","value":"replyToRequester"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"actorUnit"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DispatchFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dispatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"serviceStart"}},{"kind":"Field","name":{"kind":"Name","value":"serviceEnd"}},{"kind":"Field","name":{"kind":"Name","value":"creditableMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"deductMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"excludedReason"}},{"kind":"Field","name":{"kind":"Name","value":"needsSecondReview"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderRating"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overall"}},{"kind":"Field","name":{"kind":"Name","value":"attitude"}},{"kind":"Field","name":{"kind":"Name","value":"skill"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"participation"}},{"kind":"Field","name":{"kind":"Name","value":"happiness"}},{"kind":"Field","name":{"kind":"Name","value":"gain"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"raterKind"}},{"kind":"Field","name":{"kind":"Name","value":"ratedAt"}},{"kind":"Field","name":{"kind":"Name","value":"editableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUpVisit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"complaintNo"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"askedByUnit"}},{"kind":"Field","name":{"kind":"Name","value":"replyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"promisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"repliedByUnit"}}]}}]} as unknown as DocumentNode<OrderQuery, OrderQueryVariables>;
export const OrderOfTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderOfTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderFacts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderWords"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepFacts"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OFFERED_AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DispatchFacts"}},{"kind":"Field","name":{"kind":"Name","value":"reasonNote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SERVICE_START_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordFacts"}},{"kind":"Field","name":{"kind":"Name","value":"volunteerName"}},{"kind":"Field","name":{"kind":"Name","value":"recorderName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingFacts"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"consentNote"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"recorderName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupervisionFacts"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"replyNote"}},{"kind":"Field","name":{"kind":"Name","value":"repliedByName"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"preferredTime"}},{"kind":"Field","name":{"kind":"Name","value":"preferredDate"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"handOverTo"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reopenedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reopenedAs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"requesterPhone"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNote"}},{"kind":"Field","name":{"kind":"Name","value":"riskNote"}},{"kind":"Field","name":{"kind":"Name","value":"proxyEntry"}},{"kind":"Field","name":{"kind":"Name","value":"consentNote"}},{"kind":"Field","name":{"kind":"Name","value":"recorderName"}},{"kind":"Field","name":{"kind":"Name","value":"replyToRequester"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"actorUnit"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DispatchFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dispatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"serviceStart"}},{"kind":"Field","name":{"kind":"Name","value":"serviceEnd"}},{"kind":"Field","name":{"kind":"Name","value":"creditableMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"deductMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"excludedReason"}},{"kind":"Field","name":{"kind":"Name","value":"needsSecondReview"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderRating"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overall"}},{"kind":"Field","name":{"kind":"Name","value":"attitude"}},{"kind":"Field","name":{"kind":"Name","value":"skill"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"participation"}},{"kind":"Field","name":{"kind":"Name","value":"happiness"}},{"kind":"Field","name":{"kind":"Name","value":"gain"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"raterKind"}},{"kind":"Field","name":{"kind":"Name","value":"ratedAt"}},{"kind":"Field","name":{"kind":"Name","value":"editableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"askedByUnit"}},{"kind":"Field","name":{"kind":"Name","value":"replyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"promisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"repliedByUnit"}}]}}]} as unknown as DocumentNode<OrderOfTeamQuery, OrderOfTeamQueryVariables>;
export const OrderOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderFacts"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepFacts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OFFERED_AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DispatchFacts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SERVICE_START_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordFacts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingFacts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DUE_AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpFacts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"complaints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ENTERED_AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintFacts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupervisionFacts"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"preferredTime"}},{"kind":"Field","name":{"kind":"Name","value":"preferredDate"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"handOverTo"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reopenedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reopenedAs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"actorUnit"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DispatchFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dispatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"serviceStart"}},{"kind":"Field","name":{"kind":"Name","value":"serviceEnd"}},{"kind":"Field","name":{"kind":"Name","value":"creditableMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"deductMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"excludedReason"}},{"kind":"Field","name":{"kind":"Name","value":"needsSecondReview"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderRating"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overall"}},{"kind":"Field","name":{"kind":"Name","value":"attitude"}},{"kind":"Field","name":{"kind":"Name","value":"skill"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"participation"}},{"kind":"Field","name":{"kind":"Name","value":"happiness"}},{"kind":"Field","name":{"kind":"Name","value":"gain"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"raterKind"}},{"kind":"Field","name":{"kind":"Name","value":"ratedAt"}},{"kind":"Field","name":{"kind":"Name","value":"editableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUpVisit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"complaintNo"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"askedByUnit"}},{"kind":"Field","name":{"kind":"Name","value":"replyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"promisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"repliedByUnit"}}]}}]} as unknown as DocumentNode<OrderOutcomeQuery, OrderOutcomeQueryVariables>;
export const OrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Orders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REPORTED_AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedOrder"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewsOfOrders"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewsOfOrders"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedViews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"list"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ORDERS"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}}]}}]}}]}}]} as unknown as DocumentNode<OrdersQuery, OrdersQueryVariables>;
export const OrdersOutcomesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrdersOutcomes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REPORTED_AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedOrder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewsOfOrders"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewsOfOrders"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedViews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"list"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ORDERS"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}}]}}]}}]}}]} as unknown as DocumentNode<OrdersOutcomesQuery, OrdersOutcomesQueryVariables>;
export const OrdersToPickDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrdersToPick"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REPORTED_AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedOrder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<OrdersToPickQuery, OrdersToPickQueryVariables>;
export const SaveViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"view"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SaveViewMutation, SaveViewMutationVariables>;
export const DeleteViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteViewMutation, DeleteViewMutationVariables>;
export const SuperviseListedOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuperviseListedOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuperviseOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"superviseOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SuperviseListedOrderMutation, SuperviseListedOrderMutationVariables>;
export const UrgeListedOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UrgeListedOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UrgeOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urgeOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<UrgeListedOrderMutation, UrgeListedOrderMutationVariables>;
export const ReturnListedOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnListedOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnListedOrderMutation, ReturnListedOrderMutationVariables>;
export const WhoSawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoSaw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"objectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reveals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"objectId"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"objectId"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}}]}}]}}]}}]} as unknown as DocumentNode<WhoSawQuery, WhoSawQueryVariables>;