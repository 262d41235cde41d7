/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 登记册 / Register */
export type DataRegister =
  /** 年度分母 / Yearly denominators */
  | 'FIGURES'
  /** 队员关系 / Memberships */
  | 'MEMBERSHIPS'
  /** 需求 / Demands */
  | 'ORDERS'
  /** 阵地 / Places */
  | 'PLACES'
  /** 居民点 / Residential points */
  | 'POINTS'
  /** 志愿服务队伍 / Teams */
  | 'TEAMS'
  /** 培训结果 / Training results */
  | 'TRAININGS'
  /** 志愿者 / Volunteers */
  | 'VOLUNTEERS';

/** 批准或不批准明文导出 / Decide on an export in clear */
export type DecideExportInput = {
  /** 是否批准 / Approve or not */
  approve: boolean;
  /** 导出申请 / Request for an export */
  exportRequestId: string;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 意见，不超过 200 字；不批准时必填 / Note, at most 200 characters; needed when not approved */
  note?: string | null | undefined;
};

/** 导出列 / Column of an export */
export type ExportColumn =
  /** 启用 / Active */
  | 'ACTIVE'
  /** 详细地址 / Address */
  | 'ADDRESS'
  /** 约定服务时间 / Agreed time */
  | 'AGREED_AT'
  /** 服务对象群体 / Beneficiary group */
  | 'BENEFICIARY_GROUP'
  /** 出生日期 / Birth date */
  | 'BIRTH_DATE'
  /** 服务类别 / Category */
  | 'CATEGORY'
  /** 来源 / Channel */
  | 'CHANNEL'
  /** 结单时间 / Closed at */
  | 'CLOSED_AT'
  /** 已确认服务分钟 / Minutes confirmed */
  | 'CONFIRMED_MINUTES'
  /** 队伍联系人 / Contact person */
  | 'CONTACT_NAME'
  /** 队伍联系电话 / Contact phone */
  | 'CONTACT_PHONE'
  /** 需求内容 / What is asked for */
  | 'CONTENT'
  /** 课程 / Course */
  | 'COURSE'
  /** 办理期限 / Due at */
  | 'DUE_AT'
  /** 工作单位 / Employer */
  | 'EMPLOYER'
  /** 全国编号 / National number */
  | 'EXTERNAL_VOLUNTEER_NO'
  /** 功能 / Functions */
  | 'FUNCTIONS'
  /** 性别 / Gender */
  | 'GENDER'
  /** 证件类型 / Type of identity document */
  | 'ID_DOCUMENT_TYPE'
  /** 证件号 / ID number */
  | 'ID_NUMBER_MASKED'
  /** 最近巡检日期 / Last inspected on */
  | 'INSPECTED_ON'
  /** 最近巡检合格 / Passed the last inspection */
  | 'INSPECTION_PASSED'
  /** 在职党员 / In-service Party member */
  | 'IN_SERVICE_PARTY_MEMBER'
  /** 在职党员数 / In-service Party members */
  | 'IN_SERVICE_PARTY_MEMBERS'
  /** 在职至 / In service until */
  | 'IN_SERVICE_UNTIL'
  /** 入队日期 / Joined on */
  | 'JOINED_ON'
  /** 类型 / Kind */
  | 'KIND'
  /** 负责人 / Leader */
  | 'LEADER'
  /** 领导干部 / Leader cadre */
  | 'LEADER_CADRE'
  /** 离队日期 / Left on */
  | 'LEFT_ON'
  /** 在队人数 / Members */
  | 'MEMBER_COUNT'
  /** 名称 / Name */
  | 'NAME'
  /** 职业 / Occupation */
  | 'OCCUPATION'
  /** 开放时间 / Opening hours */
  | 'OPENING_HOURS'
  /** 单号 / Order no. */
  | 'ORDER_NO'
  /** 结果 / Outcome */
  | 'OUTCOME'
  /** 已超时 / Overdue */
  | 'OVERDUE'
  /** 上级队伍 / Belongs to */
  | 'PARENT'
  /** 需要人数 / People needed */
  | 'PEOPLE_NEEDED'
  /** 姓名 / Name of the person */
  | 'PERSON'
  /** 手机号 / Mobile */
  | 'PHONE'
  /** 政治面貌 / Political status */
  | 'POLITICAL_STATUS'
  /** 人口 / People */
  | 'POPULATION'
  /** 坐标 / Position */
  | 'POSITION'
  /** 期望日期 / Preferred date */
  | 'PREFERRED_DATE'
  /** 期望时间 / Preferred time */
  | 'PREFERRED_TIME'
  /** 服务电话 / Public phone */
  | 'PUBLIC_PHONE'
  /** 三有达标 / Has all three */
  | 'QUALIFIED'
  /** 群众提出时间 / Raised at */
  | 'RAISED_AT'
  /** 评价状态 / Rating */
  | 'RATING_STATE'
  /** 录入人 / Recorder */
  | 'RECORDER_NAME'
  /** 区划代码 / Region code */
  | 'REGION_CODE'
  /** 区划 / Region */
  | 'REGION_NAME'
  /** 注册日期 / Registered on */
  | 'REGISTERED_ON'
  /** 登记渠道 / How they came to register */
  | 'REGISTRATION_CHANNEL'
  /** 上报时间 / Reported at */
  | 'REPORTED_AT'
  /** 联系人 / Requester */
  | 'REQUESTER_NAME'
  /** 联系电话 / Phone */
  | 'REQUESTER_PHONE'
  /** 常住人口 / Resident population */
  | 'RESIDENT_POPULATION'
  /** 任期自 / Term from */
  | 'RESPONSIBLE_FROM'
  /** 专人 / Responsible person */
  | 'RESPONSIBLE_NAME'
  /** 专人电话 / Phone of the responsible person */
  | 'RESPONSIBLE_PHONE'
  /** 任期至 / Term until */
  | 'RESPONSIBLE_UNTIL'
  /** 管理制度 / Rules */
  | 'RULE_DOCUMENT'
  /** 服务须知 / Service note */
  | 'SERVICE_NOTE'
  /** 可服务时间 / When they can serve */
  | 'SERVICE_TIMES'
  /** 服务技能 / Skills */
  | 'SKILLS'
  /** 来源说明 / Source */
  | 'SOURCE_NOTE'
  /** 特色说明 / Speciality */
  | 'SPECIALITY'
  /** 常设服务项目 / Standing projects */
  | 'STANDING_PROJECTS'
  /** 状态 / State */
  | 'STATE'
  /** 人才类别 / Talents */
  | 'TALENTS'
  /** 承接队伍 / Team that serves */
  | 'TEAM'
  /** 队伍 / Team */
  | 'TEAM_NAME'
  /** 标题 / Title */
  | 'TITLE'
  /** 已训在有效期内 / Trained, counts today */
  | 'TRAINED'
  /** 培训日期 / Day of the training */
  | 'TRAINED_ON'
  /** 所属单位 / Unit */
  | 'UNIT_NAME'
  /** 紧急程度 / Urgency */
  | 'URGENCY'
  /** 有效至 / Counts until */
  | 'VALID_UNTIL'
  /** 站点场所类型 / Venue */
  | 'VENUE_TYPE'
  /** 志愿者编号 / Volunteer no. */
  | 'VOLUNTEER_NO'
  /** 年份 / Year */
  | 'YEAR';

