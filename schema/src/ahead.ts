/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** 批准或不批准查看未成年人明文 / Decide on a request to see a minor's data */
export type DecideRevealInput = {
  /** 是否批准 / Approve or not */
  approve: boolean;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 明文查看申请的编号 / Id of the request */
  revealId: string;
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

export type QueueFactsFragment = { __typename: 'DemandOrder', id: string, orderNo: string, title: string | null, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, failedDispatches: number | null, inOpenPool: boolean | null, version: number, currentTeam: { __typename: 'VolunteerTeam', id: string, name: string } | null };

export type OpenedOrderFragment = { __typename: 'DemandOrder', regionCode: string | null, content: string | null, requesterName: string | null, requesterPhone: string | null, address: string | null, serviceNote: string | null, riskNote: string | null, raisedAt: string | null, preferredTime: PreferredTime | null, preferredDate: string | null, peopleNeeded: number | null, channel: DemandChannel | null, recorderName: string | null, agreedAt: string | null, handOverProposed: boolean | null, id: string, orderNo: string, title: string | null, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, failedDispatches: number | null, inOpenPool: boolean | null, version: number, currentDispatch: { __typename: 'Dispatch', id: string, mode: DispatchMode | null, offeredAt: string | null, answerDueAt: string | null, note: string | null, offeredByName: string | null } | null, dispatches: { __typename: 'DispatchConnection', nodes: Array<{ __typename: 'Dispatch', id: string, state: DispatchState, mode: DispatchMode | null, offeredAt: string | null, endedAt: string | null, reasonCode: ReasonCode | null, reasonNote: string | null, team: { __typename: 'VolunteerTeam', id: string, name: string } | null }> } | null, supervisions: { __typename: 'SupervisionConnection', nodes: Array<{ __typename: 'Supervision', note: string | null, askedByName: string | null, replyNote: string | null, repliedByName: string | null, id: string, kind: SupervisionKind, state: SupervisionState, level: RegionLevel | null, waitingFor: WaitingFor | null, at: string, askedByUnit: string | null, replyDueAt: string | null, reply: SupervisionReply | null, promisedOn: string | null, repliedAt: string | null, repliedByUnit: string | null }> } | null, events: { __typename: 'OrderEventConnection', nodes: Array<{ __typename: 'OrderEvent', id: string, at: string, verb: OrderVerb, fromState: OrderState | null, toState: OrderState | null, reasonCode: ReasonCode | null, note: string | null, actorUnit: string | null, actorName: string | null }> } | null, similarOrders: { __typename: 'DemandOrderConnection', nodes: Array<{ __typename: 'DemandOrder', id: string, orderNo: string, title: string | null, closedAt: string | null, currentTeam: { __typename: 'VolunteerTeam', id: string, name: string } | null, ratings: { __typename: 'OrderRatingConnection', nodes: Array<{ __typename: 'OrderRating', id: string, overall: number | null }> } | null }> } | null, candidateTeams: Array<{ __typename: 'TeamCandidate', score: number | null, categoryMatch: CategoryMatch | null, proximity: Proximity | null, openLoad: number | null, weeklyCapacity: number | null, ratingTenths: number | null, ratingCount: number | null, declinedBefore: boolean | null, linked: boolean | null, team: { __typename: 'VolunteerTeam', id: string, name: string } | null }> | null, currentTeam: { __typename: 'VolunteerTeam', id: string, name: string } | null };

export type CandidateTeamFactsFragment = { __typename: 'TeamCandidate', score: number | null, categoryMatch: CategoryMatch | null, proximity: Proximity | null, openLoad: number | null, weeklyCapacity: number | null, ratingTenths: number | null, ratingCount: number | null, declinedBefore: boolean | null, linked: boolean | null, team: { __typename: 'VolunteerTeam', id: string, name: string } | null };

export type CandidateTeamsQueryVariables = Exact<{
  orderId: string;
}>;


export type CandidateTeamsQuery = { candidateTeams: Array<{ __typename: 'TeamCandidate', score: number | null, categoryMatch: CategoryMatch | null, proximity: Proximity | null, openLoad: number | null, weeklyCapacity: number | null, ratingTenths: number | null, ratingCount: number | null, declinedBefore: boolean | null, linked: boolean | null, team: { __typename: 'VolunteerTeam', id: string, name: string } | null }> };

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


export type DispatchQueueQuery = { orders: { __typename: 'DemandOrderConnection', totalCount: number, nodes: Array<{ __typename: 'DemandOrder', id: string, orderNo: string, title: string | null, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, failedDispatches: number | null, inOpenPool: boolean | null, version: number, currentTeam: { __typename: 'VolunteerTeam', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, opened?: { __typename: 'DemandOrderConnection', nodes: Array<{ __typename: 'DemandOrder', regionCode: string | null, content: string | null, requesterName: string | null, requesterPhone: string | null, address: string | null, serviceNote: string | null, riskNote: string | null, raisedAt: string | null, preferredTime: PreferredTime | null, preferredDate: string | null, peopleNeeded: number | null, channel: DemandChannel | null, recorderName: string | null, agreedAt: string | null, handOverProposed: boolean | null, id: string, orderNo: string, title: string | null, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, failedDispatches: number | null, inOpenPool: boolean | null, version: number, currentDispatch: { __typename: 'Dispatch', id: string, mode: DispatchMode | null, offeredAt: string | null, answerDueAt: string | null, note: string | null, offeredByName: string | null } | null, dispatches: { __typename: 'DispatchConnection', nodes: Array<{ __typename: 'Dispatch', id: string, state: DispatchState, mode: DispatchMode | null, offeredAt: string | null, endedAt: string | null, reasonCode: ReasonCode | null, reasonNote: string | null, team: { __typename: 'VolunteerTeam', id: string, name: string } | null }> } | null, supervisions: { __typename: 'SupervisionConnection', nodes: Array<{ __typename: 'Supervision', note: string | null, askedByName: string | null, replyNote: string | null, repliedByName: string | null, id: string, kind: SupervisionKind, state: SupervisionState, level: RegionLevel | null, waitingFor: WaitingFor | null, at: string, askedByUnit: string | null, replyDueAt: string | null, reply: SupervisionReply | null, promisedOn: string | null, repliedAt: string | null, repliedByUnit: string | null }> } | null, events: { __typename: 'OrderEventConnection', nodes: Array<{ __typename: 'OrderEvent', id: string, at: string, verb: OrderVerb, fromState: OrderState | null, toState: OrderState | null, reasonCode: ReasonCode | null, note: string | null, actorUnit: string | null, actorName: string | null }> } | null, similarOrders: { __typename: 'DemandOrderConnection', nodes: Array<{ __typename: 'DemandOrder', id: string, orderNo: string, title: string | null, closedAt: string | null, currentTeam: { __typename: 'VolunteerTeam', id: string, name: string } | null, ratings: { __typename: 'OrderRatingConnection', nodes: Array<{ __typename: 'OrderRating', id: string, overall: number | null }> } | null }> } | null, candidateTeams: Array<{ __typename: 'TeamCandidate', score: number | null, categoryMatch: CategoryMatch | null, proximity: Proximity | null, openLoad: number | null, weeklyCapacity: number | null, ratingTenths: number | null, ratingCount: number | null, declinedBefore: boolean | null, linked: boolean | null, team: { __typename: 'VolunteerTeam', id: string, name: string } | null }> | null, currentTeam: { __typename: 'VolunteerTeam', id: string, name: string } | null }> }, other1: { __typename: 'DemandOrderConnection', totalCount: number }, other2: { __typename: 'DemandOrderConnection', totalCount: number }, other3: { __typename: 'DemandOrderConnection', totalCount: number }, other4: { __typename: 'DemandOrderConnection', totalCount: number }, other5: { __typename: 'DemandOrderConnection', totalCount: number }, other6: { __typename: 'DemandOrderConnection', totalCount: number } };

export type TodoFactsFragment = { __typename: 'DemandOrder', id: string, orderNo: string, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, currentTeam: { __typename: 'VolunteerTeam', id: string, name: string } | null };

export type TodoQueryVariables = Exact<{
  where?: DemandOrderFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TodoQuery = { orders: { __typename: 'DemandOrderConnection', totalCount: number, nodes: Array<{ __typename: 'DemandOrder', title: string | null, id: string, orderNo: string, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, currentTeam: { __typename: 'VolunteerTeam', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type TodoAndApprovalsQueryVariables = Exact<{
  where?: DemandOrderFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TodoAndApprovalsQuery = { orders: { __typename: 'DemandOrderConnection', totalCount: number, nodes: Array<{ __typename: 'DemandOrder', title: string | null, id: string, orderNo: string, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, currentTeam: { __typename: 'VolunteerTeam', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, exportRequests: { __typename: 'ExportRequestConnection', totalCount: number, nodes: Array<{ __typename: 'ExportRequest', id: string, exportNo: string, at: string | null, requesterName: string | null, unitName: string | null, rowCount: number | null, purpose: string | null }> }, reveals: { __typename: 'RevealConnection', totalCount: number, nodes: Array<{ __typename: 'Reveal', id: string, at: string | null, objectType: string | null, objectId: string | null, field: string | null, reason: RevealReason | null, note: string | null, requesterName: string | null }> } };

export type DecideRevealMutationVariables = Exact<{
  input: DecideRevealInput;
}>;


export type DecideRevealMutation = { decideReveal: { __typename: 'RevealPayload', reveal: { __typename: 'Reveal', id: string, state: RevealState } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, path: Array<string> }> } };

export type TodoOutcomesQueryVariables = Exact<{
  where?: DemandOrderFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TodoOutcomesQuery = { orders: { __typename: 'DemandOrderConnection', totalCount: number, nodes: Array<{ __typename: 'DemandOrder', id: string, orderNo: string, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, currentTeam: { __typename: 'VolunteerTeam', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SupervisionFactsFragment = { __typename: 'Supervision', id: string, kind: SupervisionKind, state: SupervisionState, level: RegionLevel | null, waitingFor: WaitingFor | null, at: string, askedByUnit: string | null, replyDueAt: string | null, reply: SupervisionReply | null, promisedOn: string | null, repliedAt: string | null, repliedByUnit: string | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const QueueFactsFragmentDoc = new TypedDocumentString(`
    fragment QueueFacts on DemandOrder {
  id
  orderNo
  title
  category
  speciality
  urgency
  state
  stepStartedAt
  dueAt
  regionName
  failedDispatches
  inOpenPool
  currentTeam {
    id
    name
    __typename
  }
  version
  __typename
}
    `, {"fragmentName":"QueueFacts"}) as unknown as TypedDocumentString<QueueFactsFragment, unknown>;
export const SupervisionFactsFragmentDoc = new TypedDocumentString(`
    fragment SupervisionFacts on Supervision {
  id
  kind
  state
  level
  waitingFor
  at
  askedByUnit
  replyDueAt
  reply
  promisedOn
  repliedAt
  repliedByUnit
  __typename
}
    `, {"fragmentName":"SupervisionFacts"}) as unknown as TypedDocumentString<SupervisionFactsFragment, unknown>;
export const CandidateTeamFactsFragmentDoc = new TypedDocumentString(`
    fragment CandidateTeamFacts on TeamCandidate {
  team {
    id
    name
    __typename
  }
  score
  categoryMatch
  proximity
  openLoad
  weeklyCapacity
  ratingTenths
  ratingCount
  declinedBefore
  linked
  __typename
}
    `, {"fragmentName":"CandidateTeamFacts"}) as unknown as TypedDocumentString<CandidateTeamFactsFragment, unknown>;
export const OpenedOrderFragmentDoc = new TypedDocumentString(`
    fragment OpenedOrder on DemandOrder {
  ...QueueFacts
  regionCode
  content
  requesterName
  requesterPhone
  address
  serviceNote
  riskNote
  raisedAt
  preferredTime
  preferredDate
  peopleNeeded
  channel
  recorderName
  agreedAt
  handOverProposed
  currentDispatch {
    id
    mode
    offeredAt
    answerDueAt
    note
    offeredByName
    __typename
  }
  dispatches(first: 50, orderBy: [OFFERED_AT_DESC]) {
    nodes {
      id
      state
      mode
      offeredAt
      endedAt
      reasonCode
      reasonNote
      team {
        id
        name
        __typename
      }
      __typename
    }
    __typename
  }
  supervisions(first: 20, orderBy: [AT_DESC]) {
    nodes {
      ...SupervisionFacts
      note
      askedByName
      replyNote
      repliedByName
      __typename
    }
    __typename
  }
  events(first: 100, orderBy: [AT_DESC]) {
    nodes {
      id
      at
      verb
      fromState
      toState
      reasonCode
      note
      actorUnit
      actorName
      __typename
    }
    __typename
  }
  similarOrders(first: 3, orderBy: [REPORTED_AT_DESC]) {
    nodes {
      id
      orderNo
      title
      closedAt
      currentTeam {
        id
        name
        __typename
      }
      ratings(first: 1) {
        nodes {
          id
          overall
          __typename
        }
        __typename
      }
      __typename
    }
    __typename
  }
  candidateTeams(first: 6) {
    ...CandidateTeamFacts
    __typename
  }
  __typename
}
    fragment QueueFacts on DemandOrder {
  id
  orderNo
  title
  category
  speciality
  urgency
  state
  stepStartedAt
  dueAt
  regionName
  failedDispatches
  inOpenPool
  currentTeam {
    id
    name
    __typename
  }
  version
  __typename
}
fragment CandidateTeamFacts on TeamCandidate {
  team {
    id
    name
    __typename
  }
  score
  categoryMatch
  proximity
  openLoad
  weeklyCapacity
  ratingTenths
  ratingCount
  declinedBefore
  linked
  __typename
}
fragment SupervisionFacts on Supervision {
  id
  kind
  state
  level
  waitingFor
  at
  askedByUnit
  replyDueAt
  reply
  promisedOn
  repliedAt
  repliedByUnit
  __typename
}`, {"fragmentName":"OpenedOrder"}) as unknown as TypedDocumentString<OpenedOrderFragment, unknown>;
export const TodoFactsFragmentDoc = new TypedDocumentString(`
    fragment TodoFacts on DemandOrder {
  id
  orderNo
  category
  speciality
  urgency
  state
  stepStartedAt
  dueAt
  regionName
  currentTeam {
    id
    name
    __typename
  }
  __typename
}
    `, {"fragmentName":"TodoFacts"}) as unknown as TypedDocumentString<TodoFactsFragment, unknown>;
export const CandidateTeamsDocument = new TypedDocumentString(`
    query CandidateTeams($orderId: ID!) {
  candidateTeams(orderId: $orderId) {
    ...CandidateTeamFacts
    __typename
  }
}
    fragment CandidateTeamFacts on TeamCandidate {
  team {
    id
    name
    __typename
  }
  score
  categoryMatch
  proximity
  openLoad
  weeklyCapacity
  ratingTenths
  ratingCount
  declinedBefore
  linked
  __typename
}`) as unknown as TypedDocumentString<CandidateTeamsQuery, CandidateTeamsQueryVariables>;
export const DispatchQueueDocument = new TypedDocumentString(`
    query DispatchQueue($where: DemandOrderFilter, $opens: Boolean!, $opened: DemandOrderFilter, $other1: DemandOrderFilter, $other2: DemandOrderFilter, $other3: DemandOrderFilter, $other4: DemandOrderFilter, $other5: DemandOrderFilter, $other6: DemandOrderFilter) {
  orders(first: 50, where: $where, orderBy: [DUE_AT_ASC]) {
    totalCount
    nodes {
      ...QueueFacts
      __typename
    }
    pageInfo {
      hasNextPage
      endCursor
      __typename
    }
    __typename
  }
  opened: orders(first: 1, where: $opened, orderBy: [DUE_AT_ASC]) @include(if: $opens) {
    nodes {
      ...OpenedOrder
      __typename
    }
    __typename
  }
  other1: orders(first: 1, where: $other1) {
    totalCount
    __typename
  }
  other2: orders(first: 1, where: $other2) {
    totalCount
    __typename
  }
  other3: orders(first: 1, where: $other3) {
    totalCount
    __typename
  }
  other4: orders(first: 1, where: $other4) {
    totalCount
    __typename
  }
  other5: orders(first: 1, where: $other5) {
    totalCount
    __typename
  }
  other6: orders(first: 1, where: $other6) {
    totalCount
    __typename
  }
}
    fragment QueueFacts on DemandOrder {
  id
  orderNo
  title
  category
  speciality
  urgency
  state
  stepStartedAt
  dueAt
  regionName
  failedDispatches
  inOpenPool
  currentTeam {
    id
    name
    __typename
  }
  version
  __typename
}
fragment OpenedOrder on DemandOrder {
  ...QueueFacts
  regionCode
  content
  requesterName
  requesterPhone
  address
  serviceNote
  riskNote
  raisedAt
  preferredTime
  preferredDate
  peopleNeeded
  channel
  recorderName
  agreedAt
  handOverProposed
  currentDispatch {
    id
    mode
    offeredAt
    answerDueAt
    note
    offeredByName
    __typename
  }
  dispatches(first: 50, orderBy: [OFFERED_AT_DESC]) {
    nodes {
      id
      state
      mode
      offeredAt
      endedAt
      reasonCode
      reasonNote
      team {
        id
        name
        __typename
      }
      __typename
    }
    __typename
  }
  supervisions(first: 20, orderBy: [AT_DESC]) {
    nodes {
      ...SupervisionFacts
      note
      askedByName
      replyNote
      repliedByName
      __typename
    }
    __typename
  }
  events(first: 100, orderBy: [AT_DESC]) {
    nodes {
      id
      at
      verb
      fromState
      toState
      reasonCode
      note
      actorUnit
      actorName
      __typename
    }
    __typename
  }
  similarOrders(first: 3, orderBy: [REPORTED_AT_DESC]) {
    nodes {
      id
      orderNo
      title
      closedAt
      currentTeam {
        id
        name
        __typename
      }
      ratings(first: 1) {
        nodes {
          id
          overall
          __typename
        }
        __typename
      }
      __typename
    }
    __typename
  }
  candidateTeams(first: 6) {
    ...CandidateTeamFacts
    __typename
  }
  __typename
}
fragment CandidateTeamFacts on TeamCandidate {
  team {
    id
    name
    __typename
  }
  score
  categoryMatch
  proximity
  openLoad
  weeklyCapacity
  ratingTenths
  ratingCount
  declinedBefore
  linked
  __typename
}
fragment SupervisionFacts on Supervision {
  id
  kind
  state
  level
  waitingFor
  at
  askedByUnit
  replyDueAt
  reply
  promisedOn
  repliedAt
  repliedByUnit
  __typename
}`) as unknown as TypedDocumentString<DispatchQueueQuery, DispatchQueueQueryVariables>;
export const TodoDocument = new TypedDocumentString(`
    query Todo($where: DemandOrderFilter, $after: String) {
  orders(first: 20, after: $after, where: $where, orderBy: [DUE_AT_ASC]) {
    totalCount
    nodes {
      ...TodoFacts
      title
      __typename
    }
    pageInfo {
      hasNextPage
      endCursor
      __typename
    }
    __typename
  }
}
    fragment TodoFacts on DemandOrder {
  id
  orderNo
  category
  speciality
  urgency
  state
  stepStartedAt
  dueAt
  regionName
  currentTeam {
    id
    name
    __typename
  }
  __typename
}`) as unknown as TypedDocumentString<TodoQuery, TodoQueryVariables>;
export const TodoAndApprovalsDocument = new TypedDocumentString(`
    query TodoAndApprovals($where: DemandOrderFilter, $after: String) {
  orders(first: 20, after: $after, where: $where, orderBy: [DUE_AT_ASC]) {
    totalCount
    nodes {
      ...TodoFacts
      title
      __typename
    }
    pageInfo {
      hasNextPage
      endCursor
      __typename
    }
    __typename
  }
  exportRequests(first: 20, where: {state: {eq: PENDING}, own: {eq: false}}) {
    totalCount
    nodes {
      id
      exportNo
      at
      requesterName
      unitName
      rowCount
      purpose
      __typename
    }
    __typename
  }
  reveals(first: 20, where: {state: {eq: PENDING}, own: {eq: false}}) {
    totalCount
    nodes {
      id
      at
      objectType
      objectId
      field
      reason
      note
      requesterName
      __typename
    }
    __typename
  }
}
    fragment TodoFacts on DemandOrder {
  id
  orderNo
  category
  speciality
  urgency
  state
  stepStartedAt
  dueAt
  regionName
  currentTeam {
    id
    name
    __typename
  }
  __typename
}`) as unknown as TypedDocumentString<TodoAndApprovalsQuery, TodoAndApprovalsQueryVariables>;
export const DecideRevealDocument = new TypedDocumentString(`
    mutation DecideReveal($input: DecideRevealInput!) {
  decideReveal(input: $input) {
    reveal {
      id
      state
      __typename
    }
    userErrors {
      code
      message
      path
      __typename
    }
    __typename
  }
}
    `) as unknown as TypedDocumentString<DecideRevealMutation, DecideRevealMutationVariables>;
export const TodoOutcomesDocument = new TypedDocumentString(`
    query TodoOutcomes($where: DemandOrderFilter, $after: String) {
  orders(first: 20, after: $after, where: $where, orderBy: [DUE_AT_ASC]) {
    totalCount
    nodes {
      ...TodoFacts
      __typename
    }
    pageInfo {
      hasNextPage
      endCursor
      __typename
    }
    __typename
  }
}
    fragment TodoFacts on DemandOrder {
  id
  orderNo
  category
  speciality
  urgency
  state
  stepStartedAt
  dueAt
  regionName
  currentTeam {
    id
    name
    __typename
  }
  __typename
}`) as unknown as TypedDocumentString<TodoOutcomesQuery, TodoOutcomesQueryVariables>;