/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 按 Boolean 筛选 / Filter by Boolean */
export type BooleanFilter = {
  /** 等于 / Equal */
  eq?: boolean | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
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

/** 提前结束派驻 / End a posting early */
export type EndPostingInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 派驻 / Posting */
  postingId: string;
  /** 最后一天 / Last day */
  untilDay: string;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 筛选条件：EraLecturer / Filter of EraLecturer */
export type EraLecturerFilter = {
  /** 同时满足 / All of */
  and?: Array<EraLecturerFilter> | null | undefined;
  /** 按 conduct / By conduct */
  conduct?: BooleanFilter | null | undefined;
  /** 按 expression / By expression */
  expression?: BooleanFilter | null | undefined;
  /** 按全局编号 / By global id */
  id?: IdFilter | null | undefined;
  /** 按 judgeName / By judgeName */
  judgeName?: StringFilter | null | undefined;
  /** 按 judgeNote / By judgeNote */
  judgeNote?: StringFilter | null | undefined;
  /** 按 judgedAt / By judgedAt */
  judgedAt?: DateTimeFilter | null | undefined;
  /** 按 layer / By layer */
  layer?: SelectionLayerFilter | null | undefined;
  /** 按 name / By name */
  name?: StringFilter | null | undefined;
  /** 不满足 / None of */
  not?: EraLecturerFilter | null | undefined;
  /** 满足任一 / Any of */
  or?: Array<EraLecturerFilter> | null | undefined;
  /** 按 phone / By phone */
  phone?: StringFilter | null | undefined;
  /** 按 politicalStance / By politicalStance */
  politicalStance?: BooleanFilter | null | undefined;
  /** 按 source / By source */
  source?: LecturerSourceFilter | null | undefined;
  /** 按 state / By state */
  state?: LecturerStateFilter | null | undefined;
  /** 按 theory / By theory */
  theory?: BooleanFilter | null | undefined;
  /** 按 topics / By topics */
  topics?: StringFilter | null | undefined;
  /** 按 unitName / By unitName */
  unitName?: StringFilter | null | undefined;
};

/** 按 ID 筛选 / Filter by ID */
export type IdFilter = {
  /** 等于 / Equal */
  eq?: string | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<string> | null | undefined;
};

/** 遴选宣讲师：四项条件都具备才能入选 / Select a lecturer, who has to meet all four criteria */
export type JudgeLecturerInput = {
  /** 作风品行良好 / Good conduct */
  conduct: boolean;
  /** 表达能力较强 / Power of expression */
  expression: boolean;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 宣讲师 / Lecturer */
  lecturerId: string;
  /** 意见，不入选必填，不超过 200 字 / Remark, needed when not selected, at most 200 characters */
  note?: string | null | undefined;
  /** 政治立场坚定 / Firm political stance */
  politicalStance: boolean;
  /** 入选 / Select */
  selected: boolean;
  /** 理论功底扎实 / Sound command of theory */
  theory: boolean;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 宣讲师来源 / Where a lecturer comes from */
export type LecturerSource =
  /** 地市级以上党政机关 / Party or government body of a city or above */
  | 'PARTY_GOV_PREFECTURE_UP'
  /** 党校 / Party school */
  | 'PARTY_SCHOOL'
  /** 科研机构 / Research institute */
  | 'RESEARCH_INSTITUTE'
  /** 高校 / University */
  | 'UNIVERSITY';

/** 按 LecturerSource 筛选 / Filter by LecturerSource */
export type LecturerSourceFilter = {
  /** 等于 / Equal */
  eq?: LecturerSource | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<LecturerSource> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 宣讲师状态 / State of a lecturer */
export type LecturerState =
  /** 待遴选 / Proposed */
  | 'PROPOSED'
  /** 未入选 / Not selected */
  | 'REJECTED'
  /** 已入选 / Selected */
  | 'SELECTED';

/** 按 LecturerState 筛选 / Filter by LecturerState */
export type LecturerStateFilter = {
  /** 等于 / Equal */
  eq?: LecturerState | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<LecturerState> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 派驻宣讲师 / Post a lecturer to a place */
export type PostLecturerInput = {
  /** 派驻自 / From */
  fromDay: string;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 宣讲师，须已入选 / Lecturer, selected */
  lecturerId: string;
  /** 阵地 / Place */
  placeId: string;
  /** 派驻至，含当天 / Until, that day included */
  untilDay: string;
};

/** 推荐宣讲师 / Propose a lecturer */
export type ProposeLecturerInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 遴选层级 / Level that selects */
  layer: SelectionLayer;
  /** 姓名 / Name */
  name: string;
  /** 电话 / Phone */
  phone?: string | null | undefined;
  /** 来源 / Where they come from */
  source: LecturerSource;
  /** 宣讲专题，每行一个，不超过 300 字 / Topics, one in a line, at most 300 characters */
  topics?: string | null | undefined;
  /** 单位，不超过 60 字 / Employer, at most 60 characters */
  unitName: string;
};

/** 登记宣讲，须在派驻期内 / Put a lecture on record, within its posting */
export type RecordLectureInput = {
  /** 听众人次，1 到 100000 / Heads in the audience, 1 to 100000 */
  audience: number;
  /** 宣讲日期 / Held on */
  heldOn: string;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 派驻 / Posting */
  postingId: string;
  /** 题目，不超过 60 字 / Title, at most 60 characters */
  title: string;
  /** 地点，不超过 60 字 / Where, at most 60 characters */
  venue: string;
};

/** 遴选层级 / Level that selects */
export type SelectionLayer =
  /** 中央 / Central */
  | 'CENTRAL'
  /** 市 / City */
  | 'CITY'
  /** 县 / County */
  | 'COUNTY'
  /** 省 / Province */
  | 'PROVINCE';

/** 按 SelectionLayer 筛选 / Filter by SelectionLayer */
export type SelectionLayerFilter = {
  /** 等于 / Equal */
  eq?: SelectionLayer | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<SelectionLayer> | null | undefined;
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

export type ListedLecturerFragment = { id: string, name: string | null, source: LecturerSource | null, unitName: string | null, layer: SelectionLayer | null, state: LecturerState, version: number | null };

export type LecturersQueryVariables = Exact<{
  where?: EraLecturerFilter | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type LecturersQuery = { eraLecturers: { totalCount: number, nodes: Array<{ id: string, name: string | null, source: LecturerSource | null, unitName: string | null, layer: SelectionLayer | null, state: LecturerState, version: number | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LecturerQueryVariables = Exact<{
  id: string;
}>;


export type LecturerQuery = { node:
    | { phone: string | null, topics: string | null, politicalStance: boolean | null, theory: boolean | null, expression: boolean | null, conduct: boolean | null, judgeNote: string | null, judgeName: string | null, id: string, name: string | null, source: LecturerSource | null, unitName: string | null, layer: SelectionLayer | null, state: LecturerState, version: number | null, postings: { nodes: Array<{ id: string, fromDay: string | null, untilDay: string | null, version: number | null, place: { id: string, name: string } | null, lectures: { totalCount: number, nodes: Array<{ id: string, heldOn: string | null, title: string | null, venue: string | null, audience: number | null }> } | null }> } | null }
    | Record<PropertyKey, never>
   | null };

export type PlacesToPostQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type PlacesToPostQuery = { places: { nodes: Array<{ id: string, name: string }> } };

export type ProposeLecturerMutationVariables = Exact<{
  input: ProposeLecturerInput;
}>;


export type ProposeLecturerMutation = { proposeLecturer: { lecturer: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type JudgeLecturerMutationVariables = Exact<{
  input: JudgeLecturerInput;
}>;


export type JudgeLecturerMutation = { judgeLecturer: { lecturer: { id: string, state: LecturerState, version: number | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type PostLecturerMutationVariables = Exact<{
  input: PostLecturerInput;
}>;


export type PostLecturerMutation = { postLecturer: { posting: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type EndPostingMutationVariables = Exact<{
  input: EndPostingInput;
}>;


export type EndPostingMutation = { endPosting: { posting: { id: string, untilDay: string | null, version: number | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RecordLectureMutationVariables = Exact<{
  input: RecordLectureInput;
}>;


export type RecordLectureMutation = { recordLecture: { lecture: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export const ListedLecturerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedLecturer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EraLecturer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ListedLecturerFragment, unknown>;
export const LecturersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Lecturers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EraLecturerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eraLecturers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedLecturer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedLecturer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EraLecturer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<LecturersQuery, LecturersQueryVariables>;
export const LecturerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Lecturer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EraLecturer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedLecturer"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"politicalStance"}},{"kind":"Field","name":{"kind":"Name","value":"theory"}},{"kind":"Field","name":{"kind":"Name","value":"expression"}},{"kind":"Field","name":{"kind":"Name","value":"conduct"}},{"kind":"Field","name":{"kind":"Name","value":"judgeNote"}},{"kind":"Field","name":{"kind":"Name","value":"judgeName"}},{"kind":"Field","name":{"kind":"Name","value":"postings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FROM_DAY_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"untilDay"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lectures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HELD_ON_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedLecturer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EraLecturer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<LecturerQuery, LecturerQueryVariables>;
export const PlacesToPostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlacesToPost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"active"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PlacesToPostQuery, PlacesToPostQueryVariables>;
export const ProposeLecturerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeLecturer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeLecturerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeLecturer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lecturer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeLecturerMutation, ProposeLecturerMutationVariables>;
export const JudgeLecturerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JudgeLecturer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JudgeLecturerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"judgeLecturer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lecturer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<JudgeLecturerMutation, JudgeLecturerMutationVariables>;
export const PostLecturerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostLecturer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PostLecturerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postLecturer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"posting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PostLecturerMutation, PostLecturerMutationVariables>;
export const EndPostingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndPosting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndPostingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endPosting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"posting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"untilDay"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<EndPostingMutation, EndPostingMutationVariables>;
export const RecordLectureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordLecture"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordLectureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordLecture"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lecture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RecordLectureMutation, RecordLectureMutationVariables>;