/** 导出文件格式 / Format of an exported file */
export type ExportFormat =
  /** 文本（CSV） / CSV text */
  | 'CSV'
  /** 工作簿（Excel） / Excel workbook */
  | 'XLSX';

/** 导出申请状态 / State of a request for an export */
export type ExportState =
  /** 已批准 / Approved */
  | 'APPROVED'
  /** 待批准 / Waiting for approval */
  | 'PENDING'
  /** 未批准 / Refused */
  | 'REFUSED'
  /** 无需批准 / Needs no approval */
  | 'UNNEEDED';

/** 申请导出登记册 / Ask for an export of a register */
export type RequestExportInput = {
  /** 导出列，按此顺序 / Columns, in this order */
  columns: Array<ExportColumn>;
  /** 文件格式，默认 Excel / Format of the file; default Excel */
  format?: ExportFormat | null | undefined;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 导出明文，须经主任批准 / In clear, which the director has to approve */
  plain?: boolean | null | undefined;
  /** 用途，不超过 200 字；明文必填 / Purpose, at most 200 characters; needed for an export in clear */
  purpose?: string | null | undefined;
  /** 登记册，默认需求单 / Register; default orders */
  register?: DataRegister | null | undefined;
  /** 列表的搜索词 / `search` of the list */
  search?: string | null | undefined;
  /** 列表的筛选条件 where，写成 JSON / `where` of the list, as JSON */
  where?: string | null | undefined;
};

export type ListedExportFragment = { id: string, exportNo: string, state: ExportState, at: string | null, plain: boolean | null, rowCount: number | null, purpose: string | null, requesterName: string | null, unitName: string | null, own: boolean | null };

export type ExportRequestsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ExportRequestsQuery = { exportRequests: { totalCount: number, nodes: Array<{ id: string, exportNo: string, state: ExportState, at: string | null, plain: boolean | null, rowCount: number | null, purpose: string | null, requesterName: string | null, unitName: string | null, own: boolean | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExportRequestQueryVariables = Exact<{
  id: string;
}>;


export type ExportRequestQuery = { node:
    | { columns: Array<string> | null, deciderName: string | null, decidedAt: string | null, decisionNote: string | null, id: string, exportNo: string, state: ExportState, at: string | null, plain: boolean | null, rowCount: number | null, purpose: string | null, requesterName: string | null, unitName: string | null, own: boolean | null }
    | Record<PropertyKey, never>
   | null };

export type DecideExportMutationVariables = Exact<{
  input: DecideExportInput;
}>;


export type DecideExportMutation = { decideExport: { exportRequest: { columns: Array<string> | null, deciderName: string | null, decidedAt: string | null, decisionNote: string | null, id: string, exportNo: string, state: ExportState, at: string | null, plain: boolean | null, rowCount: number | null, purpose: string | null, requesterName: string | null, unitName: string | null, own: boolean | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RequestExportMutationVariables = Exact<{
  input: RequestExportInput;
}>;


export type RequestExportMutation = { requestExport: { exportRequest: { id: string, exportNo: string, state: ExportState } | null, task: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export const ListedExportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedExport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExportRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"exportNo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"plain"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"own"}}]}}]} as unknown as DocumentNode<ListedExportFragment, unknown>;
export const ExportRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedExport"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedExport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExportRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"exportNo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"plain"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"own"}}]}}]} as unknown as DocumentNode<ExportRequestsQuery, ExportRequestsQueryVariables>;
export const ExportRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExportRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedExport"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"deciderName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNote"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedExport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExportRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"exportNo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"plain"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"own"}}]}}]} as unknown as DocumentNode<ExportRequestQuery, ExportRequestQueryVariables>;
export const DecideExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedExport"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"deciderName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedExport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExportRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"exportNo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"plain"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"own"}}]}}]} as unknown as DocumentNode<DecideExportMutation, DecideExportMutationVariables>;
export const RequestExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"exportNo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RequestExportMutation, RequestExportMutationVariables>;