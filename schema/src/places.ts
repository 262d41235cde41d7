/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 登记阵地 / Put a place on record */
export type AddPlaceInput = {
  /** 地址，不超过 100 字 / Address, at most 100 characters */
  address?: string | null | undefined;
  /** 功能 / What it is for */
  functions?: Array<PlaceFunction> | null | undefined;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 类型 / Kind */
  kind: PlaceKind;
  /** 名称，不超过 40 字 / Name, at most 40 characters */
  name: string;
  /** 开放时间，不超过 60 字 / Opening hours, at most 60 characters */
  openingHours?: string | null | undefined;
  /** 坐标“纬度,经度”，如 34.7512,109.1873，从地图复制 / Position as "latitude,longitude", such as 34.7512,109.1873 */
  position?: string | null | undefined;
  /** 服务电话 / Public phone */
  publicPhone?: string | null | undefined;
  /** 区划代码，默认本单位所在地 / Region; default that of the own unit */
  regionCode?: string | null | undefined;
  /** 专人任期自 / Term of the responsible person, from */
  responsibleFrom?: string | null | undefined;
  /** 专人姓名 / Responsible person */
  responsibleName?: string | null | undefined;
  /** 专人电话 / Phone of the responsible person */
  responsiblePhone?: string | null | undefined;
  /** 专人任期至，不填为长期 / Term of the responsible person, until; open when left out */
  responsibleUntil?: string | null | undefined;
  /** 管理制度文件，写文件名或文号，不超过 60 字 / Document of its rules, its name or number, at most 60 characters */
  ruleDocument?: string | null | undefined;
  /** 常设服务项目，每行一个，不超过 300 字 / Standing projects, one in a line, at most 300 characters */
  standingProjects?: string | null | undefined;
  /** 站点场所类型，服务站点必填 / Where it stands, needed of a service site */
  venueType?: SiteVenue | null | undefined;
};

/** 停用或重新启用阵地 / Close or reopen a place */
export type AdvancePlaceInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 阵地 / Place */
  placeId: string;
  /** 步骤 / Step */
  step: PlaceStep;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
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

