import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

/** Policy 四-1. */
export const ProjectKind = dictionary('ProjectKind', '项目类型 / Kind of project', { THEMATIC: ['主题', 'Thematic'], INCLUSIVE: ['普惠性', 'Inclusive'], TARGETED: ['特惠性', 'Targeted'] });
export type ProjectKind = CodeOf<typeof ProjectKind>;

/** Policy 四-3. */
export const ServiceMode = dictionary('ServiceMode', '服务方式 / Mode of service', {
  CONCENTRATED: ['集中服务', 'Concentrated'], SITE: ['站点服务', 'At a site'], PAIRING: ['结对服务', 'Pairing'], ON_DEMAND: ['点单配送', 'On demand'],
});
export type ServiceMode = CodeOf<typeof ServiceMode>;

export const ProjectState = dictionary('ProjectState', '项目状态 / State of a project', { DRAFT: ['草稿', 'Draft'], PUBLISHED: ['已发布', 'Published'], WITHDRAWN: ['已撤下', 'Withdrawn'] });
export type ProjectState = CodeOf<typeof ProjectState>;

export const ProjectStep = dictionary('ProjectStep', '项目的步骤 / Step of a project', { PUBLISH: ['发布', 'Publish'], WITHDRAW: ['撤下', 'Withdraw'] });
export type ProjectStep = CodeOf<typeof ProjectStep>;
