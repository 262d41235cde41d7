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

/** 志愿者分组方式 / What volunteers are grouped by */
export type GroupKind =
  /** 领导干部 / Leader cadres */
  | 'CADRE'
  /** 职业 / Occupation */
  | 'OCCUPATION'
  /** 党员与群众 / Party members and others */
  | 'PARTY'
  /** 政治面貌 / Political status */
  | 'POLITICAL_STATUS'
  /** 人才类别 / Talent */
  | 'TALENT';

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

/** 指标 / Metric */
export type MetricCode =
  /** 活跃率 / Active volunteers */
  | 'ACTIVE_VOLUNTEERS'
  /** 领导干部人均时长 / Hours per leader cadre */
  | 'CADRE_HOURS'
  /** 领导干部参与率 / Leader cadres who serve */
  | 'CADRE_PARTICIPATION'
  /** 15 分钟圈覆盖 / Residents within 15 minutes of a place */
  | 'CIRCLE_COVERAGE'
  /** 在职党员人均时长 / Hours per in-service Party member */
  | 'PARTY_HOURS'
  /** 参与党员人均时长 / Hours per Party member who serves */
  | 'PARTY_HOURS_OF_PARTICIPANTS'
  /** 在职党员参与率 / In-service Party members who serve */
  | 'PARTY_PARTICIPATION'
  /** 在职党员注册率 / In-service Party members who are registered */
  | 'PARTY_REGISTERED'
  /** 专人配备率 / Places with a responsible person */
  | 'PLACES_STAFFED'
  /** 注册率 / Residents who are registered */
  | 'REGISTRATION'
  /** 群众参与率 / Residents who serve */
  | 'RESIDENT_PARTICIPATION'
  /** 站点三有达标率 / Service sites that have all three */
  | 'SITES_QUALIFIED'
  /** 8 类队伍齐备 / Standing categories with a team */
  | 'STANDING_TEAMS'
  /** 先培训再上岗率 / Trained before duty */
  | 'TRAINED_BEFORE_DUTY'
  /** 进村服务占比 / Services in villages */
  | 'VILLAGE_SERVICES';

/** 没有数值的原因 / Why a metric has no value */
export type MetricGap =
  /** 还没有可统计的记录 / Nothing to count yet */
  | 'NOTHING_YET'
  /** 缺少分母，请录入 / The denominator is missing: enter it */
  | 'NO_DENOMINATOR'
  /** 分子大于分母，请核对分母 / More than the denominator: check it */
  | 'OVER_DENOMINATOR'
  /** 人数太少，不显示 / Too few people to be told */
  | 'WITHHELD';

/** 指标单位 / Unit of a metric */
export type MetricUnit =
  /** 小时 / Hours */
  | 'HOURS'
  /** 百分比 / Per cent */
  | 'PERCENT';

/** 按 RegionCode 筛选 / Filter by RegionCode */
export type RegionCodeFilter = {
  /** 等于 / Equal */
  eq?: string | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<string> | null | undefined;
  /** 在该区划及其下级之内 / Within the region and all below it */
  within?: string | null | undefined;
};

