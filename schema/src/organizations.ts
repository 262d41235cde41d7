/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 登记志愿服务组织 / Put an organisation on record */
export type AddOrganizationInput = {
  /** 引进协议，引进的必填，不超过 60 字 / Agreement, needed when introduced, at most 60 characters */
  agreement?: string | null | undefined;
  /** 服务类别 / Category */
  category: ServiceCategory;
  /** 联系人 / Contact person */
  contactName?: string | null | undefined;
  /** 联系电话 / Contact phone */
  contactPhone?: string | null | undefined;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 名称，不超过 60 字 / Name, at most 60 characters */
  name: string;
  /** 来源 / Origin */
  origin: OrganizationOrigin;
  /** 统一社会信用代码，18 位 / Unified social credit code, 18 signs */
  uscc: string;
};

/** 推进孵化：按申请、入驻、培育、出壳的次序 / Bring an incubation one stage further */
export type AdvanceIncubationInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 孵化导师，入驻起必填 / Mentor, needed from SETTLED on */
  mentorName?: string | null | undefined;
  /** 说明，不超过 200 字 / Note, at most 200 characters */
  note?: string | null | undefined;
  /** 组织 / Organisation */
  organizationId: string;
  /** 日期 / Day */
  reachedOn: string;
  /** 到达的阶段 / Stage that is reached */
  stage: IncubationStage;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
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

/** 企业参与方式 / How an enterprise takes part */
export type EnterpriseMode =
  /** 项目资助 / Funding of a project */
  | 'FUNDING'
  /** 市场对接 / Link to a market */
  | 'MARKET_LINK'
  /** 结对帮扶 / Paired aid */
  | 'PAIRED_AID'
  /** 技术援助 / Technical aid */
  | 'TECH_AID';

