/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 一个没有参加的人 / Somebody who was not there */
export type AbsenceInput = {
  /** 情况 / Which */
  kind: AbsenceKind;
  /** 志愿者 / Volunteer */
  volunteerId: string;
};

/** 未参加情况 / Why somebody was not there */
export type AbsenceKind =
  /** 请假 / Excused */
  | 'EXCUSED'
  /** 未到 / Did not come */
  | 'NO_SHOW';

/** 活动类型 / Kind of activity */
export type ActivityKind =
  /** 群众自助互助 / Mutual help of residents */
  | 'MUTUAL_HELP'
  /** 组织开展 / Organised */
  | 'ORGANISED';

/** 按 ActivityKind 筛选 / Filter by ActivityKind */
export type ActivityKindFilter = {
  /** 等于 / Equal */
  eq?: ActivityKind | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<ActivityKind> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 活动状态 / State of an activity */
export type ActivityState =
  /** 已取消 / Cancelled */
  | 'CANCELLED'
  /** 已举办 / Held */
  | 'HELD'
  /** 招募中 / Open for sign-up */
  | 'PUBLISHED';

/** 按 ActivityState 筛选 / Filter by ActivityState */
export type ActivityStateFilter = {
  /** 等于 / Equal */
  eq?: ActivityState | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<ActivityState> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 取消活动 / Cancel an activity */
export type CancelActivityInput = {
  /** 活动 / Activity */
  activityId: string;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 原因，不超过 200 字 / Why, at most 200 characters */
  reason: string;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 确认出勤，或退回重新登记 / Confirm the attendance, or send it back to be recorded anew */
export type ConfirmAttendanceInput = {
  /** 活动 / Activity */
  activityId: string;
  /** 结论 / Decision */
  decision: ConfirmationDecision;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 原因，退回时必填，不超过 200 字 / Why, needed when refused, at most 200 characters */
  reason?: string | null | undefined;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 确认结论 / Decision on a reported service */
export type ConfirmationDecision =
  /** 确认完成 / Confirm */
  | 'CONFIRM'
  /** 退回服务 / Refuse */
  | 'REFUSE';

/** 按 DateTime 筛选 / Filter by DateTime */
export type DateTimeFilter = {
  /** 大于或等于 / At or after */
  gte?: string | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
  /** 小于 / Before */
  lt?: string | null | undefined;
};

/** 不计时原因 / Why no time is credited */
export type ExcludedReason =
  /** 职务行为（上班时间做本职工作） / Own duty in working time */
  | 'DUTY';

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

/** 发布活动，开始招募 / Publish an activity, which opens it for sign-up */
export type PublishActivityInput = {
  /** 招募人数，1 到 5000 / How many people it takes, 1 to 5000 */
  capacity: number;
  /** 服务类别 / Category */
  category: ServiceCategory;
  /** 内容，不超过 500 字 / What is done, at most 500 characters */
  content: string;
  /** 结束时间 / Ends at */
  endsAt: string;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 类型 / Kind */
  kind: ActivityKind;
  /** 阵地，在哪处阵地举办 / Place where it is held */
  placeId?: string | null | undefined;
  /** 咨询电话，会公开 / Phone for questions, shown to everybody */
  publicPhone?: string | null | undefined;
  /** 所在地 / Region */
  regionCode: string;
  /** 需要的技能 / Skill that is needed */
  requiredSkill?: Skill | null | undefined;
  /** 风险告知，不超过 300 字；没有特别风险也要写明 / Risks that people are told of, at most 300 characters; say so if there is none */
  riskStatement: string;
  /** 开始时间 / Starts at */
  startsAt: string;
  /** 组织的队伍 / Team that organises it */
  teamId: string;
  /** 名称，不超过 40 字 / Title, at most 40 characters */
  title: string;
  /** 地点，不超过 60 字 / Where people meet, at most 60 characters */
  venue: string;
};

/** 登记出勤：参加的人各有一条服务记录，等他人确认 / Record attendance: each who was there has a service record, which somebody else confirms */
export type RecordAttendanceInput = {
  /** 没有参加的人 / Who was not */
  absent?: Array<AbsenceInput> | null | undefined;
  /** 活动 / Activity */
  activityId: string;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 参加的人，一次最多 200 人 / Who was there, at most 200 at once */
  records: Array<ServedTimeInput>;
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

/** 按 Relation 筛选 / Filter by Relation */
export type RelationFilter = {
  /** 等于 / Equal */
  eq?: string | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<string> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
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

/** 筛选条件：ServiceActivity / Filter of ServiceActivity */
export type ServiceActivityFilter = {
  /** 同时满足 / All of */
  and?: Array<ServiceActivityFilter> | null | undefined;
  /** 按 cancelReason / By cancelReason */
  cancelReason?: StringFilter | null | undefined;
  /** 按 capacity / By capacity */
  capacity?: IntFilter | null | undefined;
  /** 按 category / By category */
  category?: ServiceCategoryFilter | null | undefined;
  /** 按 content / By content */
  content?: StringFilter | null | undefined;
  /** 按 endsAt / By endsAt */
  endsAt?: DateTimeFilter | null | undefined;
  /** 按全局编号 / By global id */
  id?: IdFilter | null | undefined;
  /** 按 kind / By kind */
  kind?: ActivityKindFilter | null | undefined;
  /** 不满足 / None of */
  not?: ServiceActivityFilter | null | undefined;
  /** 满足任一 / Any of */
  or?: Array<ServiceActivityFilter> | null | undefined;
  /** 按 place / By place */
  place?: RelationFilter | null | undefined;
  /** 按 placesLeft / By placesLeft */
  placesLeft?: IntFilter | null | undefined;
  /** 按 publicPhone / By publicPhone */
  publicPhone?: StringFilter | null | undefined;
  /** 按 recorderName / By recorderName */
  recorderName?: StringFilter | null | undefined;
  /** 按 region / By region */
  region?: RelationFilter | null | undefined;
  /** 按 regionCode / By regionCode */
  regionCode?: RegionCodeFilter | null | undefined;
  /** 按 requiredSkill / By requiredSkill */
  requiredSkill?: SkillFilter | null | undefined;
  /** 按 riskStatement / By riskStatement */
  riskStatement?: StringFilter | null | undefined;
  /** 按 signedUp / By signedUp */
  signedUp?: IntFilter | null | undefined;
  /** 按 startsAt / By startsAt */
  startsAt?: DateTimeFilter | null | undefined;
  /** 按 state / By state */
  state?: ActivityStateFilter | null | undefined;
  /** 按 team / By team */
  team?: RelationFilter | null | undefined;
  /** 按 title / By title */
  title?: StringFilter | null | undefined;
  /** 按 venue / By venue */
  venue?: StringFilter | null | undefined;
  /** 按 waiting / By waiting */
  waiting?: IntFilter | null | undefined;
};

/** 排序：ServiceActivity / Order of ServiceActivity */
export type ServiceActivityOrderBy =
  /** 按 startsAt 升序 / By startsAt, ascending */
  | 'STARTS_AT_ASC'
  /** 按 startsAt 降序 / By startsAt, descending */
  | 'STARTS_AT_DESC';

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

/** 报名参加活动；满员则候补 / Sign a volunteer up for an activity; when it is full, for its waiting list */
export type SignUpInput = {
  /** 活动 / Activity */
  activityId: string;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 志愿者 / Volunteer */
  volunteerId: string;
};

/** 报名状态 / State of a sign-up */
export type SignUpState =
  /** 已参加 / Attended */
  | 'ATTENDED'
  /** 已取消 / Cancelled */
  | 'CANCELLED'
  /** 已报名 / Confirmed */
  | 'CONFIRMED'
  /** 请假 / Excused */
  | 'EXCUSED'
  /** 未到 / Did not come */
  | 'NO_SHOW'
  /** 候补 / On the waiting list */
  | 'WAITLISTED';

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

/** 取消报名；第一位候补递补 / Withdraw a sign-up; the first of the waiting list moves up */
export type WithdrawSignUpInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 报名 / Sign-up */
  signUpId: string;
};

export type ListedActivityFragment = { id: string, title: string, kind: ActivityKind, category: ServiceCategory, state: ActivityState, startsAt: string, endsAt: string, venue: string, capacity: number, signedUp: number, waiting: number, placesLeft: number | null, region: { fullName: string } | null };

export type ActivitiesQueryVariables = Exact<{
  where?: ServiceActivityFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Array<ServiceActivityOrderBy> | ServiceActivityOrderBy | null | undefined;
  after?: string | null | undefined;
}>;


export type ActivitiesQuery = { activities: { totalCount: number, nodes: Array<{ id: string, title: string, kind: ActivityKind, category: ServiceCategory, state: ActivityState, startsAt: string, endsAt: string, venue: string, capacity: number, signedUp: number, waiting: number, placesLeft: number | null, region: { fullName: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ActivityQueryVariables = Exact<{
  id: string;
}>;


export type ActivityQuery = { node:
    | { content: string, riskStatement: string, requiredSkill: Skill, publicPhone: string, cancelReason: string | null, recorderName: string | null, version: number, regionCode: string, id: string, title: string, kind: ActivityKind, category: ServiceCategory, state: ActivityState, startsAt: string, endsAt: string, venue: string, capacity: number, signedUp: number, waiting: number, placesLeft: number | null, place: { id: string, name: string } | null, team: { id: string, name: string } | null, signUps: { totalCount: number, nodes: Array<{ id: string, state: SignUpState, volunteerName: string | null, volunteer: { id: string } | null }> } | null, region: { fullName: string } | null }
    | Record<PropertyKey, never>
   | null };

export type ActivityRecordsQueryVariables = Exact<{
  id: string;
}>;


export type ActivityRecordsQuery = { serviceRecords: { totalCount: number } };

export type TeamsToOrganiseQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type TeamsToOrganiseQuery = { teams: { nodes: Array<{ id: string, name: string }> } };

export type PlacesForActivityQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type PlacesForActivityQuery = { places: { nodes: Array<{ id: string, name: string }> } };

export type PeopleToSignUpQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type PeopleToSignUpQuery = { volunteers: { nodes: Array<{ id: string, name: string | null, volunteerNo: string | null, trained: boolean | null, region: { fullName: string } | null }> } };

export type PublishActivityMutationVariables = Exact<{
  input: PublishActivityInput;
}>;


export type PublishActivityMutation = { publishActivity: { activity: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type CancelActivityMutationVariables = Exact<{
  input: CancelActivityInput;
}>;


export type CancelActivityMutation = { cancelActivity: { activity: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp: { activity: { id: string, signedUp: number, waiting: number, version: number } | null, signUp: { id: string, state: SignUpState } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type WithdrawSignUpMutationVariables = Exact<{
  input: WithdrawSignUpInput;
}>;


export type WithdrawSignUpMutation = { withdrawSignUp: { activity: { id: string, signedUp: number, waiting: number, version: number } | null, signUp: { id: string, state: SignUpState } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { recordAttendance: { activity: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ConfirmAttendanceMutationVariables = Exact<{
  input: ConfirmAttendanceInput;
}>;


export type ConfirmAttendanceMutation = { confirmAttendance: { activity: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export const ListedActivityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedActivity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceActivity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"signedUp"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"placesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<ListedActivityFragment, unknown>;
export const ActivitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Activities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceActivityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceActivityOrderBy"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedActivity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedActivity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceActivity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"signedUp"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"placesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<ActivitiesQuery, ActivitiesQueryVariables>;
export const ActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Activity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceActivity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedActivity"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"riskStatement"}},{"kind":"Field","name":{"kind":"Name","value":"requiredSkill"}},{"kind":"Field","name":{"kind":"Name","value":"publicPhone"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"recorderName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signUps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SIGNED_UP_AT_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"volunteerName"}},{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedActivity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceActivity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"signedUp"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"placesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<ActivityQuery, ActivityQueryVariables>;
export const ActivityRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivityRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"activity"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PENDING"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"confirmedAt"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ActivityRecordsQuery, ActivityRecordsQueryVariables>;
export const TeamsToOrganiseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamsToOrganise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ACTIVE"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TeamsToOrganiseQuery, TeamsToOrganiseQueryVariables>;
export const PlacesForActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlacesForActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"active"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PlacesForActivityQuery, PlacesForActivityQueryVariables>;
export const PeopleToSignUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleToSignUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ACTIVE"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"volunteerNo"}},{"kind":"Field","name":{"kind":"Name","value":"trained"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleToSignUpQuery, PeopleToSignUpQueryVariables>;
export const PublishActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PublishActivityMutation, PublishActivityMutationVariables>;
export const CancelActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CancelActivityMutation, CancelActivityMutationVariables>;
export const SignUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"signedUp"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SignUpMutation, SignUpMutationVariables>;
export const WithdrawSignUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawSignUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawSignUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawSignUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"signedUp"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawSignUpMutation, WithdrawSignUpMutationVariables>;
export const RecordAttendanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAttendanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const ConfirmAttendanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmAttendanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmAttendanceMutation, ConfirmAttendanceMutationVariables>;