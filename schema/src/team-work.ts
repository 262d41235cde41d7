/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 接单 / Accept a dispatch */
export type AcceptDispatchInput = {
  /** 派单 / Dispatch */
  dispatchId: string;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 抢单 / Claim an order from the open pool */
export type ClaimOrderInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 需求单 / Order */
  orderId: string;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 拒单 / Decline a dispatch */
export type DeclineDispatchInput = {
  /** 派单 / Dispatch */
  dispatchId: string;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 原因，只能从本步骤的原因中选 / Reason, one of those of this step */
  reasonCode: ReasonCode;
  /** 原因说明，不超过 300 字；选“其他”时必填 / Reason in words, at most 300 characters; needed with OTHER */
  reasonNote?: string | null | undefined;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 不计时原因 / Why no time is credited */
export type ExcludedReason =
  /** 职务行为（上班时间做本职工作） / Own duty in working time */
  | 'DUTY';

/** 接单后退出、未能完成 / Withdraw after acceptance, or could not finish */
export type FailDispatchInput = {
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

/** 已联系求助人 / The requester was contacted */
export type MarkContactedInput = {
  /** 约定服务时间 / Agreed time of service */
  agreedAt?: string | null | undefined;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 说明，不超过 300 字 / Note, at most 300 characters */
  note?: string | null | undefined;
  /** 需求单 / Order */
  orderId: string;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 指派队员；以本次名单为准 / Name volunteers; the list replaces the earlier one */
export type NameVolunteersInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 需求单 / Order */
  orderId: string;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
  /** 本队在册队员，1 到 50 名 / Members of the team, 1 to 50 */
  volunteerIds: Array<string>;
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

/** 回复评价 / Reply to a rating */
export type ReplyToRatingInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 评价 / Rating */
  ratingId: string;
  /** 回复，不超过 500 字 / Reply, at most 500 characters */
  reply: string;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 上报服务；服务记录与“无需志愿者”二选一 / Report the service: records, or the reason why no volunteers served */
export type ReportServiceInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 无需志愿者的原因，不超过 300 字 / Why no volunteers served, at most 300 characters */
  noVolunteersReason?: string | null | undefined;
  /** 服务情况，不超过 500 字 / What was done, at most 500 characters */
  note?: string | null | undefined;
  /** 需求单 / Order */
  orderId: string;
  /** 服务记录，至多 50 条 / Service records, at most 50 */
  records?: Array<ServedTimeInput> | null | undefined;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 一名队员的服务时间 / The time one volunteer served */
export type ServedTimeInput = {
  /** 扣除分钟（路途、用餐、休息），默认 0 / Minutes deducted for travel, meals, rest; default 0 */
  deductMinutes?: number | null | undefined;
  /** 不计时原因 / Why nothing is credited */
  excludedReason?: ExcludedReason | null | undefined;
  /** 服务结束 / End */
  serviceEnd: string;
  /** 服务开始，不含路途 / Start, travel not included */
  serviceStart: string;
  /** 志愿者：须为本队在册队员，活动须已报名 / Volunteer: a member of the team, or signed up for the activity */
  volunteerId: string;
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

/** 问题是否解决 / Was it solved */
export type Solved =
  /** 未解决 / No */
  | 'NO'
  /** 部分解决 / Partly */
  | 'PARTLY'
  /** 已解决 / Yes */
  | 'YES';

/** 开始服务 / Start the service */
export type StartServiceInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 需求单 / Order */
  orderId: string;
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

/** 紧急程度 / Urgency */
export type Urgency =
  /** 特急 / Emergency */
  | 'EMERGENCY'
  /** 一般 / Normal */
  | 'NORMAL'
  /** 紧急 / Urgent */
  | 'URGENT';

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

export type WorkFactsFragment = { id: string, orderNo: string, title: string | null, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, raisedAt: string | null, regionName: string | null, preferredTime: PreferredTime | null, preferredDate: string | null, peopleNeeded: number | null, version: number };

export type TeamOffersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TeamOffersQuery = { orders: { totalCount: number, nodes: Array<{ content: string | null, address: string | null, riskNote: string | null, serviceNote: string | null, id: string, orderNo: string, title: string | null, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, raisedAt: string | null, regionName: string | null, preferredTime: PreferredTime | null, preferredDate: string | null, peopleNeeded: number | null, version: number, currentDispatch: { id: string, version: number, note: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OpenPoolQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OpenPoolQuery = { orders: { totalCount: number, nodes: Array<{ id: string, orderNo: string, title: string | null, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, raisedAt: string | null, regionName: string | null, preferredTime: PreferredTime | null, preferredDate: string | null, peopleNeeded: number | null, version: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TeamTasksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TeamTasksQuery = { orders: { totalCount: number, nodes: Array<{ content: string | null, requesterName: string | null, requesterPhone: string | null, address: string | null, riskNote: string | null, serviceNote: string | null, recorderName: string | null, contactedAt: string | null, agreedAt: string | null, id: string, orderNo: string, title: string | null, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, raisedAt: string | null, regionName: string | null, preferredTime: PreferredTime | null, preferredDate: string | null, peopleNeeded: number | null, version: number, supervisions: { nodes: Array<{ note: string | null, askedByName: string | null, replyNote: string | null, repliedByName: string | null, id: string, kind: SupervisionKind, state: SupervisionState, level: RegionLevel | null, waitingFor: WaitingFor | null, at: string, askedByUnit: string | null, replyDueAt: string | null, reply: SupervisionReply | null, promisedOn: string | null, repliedAt: string | null, repliedByUnit: string | null }> } | null, currentDispatch: { id: string, note: string | null, volunteers: { nodes: Array<{ id: string, volunteer: { id: string, name: string | null } | null }> } | null } | null, started: { nodes: Array<{ id: string, at: string }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TaskFactsFragment = { content: string | null, requesterName: string | null, requesterPhone: string | null, address: string | null, riskNote: string | null, serviceNote: string | null, recorderName: string | null, contactedAt: string | null, agreedAt: string | null, id: string, orderNo: string, title: string | null, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, raisedAt: string | null, regionName: string | null, preferredTime: PreferredTime | null, preferredDate: string | null, peopleNeeded: number | null, version: number, supervisions: { nodes: Array<{ note: string | null, askedByName: string | null, replyNote: string | null, repliedByName: string | null, id: string, kind: SupervisionKind, state: SupervisionState, level: RegionLevel | null, waitingFor: WaitingFor | null, at: string, askedByUnit: string | null, replyDueAt: string | null, reply: SupervisionReply | null, promisedOn: string | null, repliedAt: string | null, repliedByUnit: string | null }> } | null, currentDispatch: { id: string, note: string | null, volunteers: { nodes: Array<{ id: string, volunteer: { id: string, name: string | null } | null }> } | null } | null, started: { nodes: Array<{ id: string, at: string }> } | null };

export type TeamTaskQueryVariables = Exact<{
  id: string;
}>;


export type TeamTaskQuery = { node:
    | { content: string | null, requesterName: string | null, requesterPhone: string | null, address: string | null, riskNote: string | null, serviceNote: string | null, recorderName: string | null, contactedAt: string | null, agreedAt: string | null, id: string, orderNo: string, title: string | null, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, raisedAt: string | null, regionName: string | null, preferredTime: PreferredTime | null, preferredDate: string | null, peopleNeeded: number | null, version: number, supervisions: { nodes: Array<{ note: string | null, askedByName: string | null, replyNote: string | null, repliedByName: string | null, id: string, kind: SupervisionKind, state: SupervisionState, level: RegionLevel | null, waitingFor: WaitingFor | null, at: string, askedByUnit: string | null, replyDueAt: string | null, reply: SupervisionReply | null, promisedOn: string | null, repliedAt: string | null, repliedByUnit: string | null }> } | null, currentDispatch: { id: string, note: string | null, volunteers: { nodes: Array<{ id: string, volunteer: { id: string, name: string | null } | null }> } | null } | null, started: { nodes: Array<{ id: string, at: string }> } | null }
    | Record<PropertyKey, never>
   | null };

export type TeamMembersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TeamMembersQuery = { volunteers: { totalCount: number, nodes: Array<{ id: string, name: string | null, skills: Array<Skill> | null, trained: boolean | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FinishedOrdersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FinishedOrdersQuery = { orders: { totalCount: number, nodes: Array<{ closedAt: string | null, id: string, orderNo: string, title: string | null, category: ServiceCategory | null, speciality: string | null, urgency: Urgency | null, state: OrderState, stepStartedAt: string | null, dueAt: string | null, raisedAt: string | null, regionName: string | null, preferredTime: PreferredTime | null, preferredDate: string | null, peopleNeeded: number | null, version: number, ratings: { nodes: Array<{ id: string, version: number, overall: number | null, solved: Solved | null, comment: string | null, reply: string | null, ratedAt: string | null, repliedAt: string | null }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AcceptDispatchMutationVariables = Exact<{
  input: AcceptDispatchInput;
}>;


export type AcceptDispatchMutation = { acceptDispatch: { order: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type DeclineDispatchMutationVariables = Exact<{
  input: DeclineDispatchInput;
}>;


export type DeclineDispatchMutation = { declineDispatch: { dispatch: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ClaimOrderMutationVariables = Exact<{
  input: ClaimOrderInput;
}>;


export type ClaimOrderMutation = { claimOrder: { order: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type MarkContactedMutationVariables = Exact<{
  input: MarkContactedInput;
}>;


export type MarkContactedMutation = { markContacted: { order: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type NameVolunteersMutationVariables = Exact<{
  input: NameVolunteersInput;
}>;


export type NameVolunteersMutation = { nameVolunteers: { order: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type StartServiceMutationVariables = Exact<{
  input: StartServiceInput;
}>;


export type StartServiceMutation = { startService: { order: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ReportServiceMutationVariables = Exact<{
  input: ReportServiceInput;
}>;


export type ReportServiceMutation = { reportService: { order: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type FailDispatchMutationVariables = Exact<{
  input: FailDispatchInput;
}>;


export type FailDispatchMutation = { failDispatch: { dispatch: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ReplyToRatingMutationVariables = Exact<{
  input: ReplyToRatingInput;
}>;


export type ReplyToRatingMutation = { replyToRating: { rating: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type SupervisionFactsFragment = { id: string, kind: SupervisionKind, state: SupervisionState, level: RegionLevel | null, waitingFor: WaitingFor | null, at: string, askedByUnit: string | null, replyDueAt: string | null, reply: SupervisionReply | null, promisedOn: string | null, repliedAt: string | null, repliedByUnit: string | null };

export const WorkFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"preferredTime"}},{"kind":"Field","name":{"kind":"Name","value":"preferredDate"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<WorkFactsFragment, unknown>;
export const SupervisionFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"askedByUnit"}},{"kind":"Field","name":{"kind":"Name","value":"replyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"promisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"repliedByUnit"}}]}}]} as unknown as DocumentNode<SupervisionFactsFragment, unknown>;
export const TaskFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkFacts"}},{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"OPEN"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupervisionFacts"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"replyNote"}},{"kind":"Field","name":{"kind":"Name","value":"repliedByName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"requesterPhone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"riskNote"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNote"}},{"kind":"Field","name":{"kind":"Name","value":"recorderName"}},{"kind":"Field","name":{"kind":"Name","value":"contactedAt"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"currentDispatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"volunteers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"started"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"verb"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"START"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"preferredTime"}},{"kind":"Field","name":{"kind":"Name","value":"preferredDate"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"askedByUnit"}},{"kind":"Field","name":{"kind":"Name","value":"replyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"promisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"repliedByUnit"}}]}}]} as unknown as DocumentNode<TaskFactsFragment, unknown>;
export const TeamOffersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamOffers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"DISPATCHED"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"inOpenPool"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DUE_AT_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkFacts"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"riskNote"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNote"}},{"kind":"Field","name":{"kind":"Name","value":"currentDispatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"preferredTime"}},{"kind":"Field","name":{"kind":"Name","value":"preferredDate"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<TeamOffersQuery, TeamOffersQueryVariables>;
export const OpenPoolDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenPool"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"inOpenPool"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DUE_AT_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"preferredTime"}},{"kind":"Field","name":{"kind":"Name","value":"preferredDate"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<OpenPoolQuery, OpenPoolQueryVariables>;
export const TeamTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACCEPTED"},{"kind":"EnumValue","value":"IN_SERVICE"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DUE_AT_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"preferredTime"}},{"kind":"Field","name":{"kind":"Name","value":"preferredDate"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"askedByUnit"}},{"kind":"Field","name":{"kind":"Name","value":"replyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"promisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"repliedByUnit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkFacts"}},{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"OPEN"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupervisionFacts"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"replyNote"}},{"kind":"Field","name":{"kind":"Name","value":"repliedByName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"requesterPhone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"riskNote"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNote"}},{"kind":"Field","name":{"kind":"Name","value":"recorderName"}},{"kind":"Field","name":{"kind":"Name","value":"contactedAt"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"currentDispatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"volunteers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"started"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"verb"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"START"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<TeamTasksQuery, TeamTasksQueryVariables>;
export const TeamTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"preferredTime"}},{"kind":"Field","name":{"kind":"Name","value":"preferredDate"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"askedByUnit"}},{"kind":"Field","name":{"kind":"Name","value":"replyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"promisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"repliedByUnit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkFacts"}},{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"OPEN"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupervisionFacts"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"replyNote"}},{"kind":"Field","name":{"kind":"Name","value":"repliedByName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"requesterPhone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"riskNote"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNote"}},{"kind":"Field","name":{"kind":"Name","value":"recorderName"}},{"kind":"Field","name":{"kind":"Name","value":"contactedAt"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"currentDispatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"volunteers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"started"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"verb"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"START"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<TeamTaskQuery, TeamTaskQueryVariables>;
export const TeamMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ACTIVE"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"trained"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<TeamMembersQuery, TeamMembersQueryVariables>;
export const FinishedOrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FinishedOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AWAITING_CONFIRMATION"},{"kind":"EnumValue","value":"AWAITING_RATING"},{"kind":"EnumValue","value":"CLOSED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REPORTED_AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkFacts"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ratings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"overall"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"ratedAt"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"preferredTime"}},{"kind":"Field","name":{"kind":"Name","value":"preferredDate"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<FinishedOrdersQuery, FinishedOrdersQueryVariables>;
export const AcceptDispatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptDispatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptDispatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptDispatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptDispatchMutation, AcceptDispatchMutationVariables>;
export const DeclineDispatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineDispatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineDispatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineDispatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<DeclineDispatchMutation, DeclineDispatchMutationVariables>;
export const ClaimOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClaimOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimOrderMutation, ClaimOrderMutationVariables>;
export const MarkContactedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkContacted"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkContactedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markContacted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<MarkContactedMutation, MarkContactedMutationVariables>;
export const NameVolunteersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NameVolunteers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NameVolunteersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameVolunteers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<NameVolunteersMutation, NameVolunteersMutationVariables>;
export const StartServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartServiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<StartServiceMutation, StartServiceMutationVariables>;
export const ReportServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportServiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ReportServiceMutation, ReportServiceMutationVariables>;
export const FailDispatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FailDispatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FailDispatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failDispatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<FailDispatchMutation, FailDispatchMutationVariables>;
export const ReplyToRatingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplyToRating"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyToRatingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replyToRating"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ReplyToRatingMutation, ReplyToRatingMutationVariables>;