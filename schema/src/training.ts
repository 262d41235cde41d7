/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 开设课程 / Add a course */
export type AddCourseInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 类型 / Kind */
  kind: CourseKind;
  /** 课程名称，不超过 40 字 / Name, at most 40 characters */
  name: string;
  /** 对应技能，专业技能培训必填 / Skill, needed for a SKILL course */
  skill?: Skill | null | undefined;
  /** 有效期（月），1 到 120，不填为长期 / Months that its passing counts, 1 to 120; for good when left out */
  validityMonths?: number | null | undefined;
};

/** 取消一场培训 / Cancel a training session */
export type CancelTrainingInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 场次 / Session */
  trainingSessionId: string;
};

/** 培训类型 / Kind of course */
export type CourseKind =
  /** 基础知识培训 / Basic knowledge */
  | 'BASIC'
  /** 项目任务培训 / Briefing for a project */
  | 'PROJECT_BRIEFING'
  /** 专业技能培训 / Skills */
  | 'SKILL';

/** 停开课程；以前的合格仍然有效 / Stop teaching a course; who has passed it keeps that */
export type EndCourseInput = {
  /** 课程 / Course */
  courseId: string;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 安排一场培训 / Plan a training session */
export type PlanTrainingInput = {
  /** 课程 / Course */
  courseId: string;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 地点，不超过 60 字 / Place, at most 60 characters */
  place: string;
  /** 区划代码，默认本单位所在地 / Region; default that of the own unit */
  regionCode?: string | null | undefined;
  /** 开始时间 / Starts at */
  startsAt: string;
  /** 讲师 / Trainer */
  trainerName?: string | null | undefined;
};

/** 登记参训结果；再次登记以最后一次为准 / Record results of a session; the last one counts */
export type RecordTrainingInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 结果，一次最多 200 人 / Results, at most 200 at once */
  results: Array<TrainingResultInput>;
  /** 场次 / Session */
  trainingSessionId: string;
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

/** 培训结果 / Outcome of a training */
export type TrainingOutcome =
  /** 缺席 / Absent */
  | 'ABSENT'
  /** 不合格 / Failed */
  | 'FAILED'
  /** 合格 / Passed */
  | 'PASSED';

/** 一个人的参训结果 / The result of one person */
export type TrainingResultInput = {
  /** 结果 / Outcome */
  outcome: TrainingOutcome;
  /** 志愿者 / Volunteer */
  volunteerId: string;
};

/** 培训场次状态 / State of a training session */
export type TrainingSessionState =
  /** 已取消 / Cancelled */
  | 'CANCELLED'
  /** 已举办 / Held */
  | 'HELD'
  /** 已安排 / Planned */
  | 'PLANNED';

export type TrainingSessionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TrainingSessionsQuery = { trainingSessions: { totalCount: number, nodes: Array<{ id: string, startsAt: string, place: string, state: TrainingSessionState, region: { fullName: string } | null, course: { id: string, name: string, kind: CourseKind } | null, results: { totalCount: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TrainingCoursesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TrainingCoursesQuery = { trainingCourses: { totalCount: number, nodes: Array<{ id: string, name: string, kind: CourseKind, skill: Skill | null, validityMonths: number | null, active: boolean, version: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CourseChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CourseChoicesQuery = { trainingCourses: { nodes: Array<{ id: string, name: string, kind: CourseKind }> } };

export type TrainingSessionQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type TrainingSessionQuery = { node:
    | { id: string, startsAt: string, place: string, trainerName: string | null, state: TrainingSessionState, version: number, region: { fullName: string } | null, course: { id: string, name: string, kind: CourseKind, validityMonths: number | null } | null, results: { totalCount: number, nodes: Array<{ id: string, outcome: TrainingOutcome, validUntil: string | null, volunteer: { id: string, name: string | null, volunteerNo: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | Record<PropertyKey, never>
   | null };

export type PeopleToTrainQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type PeopleToTrainQuery = { volunteers: { nodes: Array<{ id: string, name: string | null, volunteerNo: string | null, trained: boolean | null, region: { fullName: string } | null }> } };

export type AddCourseMutationVariables = Exact<{
  input: AddCourseInput;
}>;


export type AddCourseMutation = { addCourse: { course: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type EndCourseMutationVariables = Exact<{
  input: EndCourseInput;
}>;


export type EndCourseMutation = { endCourse: { course: { id: string, active: boolean, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type PlanTrainingMutationVariables = Exact<{
  input: PlanTrainingInput;
}>;


export type PlanTrainingMutation = { planTraining: { session: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type CancelTrainingMutationVariables = Exact<{
  input: CancelTrainingInput;
}>;


export type CancelTrainingMutation = { cancelTraining: { session: { id: string, state: TrainingSessionState } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RecordTrainingMutationVariables = Exact<{
  input: RecordTrainingInput;
}>;


export type RecordTrainingMutation = { recordTraining: { session: { id: string, state: TrainingSessionState } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };


export const TrainingSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrainingSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"outcome"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PASSED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<TrainingSessionsQuery, TrainingSessionsQueryVariables>;
export const TrainingCoursesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrainingCourses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingCourses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"skill"}},{"kind":"Field","name":{"kind":"Name","value":"validityMonths"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<TrainingCoursesQuery, TrainingCoursesQueryVariables>;
export const CourseChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CourseChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingCourses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"active"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]} as unknown as DocumentNode<CourseChoicesQuery, CourseChoicesQueryVariables>;
export const TrainingSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrainingSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"trainerName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validityMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"volunteerNo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TrainingSessionQuery, TrainingSessionQueryVariables>;
export const PeopleToTrainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleToTrain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PENDING"},{"kind":"EnumValue","value":"ACTIVE"},{"kind":"EnumValue","value":"SUSPENDED"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"volunteerNo"}},{"kind":"Field","name":{"kind":"Name","value":"trained"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleToTrainQuery, PeopleToTrainQueryVariables>;
export const AddCourseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCourseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addCourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AddCourseMutation, AddCourseMutationVariables>;
export const EndCourseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndCourseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<EndCourseMutation, EndCourseMutationVariables>;
export const PlanTrainingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTrainingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PlanTrainingMutation, PlanTrainingMutationVariables>;
export const CancelTrainingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelTrainingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CancelTrainingMutation, CancelTrainingMutationVariables>;
export const RecordTrainingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTrainingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RecordTrainingMutation, RecordTrainingMutationVariables>;