/** 按 EnterpriseMode 筛选 / Filter by EnterpriseMode */
export type EnterpriseModeFilter = {
  /** 等于 / Equal */
  eq?: EnterpriseMode | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<EnterpriseMode> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 筛选条件：EnterprisePartnership / Filter of EnterprisePartnership */
export type EnterprisePartnershipFilter = {
  /** 按 amountFen / By amountFen */
  amountFen?: IntFilter | null | undefined;
  /** 同时满足 / All of */
  and?: Array<EnterprisePartnershipFilter> | null | undefined;
  /** 按 enterpriseName / By enterpriseName */
  enterpriseName?: StringFilter | null | undefined;
  /** 按全局编号 / By global id */
  id?: IdFilter | null | undefined;
  /** 按 inKind / By inKind */
  inKind?: StringFilter | null | undefined;
  /** 按 mode / By mode */
  mode?: EnterpriseModeFilter | null | undefined;
  /** 不满足 / None of */
  not?: EnterprisePartnershipFilter | null | undefined;
  /** 满足任一 / Any of */
  or?: Array<EnterprisePartnershipFilter> | null | undefined;
  /** 按 startedOn / By startedOn */
  startedOn?: DateFilter | null | undefined;
  /** 按 subject / By subject */
  subject?: StringFilter | null | undefined;
  /** 按 team / By team */
  team?: RelationFilter | null | undefined;
  /** 按 uscc / By uscc */
  uscc?: StringFilter | null | undefined;
};

/** 登记扶持 / Put support on record */
export type GrantSupportInput = {
  /** 金额（分），资金类必填 / Amount in fen, needed of funds */
  amountFen?: number | null | undefined;
  /** 内容，不超过 200 字 / What was given, at most 200 characters */
  detail: string;
  /** 日期 / Given on */
  grantedOn: string;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 类型 / Kind */
  kind: SupportKind;
  /** 组织 / Organisation */
  organizationId: string;
};

/** 按 ID 筛选 / Filter by ID */
export type IdFilter = {
  /** 等于 / Equal */
  eq?: string | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<string> | null | undefined;
};

/** 孵化阶段 / Stage of incubation */
export type IncubationStage =
  /** 申请 / Applied */
  | 'APPLIED'
  /** 培育 / Fostered */
  | 'FOSTERED'
  /** 出壳 / Graduated */
  | 'GRADUATED'
  /** 入驻 / Settled in */
  | 'SETTLED';

/** 按 IncubationStage 筛选 / Filter by IncubationStage */
export type IncubationStageFilter = {
  /** 等于 / Equal */
  eq?: IncubationStage | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<IncubationStage> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
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

/** 组织来源 / Origin of an organisation */
export type OrganizationOrigin =
  /** 引进 / Introduced */
  | 'INTRODUCED'
  /** 本地 / Local */
  | 'LOCAL';

/** 按 OrganizationOrigin 筛选 / Filter by OrganizationOrigin */
export type OrganizationOriginFilter = {
  /** 等于 / Equal */
  eq?: OrganizationOrigin | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<OrganizationOrigin> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 登记人才培养 / Put the training of a talent on record */
export type RecordCultivationInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 类型 / Kind */
  kind: TalentKind;
  /** 组织，可不填 / Organisation, may be left out */
  organizationId?: string | null | undefined;
  /** 姓名 / Name */
  personName: string;
  /** 培养内容，不超过 60 字 / By what, at most 60 characters */
  programme: string;
  /** 培养日期 / Trained on */
  trainedOn: string;
};

/** 登记企业参与 / Put on record how an enterprise takes part */
export type RecordPartnershipInput = {
  /** 金额（分），项目资助必填 / Amount in fen, needed of funding */
  amountFen?: number | null | undefined;
  /** 企业名称，不超过 60 字 / Enterprise, at most 60 characters */
  enterpriseName: string;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 实物和服务，不超过 200 字；与金额至少填一项 / In kind, at most 200 characters; this or the amount is needed */
  inKind?: string | null | undefined;
  /** 参与方式 / How */
  mode: EnterpriseMode;
  /** 开始日期 / Started on */
  startedOn: string;
  /** 参与的项目或结对，不超过 60 字 / Project or pairing, at most 60 characters */
  subject: string;
  /** 企业队 / Its team */
  teamId?: string | null | undefined;
  /** 统一社会信用代码，18 位 / Unified social credit code, 18 signs */
  uscc?: string | null | undefined;
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

/** 扶持类型 / Kind of support */
export type SupportKind =
  /** 资金 / Funds */
  | 'FUNDS'
  /** 项目开发 / Development of projects */
  | 'PROJECT_DEVELOPMENT'
  /** 公共资源 / Public resources */
  | 'PUBLIC_RESOURCES'
  /** 服务合作 / Cooperation in service */
  | 'SERVICE_COOPERATION'
  /** 场地 / Venue */
  | 'VENUE';

/** 培养人才类型 / Kind of talent that is trained */
export type TalentKind =
  /** 组织管理人才 / Manager of an organisation */
  | 'ORGANIZATION_MANAGER'
  /** 项目运营人才 / Operator of projects */
  | 'PROJECT_OPERATOR'
  /** 志愿者带头人 / Leader among volunteers */
  | 'VOLUNTEER_LEADER';

/** 筛选条件：VolunteerOrganization / Filter of VolunteerOrganization */
export type VolunteerOrganizationFilter = {
  /** 按 agreement / By agreement */
  agreement?: StringFilter | null | undefined;
  /** 同时满足 / All of */
  and?: Array<VolunteerOrganizationFilter> | null | undefined;
  /** 按 category / By category */
  category?: ServiceCategoryFilter | null | undefined;
  /** 按 contactName / By contactName */
  contactName?: StringFilter | null | undefined;
  /** 按 contactPhone / By contactPhone */
  contactPhone?: StringFilter | null | undefined;
  /** 按全局编号 / By global id */
  id?: IdFilter | null | undefined;
  /** 按 mentorName / By mentorName */
  mentorName?: StringFilter | null | undefined;
  /** 按 name / By name */
  name?: StringFilter | null | undefined;
  /** 不满足 / None of */
  not?: VolunteerOrganizationFilter | null | undefined;
  /** 满足任一 / Any of */
  or?: Array<VolunteerOrganizationFilter> | null | undefined;
  /** 按 origin / By origin */
  origin?: OrganizationOriginFilter | null | undefined;
  /** 按 stage / By stage */
  stage?: IncubationStageFilter | null | undefined;
  /** 按 uscc / By uscc */
  uscc?: StringFilter | null | undefined;
};

export type ListedOrganizationFragment = { id: string, name: string | null, uscc: string | null, origin: OrganizationOrigin | null, category: ServiceCategory | null, stage: IncubationStage | null, version: number | null };

export type OrganizationsQueryVariables = Exact<{
  where?: VolunteerOrganizationFilter | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationsQuery = { volunteerOrganizations: { totalCount: number, nodes: Array<{ id: string, name: string | null, uscc: string | null, origin: OrganizationOrigin | null, category: ServiceCategory | null, stage: IncubationStage | null, version: number | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, leaders: { totalCount: number }, managers: { totalCount: number }, operators: { totalCount: number } };

export type OrganizationQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationQuery = { node:
    | { agreement: string | null, mentorName: string | null, contactName: string | null, contactPhone: string | null, id: string, name: string | null, uscc: string | null, origin: OrganizationOrigin | null, category: ServiceCategory | null, stage: IncubationStage | null, version: number | null, steps: { nodes: Array<{ id: string, stage: IncubationStage | null, reachedOn: string | null, note: string | null }> } | null, supports: { totalCount: number, nodes: Array<{ id: string, kind: SupportKind | null, grantedOn: string | null, detail: string | null, amountFen: number | null }> } | null, cultivations: { totalCount: number, nodes: Array<{ id: string, kind: TalentKind | null, personName: string | null, trainedOn: string | null, programme: string | null }> } | null }
    | Record<PropertyKey, never>
   | null };

export type PartnershipsQueryVariables = Exact<{
  where?: EnterprisePartnershipFilter | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PartnershipsQuery = { enterprisePartnerships: { totalCount: number, nodes: Array<{ id: string, enterpriseName: string | null, mode: EnterpriseMode | null, subject: string | null, startedOn: string | null, inKind: string | null, amountFen: number | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PartnershipTotalsQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnershipTotalsQuery = { partnershipTotals: Array<{ id: string, mode: EnterpriseMode | null, partnerships: number | null, inKind: number | null, amountYuan: number | null }> };

export type AddOrganizationMutationVariables = Exact<{
  input: AddOrganizationInput;
}>;


export type AddOrganizationMutation = { addOrganization: { organization: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type AdvanceIncubationMutationVariables = Exact<{
  input: AdvanceIncubationInput;
}>;


export type AdvanceIncubationMutation = { advanceIncubation: { organization: { id: string, stage: IncubationStage | null, version: number | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type GrantSupportMutationVariables = Exact<{
  input: GrantSupportInput;
}>;


export type GrantSupportMutation = { grantSupport: { organization: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RecordCultivationMutationVariables = Exact<{
  input: RecordCultivationInput;
}>;


export type RecordCultivationMutation = { recordCultivation: { cultivation: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RecordPartnershipMutationVariables = Exact<{
  input: RecordPartnershipInput;
}>;


export type RecordPartnershipMutation = { recordPartnership: { partnership: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export const ListedOrganizationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedOrganization"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VolunteerOrganization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ListedOrganizationFragment, unknown>;
export const OrganizationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organizations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VolunteerOrganizationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteerOrganizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedOrganization"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"leaders"},"name":{"kind":"Name","value":"talentCultivations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"VOLUNTEER_LEADER"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"managers"},"name":{"kind":"Name","value":"talentCultivations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ORGANIZATION_MANAGER"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"operators"},"name":{"kind":"Name","value":"talentCultivations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PROJECT_OPERATOR"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedOrganization"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VolunteerOrganization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<OrganizationsQuery, OrganizationsQueryVariables>;
export const OrganizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VolunteerOrganization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedOrganization"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}},{"kind":"Field","name":{"kind":"Name","value":"mentorName"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REACHED_ON_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"reachedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"GRANTED_ON_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"grantedOn"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cultivations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TRAINED_ON_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"trainedOn"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedOrganization"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VolunteerOrganization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<OrganizationQuery, OrganizationQueryVariables>;
export const PartnershipsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Partnerships"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterprisePartnershipFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprisePartnerships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inKind"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PartnershipsQuery, PartnershipsQueryVariables>;
export const PartnershipTotalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnershipTotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnershipTotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"partnerships"}},{"kind":"Field","name":{"kind":"Name","value":"inKind"}},{"kind":"Field","name":{"kind":"Name","value":"amountYuan"}}]}}]}}]} as unknown as DocumentNode<PartnershipTotalsQuery, PartnershipTotalsQueryVariables>;
export const AddOrganizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddOrganization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddOrganizationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addOrganization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AddOrganizationMutation, AddOrganizationMutationVariables>;
export const AdvanceIncubationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdvanceIncubation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdvanceIncubationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advanceIncubation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AdvanceIncubationMutation, AdvanceIncubationMutationVariables>;
export const GrantSupportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantSupport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantSupportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantSupport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<GrantSupportMutation, GrantSupportMutationVariables>;
export const RecordCultivationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCultivation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCultivationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordCultivation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cultivation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RecordCultivationMutation, RecordCultivationMutationVariables>;
export const RecordPartnershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPartnership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPartnershipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPartnership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RecordPartnershipMutation, RecordPartnershipMutationVariables>;