/** 筛选条件：RegionFigure / Filter of RegionFigure */
export type RegionFigureFilter = {
  /** 同时满足 / All of */
  and?: Array<RegionFigureFilter> | null | undefined;
  /** 按 demo / By demo */
  demo?: BooleanFilter | null | undefined;
  /** 按全局编号 / By global id */
  id?: IdFilter | null | undefined;
  /** 按 inServicePartyMembers / By inServicePartyMembers */
  inServicePartyMembers?: IntFilter | null | undefined;
  /** 不满足 / None of */
  not?: RegionFigureFilter | null | undefined;
  /** 满足任一 / Any of */
  or?: Array<RegionFigureFilter> | null | undefined;
  /** 按 region / By region */
  region?: RelationFilter | null | undefined;
  /** 按 regionCode / By regionCode */
  regionCode?: RegionCodeFilter | null | undefined;
  /** 按 residentPopulation / By residentPopulation */
  residentPopulation?: IntFilter | null | undefined;
  /** 按 sourceNote / By sourceNote */
  sourceNote?: StringFilter | null | undefined;
  /** 按 year / By year */
  year?: IntFilter | null | undefined;
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

/** 录入年度分母；没有填的数保留原值 / Enter the denominators of a year; what is left out keeps its value */
export type SetRegionFigureInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 在职党员数 / In-service Party members */
  inServicePartyMembers?: number | null | undefined;
  /** 区划代码 / Region code */
  regionCode: string;
  /** 常住人口 / Resident population */
  residentPopulation?: number | null | undefined;
  /** 来源，如“2025 年统计公报第 3 页”，不超过 100 字 / Source, such as the page of the yearly report, at most 100 characters */
  sourceNote: string;
  /** 年份，2012 到 2100 / Year, 2012 to 2100 */
  year: number;
};

/** 录入单位在职党员数；再次录入即更正 / Enter the in-service Party members of a unit; entered again it is corrected */
export type SetUnitFigureInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 在职党员数 / In-service Party members */
  inServicePartyMembers: number;
  /** 来源，如“机关党委 2026 年 1 月统计”，不超过 100 字 / Source, at most 100 characters */
  sourceNote: string;
  /** 单位 / Unit */
  unitId: string;
  /** 年份，2012 到 2100 / Year, 2012 to 2100 */
  year: number;
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

export type MetricRowFragment = { id: string, regionCode: string | null, level: RegionLevel | null, year: number | null, metric: MetricCode | null, unit: MetricUnit | null, numerator: number | null, denominator: number | null, valueTenths: number | null, lastYearTenths: number | null, target: number | null, met: boolean | null, gap: MetricGap | null, sourceNote: string | null, demo: boolean | null, definition: string | null, definitionEnglish: string | null, region: { fullName: string } | null };

export type MetricsQueryVariables = Exact<{
  year?: number | null | undefined;
  within?: string | null | undefined;
  withoutCadres?: boolean | null | undefined;
}>;


export type MetricsQuery = { metrics: Array<{ id: string, regionCode: string | null, level: RegionLevel | null, year: number | null, metric: MetricCode | null, unit: MetricUnit | null, numerator: number | null, denominator: number | null, valueTenths: number | null, lastYearTenths: number | null, target: number | null, met: boolean | null, gap: MetricGap | null, sourceNote: string | null, demo: boolean | null, definition: string | null, definitionEnglish: string | null, region: { fullName: string } | null }> };

export type MetricBelowQueryVariables = Exact<{
  year?: number | null | undefined;
  within?: string | null | undefined;
  level?: RegionLevel | null | undefined;
  only?: MetricCode | null | undefined;
  withoutCadres?: boolean | null | undefined;
}>;


export type MetricBelowQuery = { metrics: Array<{ id: string, regionCode: string | null, level: RegionLevel | null, year: number | null, metric: MetricCode | null, unit: MetricUnit | null, numerator: number | null, denominator: number | null, valueTenths: number | null, lastYearTenths: number | null, target: number | null, met: boolean | null, gap: MetricGap | null, sourceNote: string | null, demo: boolean | null, definition: string | null, definitionEnglish: string | null, region: { fullName: string } | null }> };

