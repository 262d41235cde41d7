import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

/** R42: of the county, or introduced from elsewhere. */
export const OrganizationOrigin = dictionary('OrganizationOrigin', '组织来源 / Origin of an organisation', { LOCAL: ['本地', 'Local'], INTRODUCED: ['引进', 'Introduced'] });
export type OrganizationOrigin = CodeOf<typeof OrganizationOrigin>;

/** 孵化阶段 (R41), in their order. */
export const IncubationStage = dictionary('IncubationStage', '孵化阶段 / Stage of incubation', {
  APPLIED: ['申请', 'Applied'], SETTLED: ['入驻', 'Settled in'], FOSTERED: ['培育', 'Fostered'], GRADUATED: ['出壳', 'Graduated'],
});
export type IncubationStage = CodeOf<typeof IncubationStage>;

/** 扶持 of five kinds (R44, policy 四-4). */
export const SupportKind = dictionary('SupportKind', '扶持类型 / Kind of support', {
  PROJECT_DEVELOPMENT: ['项目开发', 'Development of projects'], SERVICE_COOPERATION: ['服务合作', 'Cooperation in service'], PUBLIC_RESOURCES: ['公共资源', 'Public resources'], VENUE: ['场地', 'Venue'], FUNDS: ['资金', 'Funds'],
});
export type SupportKind = CodeOf<typeof SupportKind>;

/** 三类人才 (R43). */
export const TalentKind = dictionary('TalentKind', '培养人才类型 / Kind of talent that is trained', {
  VOLUNTEER_LEADER: ['志愿者带头人', 'Leader among volunteers'], ORGANIZATION_MANAGER: ['组织管理人才', 'Manager of an organisation'], PROJECT_OPERATOR: ['项目运营人才', 'Operator of projects'],
});
export type TalentKind = CodeOf<typeof TalentKind>;

/** 企业参与方式 (R35). */
export const EnterpriseMode = dictionary('EnterpriseMode', '企业参与方式 / How an enterprise takes part', {
  FUNDING: ['项目资助', 'Funding of a project'], PAIRED_AID: ['结对帮扶', 'Paired aid'], TECH_AID: ['技术援助', 'Technical aid'], MARKET_LINK: ['市场对接', 'Link to a market'],
});
export type EnterpriseMode = CodeOf<typeof EnterpriseMode>;