/** 修改阵地 / Change what is on record of a place */
export type EditPlaceInput = {
  /** 地址，不超过 100 字 / Address, at most 100 characters */
  address?: string | null | undefined;
  /** 功能 / What it is for */
  functions?: Array<PlaceFunction> | null | undefined;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 名称，不超过 40 字 / Name, at most 40 characters */
  name: string;
  /** 开放时间，不超过 60 字 / Opening hours, at most 60 characters */
  openingHours?: string | null | undefined;
  /** 阵地 / Place */
  placeId: string;
  /** 坐标“纬度,经度”，如 34.7512,109.1873，从地图复制 / Position as "latitude,longitude", such as 34.7512,109.1873 */
  position?: string | null | undefined;
  /** 服务电话 / Public phone */
  publicPhone?: string | null | undefined;
  /** 专人任期自 / Term of the responsible person, from */
  responsibleFrom?: string | null | undefined;
  /** 专人姓名 / Responsible person */
  responsibleName?: string | null | undefined;
  /** 专人电话 / Phone of the responsible person */
  responsiblePhone?: string | null | undefined;
  /** 专人任期至，不填为长期 / Term of the responsible person, until; open when left out */
  responsibleUntil?: string | null | undefined;
  /** 管理制度文件，写文件名或文号，不超过 60 字 / Document of its rules, its name or number, at most 60 characters */
  ruleDocument?: string | null | undefined;
  /** 常设服务项目，每行一个，不超过 300 字 / Standing projects, one in a line, at most 300 characters */
  standingProjects?: string | null | undefined;
  /** 站点场所类型，服务站点必填 / Where it stands, needed of a service site */
  venueType?: SiteVenue | null | undefined;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 结束结对 / End a link */
export type EndLinkInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 结对 / Link */
  linkId: string;
  /** 最后一天 / Last day */
  untilDay: string;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 按 ID 筛选 / Filter by ID */
export type IdFilter = {
  /** 等于 / Equal */
  eq?: string | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<string> | null | undefined;
};

/** 登记巡检 / Put an inspection on record */
export type InspectPlaceInput = {
  /** 发现的问题，不合格必填，不超过 200 字 / What was found, needed when it did not pass, at most 200 characters */
  findings?: string | null | undefined;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 巡检日期 / Inspected on */
  inspectedOn: string;
  /** 合格 / Passed */
  passed: boolean;
  /** 阵地 / Place */
  placeId: string;
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

/** 结对方式 / How a team is linked with a place */
export type LinkKind =
  /** 结对 / Paired */
  | 'PAIRED'
  /** 派驻 / Stationed */
  | 'STATIONED';

/** 队伍与阵地结对 / Link a team with a place */
export type LinkTeamInput = {
  /** 联系人 / Contact person */
  contactName?: string | null | undefined;
  /** 联系电话 / Contact phone */
  contactPhone?: string | null | undefined;
  /** 自 / From */
  fromDay: string;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 方式 / How */
  kind: LinkKind;
  /** 阵地 / Place */
  placeId: string;
  /** 队伍 / Team */
  teamId: string;
  /** 至，含当天；长期的不填 / Until, that day included; left out it is open */
  untilDay?: string | null | undefined;
};

/** 移动阵地的坐标 / Move a place to another position */
export type MovePlaceInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 阵地 / Place */
  placeId: string;
  /** 坐标“纬度,经度”，如 34.7512,109.1873，从地图复制 / Position as "latitude,longitude", such as 34.7512,109.1873 */
  position: string;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 筛选条件：Place / Filter of Place */
export type PlaceFilter = {
  /** 按 active / By active */
  active?: BooleanFilter | null | undefined;
  /** 按 address / By address */
  address?: StringFilter | null | undefined;
  /** 同时满足 / All of */
  and?: Array<PlaceFilter> | null | undefined;
  /** 按 functions / By functions */
  functions?: PlaceFunctionListFilter | null | undefined;
  /** 按 hasPerson / By hasPerson */
  hasPerson?: BooleanFilter | null | undefined;
  /** 按全局编号 / By global id */
  id?: IdFilter | null | undefined;
  /** 按 inspectedOn / By inspectedOn */
  inspectedOn?: DateFilter | null | undefined;
  /** 按 inspectionPassed / By inspectionPassed */
  inspectionPassed?: BooleanFilter | null | undefined;
  /** 按 kind / By kind */
  kind?: PlaceKindFilter | null | undefined;
  /** 按 name / By name */
  name?: StringFilter | null | undefined;
  /** 不满足 / None of */
  not?: PlaceFilter | null | undefined;
  /** 按 openingHours / By openingHours */
  openingHours?: StringFilter | null | undefined;
  /** 满足任一 / Any of */
  or?: Array<PlaceFilter> | null | undefined;
  /** 按 publicPhone / By publicPhone */
  publicPhone?: StringFilter | null | undefined;
  /** 按 qualified / By qualified */
  qualified?: BooleanFilter | null | undefined;
  /** 按 region / By region */
  region?: RelationFilter | null | undefined;
  /** 按 regionCode / By regionCode */
  regionCode?: RegionCodeFilter | null | undefined;
  /** 按 responsibleFrom / By responsibleFrom */
  responsibleFrom?: DateFilter | null | undefined;
  /** 按 responsibleName / By responsibleName */
  responsibleName?: StringFilter | null | undefined;
  /** 按 responsiblePhone / By responsiblePhone */
  responsiblePhone?: StringFilter | null | undefined;
  /** 按 responsibleUntil / By responsibleUntil */
  responsibleUntil?: DateFilter | null | undefined;
  /** 按 ruleDocument / By ruleDocument */
  ruleDocument?: StringFilter | null | undefined;
  /** 按 servicesIn30Days / By servicesIn30Days */
  servicesIn30Days?: IntFilter | null | undefined;
  /** 按 standingProjects / By standingProjects */
  standingProjects?: StringFilter | null | undefined;
  /** 按 venueType / By venueType */
  venueType?: SiteVenueFilter | null | undefined;
};

/** 阵地功能 / What a place is for */
export type PlaceFunction =
  /** 文明新风 / Civic virtue */
  | 'CIVIC_VIRTUE'
  /** 文化 / Culture */
  | 'CULTURE'
  /** 教育 / Education */
  | 'EDUCATION'
  /** 健身 / Fitness */
  | 'FITNESS'
  /** 宣讲 / Lectures */
  | 'LECTURES'
  /** 科普 / Popular science */
  | 'SCIENCE';

/** 按 PlaceFunctionList 筛选 / Filter by PlaceFunctionList */
export type PlaceFunctionListFilter = {
  /** 包含该项 / Holds this one */
  has?: PlaceFunction | null | undefined;
};

/** 阵地类型 / Kind of place */
export type PlaceKind =
  /** 新时代文明实践中心 / Practice centre (county) */
  | 'PRACTICE_CENTER'
  /** 新时代文明实践所 / Practice institute (town) */
  | 'PRACTICE_INSTITUTE'
  /** 新时代文明实践站 / Practice station (village) */
  | 'PRACTICE_STATION'
  /** 志愿服务促进中心 / Promotion centre */
  | 'PROMOTION_CENTER'
  /** 志愿服务站点 / Service site */
  | 'SERVICE_SITE';

/** 按 PlaceKind 筛选 / Filter by PlaceKind */
export type PlaceKindFilter = {
  /** 等于 / Equal */
  eq?: PlaceKind | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<PlaceKind> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 阵地办理步骤 / Next step of a place */
export type PlaceStep =
  /** 停用 / Close */
  | 'CLOSE'
  /** 重新启用 / Reopen */
  | 'REOPEN';

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

/** 站点场所类型 / Where a service site stands */
export type SiteVenue =
  /** 重点公共场所 / Busy public place */
  | 'KEY_PUBLIC_PLACE'
  /** 公共服务设施 / Public facility */
  | 'PUBLIC_FACILITY'
  /** 居民聚集区 / Residential area */
  | 'RESIDENTIAL'
  /** 窗口单位 / Service window */
  | 'SERVICE_WINDOW';

/** 按 SiteVenue 筛选 / Filter by SiteVenue */
export type SiteVenueFilter = {
  /** 等于 / Equal */
  eq?: SiteVenue | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<SiteVenue> | null | undefined;
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

export type OpenPlaceQueryVariables = Exact<{
  id: string;
}>;


export type OpenPlaceQuery = { node:
    | { id: string, name: string, kind: PlaceKind, address: string | null, position: string | null, openingHours: string | null, publicPhone: string | null, functions: Array<PlaceFunction>, standingProjects: string | null, active: boolean, region: { fullName: string } | null }
    | Record<PropertyKey, never>
   | null };

export type ListedPlaceFragment = { id: string, name: string, kind: PlaceKind, venueType: SiteVenue | null, active: boolean, hasPerson: boolean | null, hasProject: boolean | null, hasManagement: boolean | null, qualified: boolean | null, servicesIn30Days: number | null, region: { fullName: string } | null };

export type PlacesQueryVariables = Exact<{
  where?: PlaceFilter | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PlacesQuery = { places: { totalCount: number, nodes: Array<{ id: string, name: string, kind: PlaceKind, venueType: SiteVenue | null, active: boolean, hasPerson: boolean | null, hasProject: boolean | null, hasManagement: boolean | null, qualified: boolean | null, servicesIn30Days: number | null, region: { fullName: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlaceFactsFragment = { address: string | null, position: string | null, openingHours: string | null, publicPhone: string | null, functions: Array<PlaceFunction>, standingProjects: string | null, ruleDocument: string | null, inspectedOn: string | null, inspectionPassed: boolean | null, responsibleFrom: string | null, responsibleUntil: string | null, servicesIn60Days: number | null, version: number | null, id: string, name: string, kind: PlaceKind, venueType: SiteVenue | null, active: boolean, hasPerson: boolean | null, hasProject: boolean | null, hasManagement: boolean | null, qualified: boolean | null, servicesIn30Days: number | null, region: { fullName: string } | null };

export type PlaceQueryVariables = Exact<{
  id: string;
}>;


export type PlaceQuery = { node:
    | { responsibleName: string | null, responsiblePhone: string | null, address: string | null, position: string | null, openingHours: string | null, publicPhone: string | null, functions: Array<PlaceFunction>, standingProjects: string | null, ruleDocument: string | null, inspectedOn: string | null, inspectionPassed: boolean | null, responsibleFrom: string | null, responsibleUntil: string | null, servicesIn60Days: number | null, version: number | null, id: string, name: string, kind: PlaceKind, venueType: SiteVenue | null, active: boolean, hasPerson: boolean | null, hasProject: boolean | null, hasManagement: boolean | null, qualified: boolean | null, servicesIn30Days: number | null, inspections: { totalCount: number, nodes: Array<{ id: string, inspectedOn: string | null, passed: boolean | null, findings: string | null, inspectorName: string | null }> } | null, teamLinks: { nodes: Array<{ id: string, kind: LinkKind | null, fromDay: string | null, untilDay: string | null, contactName: string | null, contactPhone: string | null, version: number | null, team: { id: string, name: string } | null }> } | null, region: { fullName: string } | null }
    | Record<PropertyKey, never>
   | null };

export type PlaceOutcomeQueryVariables = Exact<{
  id: string;
}>;


export type PlaceOutcomeQuery = { node:
    | { address: string | null, position: string | null, openingHours: string | null, publicPhone: string | null, functions: Array<PlaceFunction>, standingProjects: string | null, ruleDocument: string | null, inspectedOn: string | null, inspectionPassed: boolean | null, responsibleFrom: string | null, responsibleUntil: string | null, servicesIn60Days: number | null, version: number | null, id: string, name: string, kind: PlaceKind, venueType: SiteVenue | null, active: boolean, hasPerson: boolean | null, hasProject: boolean | null, hasManagement: boolean | null, qualified: boolean | null, servicesIn30Days: number | null, inspections: { totalCount: number, nodes: Array<{ id: string, inspectedOn: string | null, passed: boolean | null }> } | null, region: { fullName: string } | null }
    | Record<PropertyKey, never>
   | null };

export type AddPlaceMutationVariables = Exact<{
  input: AddPlaceInput;
}>;


export type AddPlaceMutation = { addPlace: { withoutPerson: boolean | null, place: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type EditPlaceMutationVariables = Exact<{
  input: EditPlaceInput;
}>;


export type EditPlaceMutation = { editPlace: { withoutPerson: boolean | null, place: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type MovePlaceMutationVariables = Exact<{
  input: MovePlaceInput;
}>;


export type MovePlaceMutation = { movePlace: { place: { id: string, position: string | null, version: number | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type AdvancePlaceMutationVariables = Exact<{
  input: AdvancePlaceInput;
}>;


export type AdvancePlaceMutation = { advancePlace: { withoutPerson: boolean | null, place: { id: string, active: boolean, version: number | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type InspectPlaceMutationVariables = Exact<{
  input: InspectPlaceInput;
}>;


export type InspectPlaceMutation = { inspectPlace: { place: { id: string, inspectedOn: string | null, inspectionPassed: boolean | null, hasManagement: boolean | null, qualified: boolean | null, version: number | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type TeamsToLinkQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type TeamsToLinkQuery = { teams: { nodes: Array<{ id: string, name: string }> } };

export type LinkTeamMutationVariables = Exact<{
  input: LinkTeamInput;
}>;


export type LinkTeamMutation = { linkTeam: { link: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type EndLinkMutationVariables = Exact<{
  input: EndLinkInput;
}>;


export type EndLinkMutation = { endLink: { link: { id: string, untilDay: string | null, version: number | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export const ListedPlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"venueType"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"hasPerson"}},{"kind":"Field","name":{"kind":"Name","value":"hasProject"}},{"kind":"Field","name":{"kind":"Name","value":"hasManagement"}},{"kind":"Field","name":{"kind":"Name","value":"qualified"}},{"kind":"Field","name":{"kind":"Name","value":"servicesIn30Days"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<ListedPlaceFragment, unknown>;
export const PlaceFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedPlace"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"publicPhone"}},{"kind":"Field","name":{"kind":"Name","value":"functions"}},{"kind":"Field","name":{"kind":"Name","value":"standingProjects"}},{"kind":"Field","name":{"kind":"Name","value":"ruleDocument"}},{"kind":"Field","name":{"kind":"Name","value":"inspectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inspectionPassed"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleFrom"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleUntil"}},{"kind":"Field","name":{"kind":"Name","value":"servicesIn60Days"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"venueType"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"hasPerson"}},{"kind":"Field","name":{"kind":"Name","value":"hasProject"}},{"kind":"Field","name":{"kind":"Name","value":"hasManagement"}},{"kind":"Field","name":{"kind":"Name","value":"qualified"}},{"kind":"Field","name":{"kind":"Name","value":"servicesIn30Days"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<PlaceFactsFragment, unknown>;
export const OpenPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"publicPhone"}},{"kind":"Field","name":{"kind":"Name","value":"functions"}},{"kind":"Field","name":{"kind":"Name","value":"standingProjects"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpenPlaceQuery, OpenPlaceQueryVariables>;
export const PlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Places"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"venueType"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"hasPerson"}},{"kind":"Field","name":{"kind":"Name","value":"hasProject"}},{"kind":"Field","name":{"kind":"Name","value":"hasManagement"}},{"kind":"Field","name":{"kind":"Name","value":"qualified"}},{"kind":"Field","name":{"kind":"Name","value":"servicesIn30Days"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<PlacesQuery, PlacesQueryVariables>;
export const PlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Place"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceFacts"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleName"}},{"kind":"Field","name":{"kind":"Name","value":"responsiblePhone"}},{"kind":"Field","name":{"kind":"Name","value":"inspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"inspectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"inspectorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FROM_DAY_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"untilDay"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"venueType"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"hasPerson"}},{"kind":"Field","name":{"kind":"Name","value":"hasProject"}},{"kind":"Field","name":{"kind":"Name","value":"hasManagement"}},{"kind":"Field","name":{"kind":"Name","value":"qualified"}},{"kind":"Field","name":{"kind":"Name","value":"servicesIn30Days"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedPlace"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"publicPhone"}},{"kind":"Field","name":{"kind":"Name","value":"functions"}},{"kind":"Field","name":{"kind":"Name","value":"standingProjects"}},{"kind":"Field","name":{"kind":"Name","value":"ruleDocument"}},{"kind":"Field","name":{"kind":"Name","value":"inspectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inspectionPassed"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleFrom"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleUntil"}},{"kind":"Field","name":{"kind":"Name","value":"servicesIn60Days"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<PlaceQuery, PlaceQueryVariables>;
export const PlaceOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlaceOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceFacts"}},{"kind":"Field","name":{"kind":"Name","value":"inspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"inspectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"venueType"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"hasPerson"}},{"kind":"Field","name":{"kind":"Name","value":"hasProject"}},{"kind":"Field","name":{"kind":"Name","value":"hasManagement"}},{"kind":"Field","name":{"kind":"Name","value":"qualified"}},{"kind":"Field","name":{"kind":"Name","value":"servicesIn30Days"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedPlace"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"publicPhone"}},{"kind":"Field","name":{"kind":"Name","value":"functions"}},{"kind":"Field","name":{"kind":"Name","value":"standingProjects"}},{"kind":"Field","name":{"kind":"Name","value":"ruleDocument"}},{"kind":"Field","name":{"kind":"Name","value":"inspectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inspectionPassed"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleFrom"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleUntil"}},{"kind":"Field","name":{"kind":"Name","value":"servicesIn60Days"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<PlaceOutcomeQuery, PlaceOutcomeQueryVariables>;
export const AddPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddPlaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addPlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withoutPerson"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AddPlaceMutation, AddPlaceMutationVariables>;
export const EditPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditPlaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editPlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withoutPerson"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<EditPlaceMutation, EditPlaceMutationVariables>;
export const MovePlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MovePlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MovePlaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"movePlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<MovePlaceMutation, MovePlaceMutationVariables>;
export const AdvancePlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdvancePlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdvancePlaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advancePlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withoutPerson"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AdvancePlaceMutation, AdvancePlaceMutationVariables>;
export const InspectPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InspectPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InspectPlaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectPlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"inspectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inspectionPassed"}},{"kind":"Field","name":{"kind":"Name","value":"hasManagement"}},{"kind":"Field","name":{"kind":"Name","value":"qualified"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<InspectPlaceMutation, InspectPlaceMutationVariables>;
export const TeamsToLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamsToLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ACTIVE"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TeamsToLinkQuery, TeamsToLinkQueryVariables>;
export const LinkTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkTeamInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<LinkTeamMutation, LinkTeamMutationVariables>;
export const EndLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"untilDay"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<EndLinkMutation, EndLinkMutationVariables>;