export type RegionFiguresQueryVariables = Exact<{
  where?: RegionFigureFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type RegionFiguresQuery = { regionFigures: { totalCount: number, nodes: Array<{ id: string, regionCode: string, year: number, residentPopulation: number | null, inServicePartyMembers: number | null, sourceNote: string, demo: boolean, region: { fullName: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SetRegionFigureMutationVariables = Exact<{
  input: SetRegionFigureInput;
}>;


export type SetRegionFigureMutation = { setRegionFigure: { regionFigure: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type UnitPartyQueryVariables = Exact<{
  year?: number | null | undefined;
}>;


export type UnitPartyQuery = { unitParty: Array<{ id: string, name: string | null, members: number | null, registered: number | null, participants: number | null, participationTenths: number | null, hoursTenths: number | null, met: boolean | null, gap: MetricGap | null, unit: { id: string } | null }> };

export type UnitFiguresQueryVariables = Exact<{
  unit: string;
}>;


export type UnitFiguresQuery = { unitFigures: { nodes: Array<{ id: string, year: number | null, inServicePartyMembers: number | null, sourceNote: string | null }> } };

export type DutyExceptionsQueryVariables = Exact<{
  year?: number | null | undefined;
}>;


export type DutyExceptionsQuery = { dutyExceptions: Array<{ id: string, namedOn: string | null, volunteer: { id: string, volunteerNo: string | null, name: string | null, trained: boolean | null, region: { fullName: string } | null } | null }> };

export type VolunteerGroupsQueryVariables = Exact<{
  year?: number | null | undefined;
}>;


export type VolunteerGroupsQuery = { volunteerGroups: Array<{ id: string, kind: GroupKind | null, code: string | null, registered: number | null, participants: number | null, minutes: number | null }> };

export type SetUnitFigureMutationVariables = Exact<{
  input: SetUnitFigureInput;
}>;


export type SetUnitFigureMutation = { setUnitFigure: { unitFigure: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export const MetricRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MetricRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegionMetric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"valueTenths"}},{"kind":"Field","name":{"kind":"Name","value":"lastYearTenths"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"definitionEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<MetricRowFragment, unknown>;
export const MetricsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Metrics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withoutCadres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metrics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"withoutCadres"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withoutCadres"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MetricRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MetricRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegionMetric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"valueTenths"}},{"kind":"Field","name":{"kind":"Name","value":"lastYearTenths"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"definitionEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<MetricsQuery, MetricsQueryVariables>;
export const MetricBelowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MetricBelow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionLevel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"only"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MetricCode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withoutCadres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metrics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"only"},"value":{"kind":"Variable","name":{"kind":"Name","value":"only"}}},{"kind":"Argument","name":{"kind":"Name","value":"withoutCadres"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withoutCadres"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MetricRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MetricRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegionMetric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"valueTenths"}},{"kind":"Field","name":{"kind":"Name","value":"lastYearTenths"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"definitionEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<MetricBelowQuery, MetricBelowQueryVariables>;
export const RegionFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegionFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionFigureFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regionFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"residentPopulation"}},{"kind":"Field","name":{"kind":"Name","value":"inServicePartyMembers"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RegionFiguresQuery, RegionFiguresQueryVariables>;
export const SetRegionFigureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetRegionFigure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetRegionFigureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setRegionFigure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regionFigure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SetRegionFigureMutation, SetRegionFigureMutationVariables>;
export const UnitPartyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitParty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitParty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"registered"}},{"kind":"Field","name":{"kind":"Name","value":"participants"}},{"kind":"Field","name":{"kind":"Name","value":"participationTenths"}},{"kind":"Field","name":{"kind":"Name","value":"hoursTenths"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<UnitPartyQuery, UnitPartyQueryVariables>;
export const UnitFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"YEAR_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"inServicePartyMembers"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"}}]}}]}}]}}]} as unknown as DocumentNode<UnitFiguresQuery, UnitFiguresQueryVariables>;
export const DutyExceptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DutyExceptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dutyExceptions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namedOn"}},{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"volunteerNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"trained"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DutyExceptionsQuery, DutyExceptionsQueryVariables>;
export const VolunteerGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VolunteerGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteerGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"registered"}},{"kind":"Field","name":{"kind":"Name","value":"participants"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]} as unknown as DocumentNode<VolunteerGroupsQuery, VolunteerGroupsQueryVariables>;
export const SetUnitFigureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetUnitFigure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetUnitFigureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setUnitFigure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitFigure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SetUnitFigureMutation, SetUnitFigureMutationVariables>;