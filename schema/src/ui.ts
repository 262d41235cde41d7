/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 取消本人的后台任务 / Cancel an own background task */
export type CancelTaskInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 任务 / Task */
  taskId: string;
};

/** 一列的显示方式 / How a column is shown */
export type ColumnInput = {
  /** 列键 / Key of the column */
  key: string;
  /** 显示 / Shown */
  shown: boolean;
  /** 宽度，30 至 600 个十分之一字宽；空为默认 / Width, 30 to 600 tenths of the text size; null is the default */
  width?: number | null | undefined;
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

/** 显示选择 / Choices of display */
export type DisplayInput = {
  /** 高对比度 / High contrast */
  highContrast: boolean;
  /** 界面语言 / Language */
  language: DisplayLanguage;
  /** 字号 / Size of text */
  textSize: TextSize;
};

/** 界面语言 / Language of the console */
export type DisplayLanguage =
  /** 英文 / English */
  | 'EN'
  /** 中文 / Chinese */
  | 'ZH_CN';

/** 按 ID 筛选 / Filter by ID */
export type IdFilter = {
  /** 等于 / Equal */
  eq?: string | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<string> | null | undefined;
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

/** 筛选条件：Region / Filter of Region */
export type RegionFilter = {
  /** 同时满足 / All of */
  and?: Array<RegionFilter> | null | undefined;
  /** 按 code / By code */
  code?: RegionCodeFilter | null | undefined;
  /** 按 fullName / By fullName */
  fullName?: StringFilter | null | undefined;
  /** 按全局编号 / By global id */
  id?: IdFilter | null | undefined;
  /** 按 level / By level */
  level?: RegionLevelFilter | null | undefined;
  /** 按 name / By name */
  name?: StringFilter | null | undefined;
  /** 不满足 / None of */
  not?: RegionFilter | null | undefined;
  /** 满足任一 / Any of */
  or?: Array<RegionFilter> | null | undefined;
  /** 按 parent / By parent */
  parent?: RelationFilter | null | undefined;
  /** 按 parentCode / By parentCode */
  parentCode?: RegionCodeFilter | null | undefined;
  /** 按 supersededByCode / By supersededByCode */
  supersededByCode?: RegionCodeFilter | null | undefined;
  /** 按 validFrom / By validFrom */
  validFrom?: DateFilter | null | undefined;
  /** 按 validTo / By validTo */
  validTo?: DateFilter | null | undefined;
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

/** 按 RegionLevel 筛选 / Filter by RegionLevel */
export type RegionLevelFilter = {
  /** 等于 / Equal */
  eq?: RegionLevel | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<RegionLevel> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
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

/** 回复督办 / Reply to a supervision */
export type ReplyToSupervisionInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 说明，不超过 500 字；市、省只看到回复和日期 / In words, at most 500 characters; overseers read the code and the day only */
  note: string;
  /** 承诺办结日期 / Day by which it will be done */
  promisedOn?: string | null | undefined;
  /** 回复 / Reply */
  reply: SupervisionReply;
  /** 督办 / Supervision */
  supervisionId: string;
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

/** 查看明文 / Reveal one masked value */
export type RevealValueInput = {
  /** 字段名，如 phone / Name of the field, such as phone */
  field: string;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 原因说明，选“其他”时必填 / Reason in words; needed with OTHER */
  note?: string | null | undefined;
  /** 对象的全局编号 / Global id of the record */
  objectId: string;
  /** 对象类型，如 Volunteer / Type of the record, such as Volunteer */
  objectType: string;
  /** 原因 / Reason */
  reason: RevealReason;
};

/** 保存本人偏好；未给的部分不变 / Own preferences; what is left out stays */
export type SavePreferencesInput = {
  /** 显示选择 / Choices of display */
  display?: DisplayInput | null | undefined;
  /** 一张表格 / One table */
  table?: TableInput | null | undefined;
  /** 看过导览或不需要 / The guided tour was taken or declined */
  tourSeen?: boolean | null | undefined;
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

/** 表格行距 / Height of table rows */
export type TableDensity =
  /** 紧凑 / Compact */
  | 'COMPACT'
  /** 宽松 / Relaxed */
  | 'RELAXED'
  /** 标准 / Standard */
  | 'STANDARD';

/** 一张表格的显示方式；列为空即恢复默认 / How a table is shown; no columns and standard density is the default */
export type TableInput = {
  /** 列，按显示顺序，最多 40 列 / Columns in order, at most 40 */
  columns: Array<ColumnInput>;
  /** 行距 / Height of rows */
  density: TableDensity;
  /** 表格键 / Key of the table */
  key: string;
};

/** 后台任务种类 / Kind of a background task */
export type TaskKind =
  /** 导出 / Export */
  | 'EXPORT'
  /** 核对导入文件 / Check of a file to be imported */
  | 'IMPORT_CHECK'
  /** 导入数据 / Entry of imported rows */
  | 'IMPORT_ENTRY';

/** 后台任务状态 / State of a background task */
export type TaskState =
  /** 已取消 / Cancelled */
  | 'CANCELLED'
  /** 已完成 / Done */
  | 'DONE'
  /** 未完成 / Failed */
  | 'FAILED'
  /** 排队中 / Queued */
  | 'QUEUED'
  /** 进行中 / Running */
  | 'RUNNING';

/** 字号 / Size of text */
export type TextSize =
  /** 特大 / Extra large */
  | 'HUGE'
  /** 大字 / Large */
  | 'LARGE'
  /** 标准 / Standard */
  | 'STANDARD';

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

export type HelpContactQueryVariables = Exact<{ [key: string]: never; }>;


export type HelpContactQuery = { places: { nodes: Array<{ id: string, name: string, publicPhone: string | null }> } };

export type SavePreferencesMutationVariables = Exact<{
  input: SavePreferencesInput;
}>;


export type SavePreferencesMutation = { savePreferences: { preferences: { textSize: TextSize | null, highContrast: boolean | null, language: DisplayLanguage | null, tourSeen: boolean, tables: Array<{ key: string, density: TableDensity, columns: Array<string>, hidden: Array<string>, widths: Array<number> }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type PreferredFragment = { textSize: TextSize | null, highContrast: boolean | null, language: DisplayLanguage | null, tourSeen: boolean, tables: Array<{ key: string, density: TableDensity, columns: Array<string>, hidden: Array<string>, widths: Array<number> }> };

export type RegionsQueryVariables = Exact<{
  search?: string | null | undefined;
  where: RegionFilter;
}>;


export type RegionsQuery = { regions: { nodes: Array<{ id: string, code: string, name: string, fullName: string, level: RegionLevel }> } };

export type RevealValueMutationVariables = Exact<{
  input: RevealValueInput;
}>;


export type RevealValueMutation = { revealValue: { value: string | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RequestRevealMutationVariables = Exact<{
  input: RevealValueInput;
}>;


export type RequestRevealMutation = { requestReveal: { reveal: { id: string, state: RevealState } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type SupervisionFactsFragment = { id: string, kind: SupervisionKind, state: SupervisionState, level: RegionLevel | null, waitingFor: WaitingFor | null, at: string, askedByUnit: string | null, replyDueAt: string | null, reply: SupervisionReply | null, promisedOn: string | null, repliedAt: string | null, repliedByUnit: string | null };

export type ReplyToSupervisionMutationVariables = Exact<{
  input: ReplyToSupervisionInput;
}>;


export type ReplyToSupervisionMutation = { replyToSupervision: { order: { id: string, version: number } | null, supervision: { id: string, state: SupervisionState } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type UrgeOrderMutationVariables = Exact<{
  input: UrgeOrderInput;
}>;


export type UrgeOrderMutation = { urgeOrder: { order: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type OpenTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenTasksQuery = { backgroundTasks: { totalCount: number } };

export type BackgroundTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type BackgroundTasksQuery = { backgroundTasks: { nodes: Array<{ id: string, kind: TaskKind, state: TaskState, at: string | null, percent: number | null, rowsDone: number | null, rowsTotal: number | null, failure: string | null, fileName: string | null, expiresAt: string | null, dataImport: { id: string, fileName: string | null } | null }> } };

export type CancelTaskMutationVariables = Exact<{
  input: CancelTaskInput;
}>;


export type CancelTaskMutation = { cancelTask: { task: { id: string, state: TaskState } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export const PreferredFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Preferred"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyPreferences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"textSize"}},{"kind":"Field","name":{"kind":"Name","value":"highContrast"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"tourSeen"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"density"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"widths"}}]}}]}}]} as unknown as DocumentNode<PreferredFragment, unknown>;
export const SupervisionFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"askedByUnit"}},{"kind":"Field","name":{"kind":"Name","value":"replyDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"promisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"repliedByUnit"}}]}}]} as unknown as DocumentNode<SupervisionFactsFragment, unknown>;
export const HelpContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HelpContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PROMOTION_CENTER"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publicPhone"}}]}}]}}]}}]} as unknown as DocumentNode<HelpContactQuery, HelpContactQueryVariables>;
export const SavePreferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SavePreferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SavePreferencesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savePreferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Preferred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Preferred"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyPreferences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"textSize"}},{"kind":"Field","name":{"kind":"Name","value":"highContrast"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"tourSeen"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"density"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"widths"}}]}}]}}]} as unknown as DocumentNode<SavePreferencesMutation, SavePreferencesMutationVariables>;
export const RegionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Regions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CODE_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]} as unknown as DocumentNode<RegionsQuery, RegionsQueryVariables>;
export const RevealValueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevealValue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevealValueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revealValue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RevealValueMutation, RevealValueMutationVariables>;
export const RequestRevealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestReveal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevealValueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestReveal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reveal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RequestRevealMutation, RequestRevealMutationVariables>;
export const ReplyToSupervisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplyToSupervision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyToSupervisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replyToSupervision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ReplyToSupervisionMutation, ReplyToSupervisionMutationVariables>;
export const UrgeOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UrgeOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UrgeOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urgeOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<UrgeOrderMutation, UrgeOrderMutationVariables>;
export const OpenTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"backgroundTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"QUEUED"},{"kind":"EnumValue","value":"RUNNING"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<OpenTasksQuery, OpenTasksQueryVariables>;
export const BackgroundTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BackgroundTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"backgroundTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"dataImport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BackgroundTasksQuery, BackgroundTasksQueryVariables>;
export const CancelTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CancelTaskMutation, CancelTaskMutationVariables>;