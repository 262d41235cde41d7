import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

export const CatalogChangeKind = dictionary('CatalogChangeKind', '清单的变动 / Change between two issues of the menu', { ADDED: ['新增', 'Added'], CHANGED: ['修改', 'Changed'], REMOVED: ['撤下', 'Removed'] });
export type CatalogChangeKind = CodeOf<typeof CatalogChangeKind>;

/** What an issue of the menu says of a project: its column beside its code. */
export const CATALOG_COLUMNS = {
  TITLE: 'title', KIND: 'kind', CATEGORY: 'category', TEAM: 'team_name', AUDIENCE: 'audience', CONTENT: 'content', REQUIREMENTS: 'requirements', MODE: 'mode', SCHEDULE: 'schedule', REGION: 'region_code', PHONE: 'public_phone',
} as const;

export const CatalogField = dictionary('CatalogField', '清单中的项 / What the menu says of a project', {
  TITLE: ['名称', 'Title'], KIND: ['类型', 'Kind'], CATEGORY: ['服务类别', 'Category'], TEAM: ['承担的队伍', 'Team'], AUDIENCE: ['服务对象', 'For whom'], CONTENT: ['服务内容', 'What is done'], REQUIREMENTS: ['服务要求', 'What is required'],
  MODE: ['服务方式', 'Mode of service'], SCHEDULE: ['服务时间', 'When'], REGION: ['服务范围', 'Region'], PHONE: ['咨询电话', 'Phone'],
} satisfies Record<keyof typeof CATALOG_COLUMNS, [string, string]>);
export type CatalogField = CodeOf<typeof CatalogField>;
