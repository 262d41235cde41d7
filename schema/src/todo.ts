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

export type TodoFactsFragment = { id: string, orderNo: string, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, currentTeam: { id: string, name: string } | null };

export type TodoQueryVariables = Exact<{
  where?: DemandOrderFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TodoQuery = { orders: { totalCount: number, nodes: Array<{ title: string | null, id: string, orderNo: string, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, currentTeam: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TodoAndApprovalsQueryVariables = Exact<{
  where?: DemandOrderFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TodoAndApprovalsQuery = { orders: { totalCount: number, nodes: Array<{ title: string | null, id: string, orderNo: string, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, currentTeam: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, exportRequests: { totalCount: number, nodes: Array<{ id: string, exportNo: string, at: string | null, requesterName: string | null, unitName: string | null, rowCount: number | null, purpose: string | null }> }, reveals: { totalCount: number, nodes: Array<{ id: string, at: string | null, objectType: string | null, objectId: string | null, field: string | null, reason: RevealReason | null, note: string | null, requesterName: string | null }> } };

export type DecideRevealMutationVariables = Exact<{
  input: DecideRevealInput;
}>;


export type DecideRevealMutation = { decideReveal: { reveal: { id: string, state: RevealState } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type TodoOutcomesQueryVariables = Exact<{
  where?: DemandOrderFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TodoOutcomesQuery = { orders: { totalCount: number, nodes: Array<{ id: string, orderNo: string, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, regionName: string | null, currentTeam: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export const TodoFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TodoFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TodoFactsFragment, unknown>;
export const TodoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Todo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DUE_AT_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TodoFacts"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TodoFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TodoQuery, TodoQueryVariables>;
export const TodoAndApprovalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TodoAndApprovals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DUE_AT_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TodoFacts"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exportRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PENDING"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"own"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"exportNo"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reveals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PENDING"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"own"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"objectType"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TodoFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TodoAndApprovalsQuery, TodoAndApprovalsQueryVariables>;
export const DecideRevealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideReveal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideRevealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideReveal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reveal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<DecideRevealMutation, DecideRevealMutationVariables>;
export const TodoOutcomesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TodoOutcomes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DUE_AT_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TodoFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TodoFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TodoOutcomesQuery, TodoOutcomesQueryVariables>;