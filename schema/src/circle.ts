/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 登记居民点 / Put a residential point on record */
export type AddResidentialPointInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 类型，默认居民点 / Kind; default a settlement */
  kind?: PointKind | null | undefined;
  /** 名称，不超过 40 字 / Name, at most 40 characters */
  name: string;
  /** 人口，0 到 1000000；居民点必填 / People who live there, 0 to 1000000; needed of a settlement */
  population?: number | null | undefined;
  /** 坐标“纬度,经度”，如 34.7512,109.1873，从地图复制 / Position as "latitude,longitude", such as 34.7512,109.1873 */
  position: string;
  /** 所在村（社区）代码 / Code of its village */
  regionCode?: string | null | undefined;
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

/** 修改居民点 / Change a residential point */
export type EditResidentialPointInput = {
  /** 计入服务圈 / Counts for the circle */
  active: boolean;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 名称，不超过 40 字 / Name, at most 40 characters */
  name: string;
  /** 居民点 / Residential point */
  pointId: string;
  /** 人口，0 到 1000000；居民点必填 / People who live there, 0 to 1000000; needed of a settlement */
  population?: number | null | undefined;
  /** 坐标“纬度,经度”，如 34.7512,109.1873，从地图复制 / Position as "latitude,longitude", such as 34.7512,109.1873 */
  position: string;
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

/** 居民点类型 / Kind of residential point */
export type PointKind =
  /** 居民点 / Settlement */
  | 'SETTLEMENT'
  /** 村（社区）中心点 / Centre of a village */
  | 'VILLAGE_CENTRE';

/** 按 PointKind 筛选 / Filter by PointKind */
export type PointKindFilter = {
  /** 等于 / Equal */
  eq?: PointKind | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<PointKind> | null | undefined;
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

/** 筛选条件：ResidentialPoint / Filter of ResidentialPoint */
export type ResidentialPointFilter = {
  /** 按 active / By active */
  active?: BooleanFilter | null | undefined;
  /** 同时满足 / All of */
  and?: Array<ResidentialPointFilter> | null | undefined;
  /** 按全局编号 / By global id */
  id?: IdFilter | null | undefined;
  /** 按 kind / By kind */
  kind?: PointKindFilter | null | undefined;
  /** 按 name / By name */
  name?: StringFilter | null | undefined;
  /** 不满足 / None of */
  not?: ResidentialPointFilter | null | undefined;
  /** 满足任一 / Any of */
  or?: Array<ResidentialPointFilter> | null | undefined;
  /** 按 population / By population */
  population?: IntFilter | null | undefined;
  /** 按 region / By region */
  region?: RelationFilter | null | undefined;
  /** 按 regionCode / By regionCode */
  regionCode?: RegionCodeFilter | null | undefined;
};

/** 上传或取消县域底图 / Upload the map of the county, or take it away */
export type SetCountyMapInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 面要素集（GeoJSON），不超过 200 KB；不填为取消底图 / GeoJSON collection of polygons, at most 200 KB; left out, the map is taken away */
  shape?: string | null | undefined;
  /** 来源、审图号，有底图时必填，不超过 100 字 / Source and approval number, needed with a map, at most 100 characters */
  source?: string | null | undefined;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
};

/** 试算：移动或新增一个站点 / What if: a site moved, or one added */
export type SiteChangeInput = {
  /** 要移动的阵地编号；不填为新增 / Global id of the place that is moved; a new one when left out */
  placeId?: string | null | undefined;
  /** 坐标“纬度,经度” / Position as "latitude,longitude" */
  position: string;
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

/** 出行方式 / Way of travelling */
export type TravelMode =
  /** 骑行 / Riding */
  | 'RIDE'
  /** 步行 / Walking */
  | 'WALK';

export type CoverageFragment = { id: string, regionCode: string | null, level: RegionLevel | null, points: number | null, coveredPoints: number | null, population: number | null, coveredPopulation: number | null, position: string | null, villages: number | null, villagesWithoutPoints: number | null, mode: TravelMode | null, minutes: number | null, metresPerMinute: number | null, detourPercent: number | null, threeHave: boolean | null, radiusMetres: number | null, region: { fullName: string } | null };

export type ServiceCircleQueryVariables = Exact<{
  level?: RegionLevel | null | undefined;
  mode?: TravelMode | null | undefined;
  threeHave?: boolean | null | undefined;
  changes?: Array<SiteChangeInput> | SiteChangeInput | null | undefined;
}>;


export type ServiceCircleQuery = { serviceCircle: Array<{ id: string, regionCode: string | null, level: RegionLevel | null, points: number | null, coveredPoints: number | null, population: number | null, coveredPopulation: number | null, position: string | null, villages: number | null, villagesWithoutPoints: number | null, mode: TravelMode | null, minutes: number | null, metresPerMinute: number | null, detourPercent: number | null, threeHave: boolean | null, radiusMetres: number | null, region: { fullName: string } | null }> };

export type CirclePointsQueryVariables = Exact<{
  within?: string | null | undefined;
  mode?: TravelMode | null | undefined;
  threeHave?: boolean | null | undefined;
  changes?: Array<SiteChangeInput> | SiteChangeInput | null | undefined;
}>;


export type CirclePointsQuery = { circlePoints: Array<{ id: string, name: string | null, kind: PointKind | null, regionCode: string | null, population: number | null, position: string | null, nearestMetres: number | null, covered: boolean | null, regionName: string | null, placeName: string | null }> };

export type CirclePlacesQueryVariables = Exact<{
  where?: PlaceFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type CirclePlacesQuery = { places: { nodes: Array<{ id: string, name: string, qualified: boolean | null, position: string | null, version: number | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ResidentialPointsQueryVariables = Exact<{
  where?: ResidentialPointFilter | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ResidentialPointsQuery = { residentialPoints: { totalCount: number, nodes: Array<{ id: string, name: string | null, kind: PointKind | null, population: number | null, position: string | null, active: boolean | null, version: number | null, region: { fullName: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ResidentialPointQueryVariables = Exact<{
  id: string;
}>;


export type ResidentialPointQuery = { node:
    | { id: string, name: string | null, kind: PointKind | null, population: number | null, position: string | null, active: boolean | null, version: number | null, region: { fullName: string } | null }
    | Record<PropertyKey, never>
   | null };

export type AddResidentialPointMutationVariables = Exact<{
  input: AddResidentialPointInput;
}>;


export type AddResidentialPointMutation = { addResidentialPoint: { point: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type EditResidentialPointMutationVariables = Exact<{
  input: EditResidentialPointInput;
}>;


export type EditResidentialPointMutation = { editResidentialPoint: { point: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type CountyBoundariesQueryVariables = Exact<{ [key: string]: never; }>;


export type CountyBoundariesQuery = { countyMaps: { nodes: Array<{ id: string, shape: string | null, source: string | null, version: number | null }> } };

export type SetCountyMapMutationVariables = Exact<{
  input: SetCountyMapInput;
}>;


export type SetCountyMapMutation = { setCountyMap: { map: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export const CoverageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Coverage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CircleCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"coveredPoints"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"coveredPopulation"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"villages"}},{"kind":"Field","name":{"kind":"Name","value":"villagesWithoutPoints"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"metresPerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"detourPercent"}},{"kind":"Field","name":{"kind":"Name","value":"threeHave"}},{"kind":"Field","name":{"kind":"Name","value":"radiusMetres"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<CoverageFragment, unknown>;
export const ServiceCircleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceCircle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionLevel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TravelMode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"threeHave"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"changes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SiteChangeInput"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceCircle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"mode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mode"}}},{"kind":"Argument","name":{"kind":"Name","value":"threeHave"},"value":{"kind":"Variable","name":{"kind":"Name","value":"threeHave"}}},{"kind":"Argument","name":{"kind":"Name","value":"changes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"changes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coverage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Coverage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CircleCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"coveredPoints"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"coveredPopulation"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"villages"}},{"kind":"Field","name":{"kind":"Name","value":"villagesWithoutPoints"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"metresPerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"detourPercent"}},{"kind":"Field","name":{"kind":"Name","value":"threeHave"}},{"kind":"Field","name":{"kind":"Name","value":"radiusMetres"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<ServiceCircleQuery, ServiceCircleQueryVariables>;
export const CirclePointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CirclePoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TravelMode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"threeHave"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"changes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SiteChangeInput"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circlePoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"mode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mode"}}},{"kind":"Argument","name":{"kind":"Name","value":"threeHave"},"value":{"kind":"Variable","name":{"kind":"Name","value":"threeHave"}}},{"kind":"Argument","name":{"kind":"Name","value":"changes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"changes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"nearestMetres"}},{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}}]}}]}}]} as unknown as DocumentNode<CirclePointsQuery, CirclePointsQueryVariables>;
export const CirclePlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CirclePlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"qualified"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CirclePlacesQuery, CirclePlacesQueryVariables>;
export const ResidentialPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResidentialPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ResidentialPointFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residentialPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ResidentialPointsQuery, ResidentialPointsQueryVariables>;
export const ResidentialPointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResidentialPoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResidentialPoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResidentialPointQuery, ResidentialPointQueryVariables>;
export const AddResidentialPointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddResidentialPoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddResidentialPointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addResidentialPoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AddResidentialPointMutation, AddResidentialPointMutationVariables>;
export const EditResidentialPointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditResidentialPoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditResidentialPointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editResidentialPoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<EditResidentialPointMutation, EditResidentialPointMutationVariables>;
export const CountyBoundariesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountyBoundaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countyMaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shape"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<CountyBoundariesQuery, CountyBoundariesQueryVariables>;
export const SetCountyMapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetCountyMap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetCountyMapInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setCountyMap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"map"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SetCountyMapMutation, SetCountyMapMutationVariables>;