import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

/** What a file can be imported into; how each is read is told by registers.ts. */
export const ImportRegister = dictionary('ImportRegister', '导入到哪里 / What a file is imported into', {
  ORDERS: ['需求', 'Demands'], VOLUNTEERS: ['志愿者', 'Volunteers'], TEAMS: ['志愿服务队伍', 'Teams'], MEMBERSHIPS: ['队员关系', 'Memberships'], PLACES: ['阵地', 'Places'],
  POINTS: ['居民点', 'Residential points'], TRAININGS: ['培训结果', 'Training results'], FIGURES: ['年度分母', 'Yearly denominators'],
});
export type ImportRegister = CodeOf<typeof ImportRegister>;

export const ImportRowState = dictionary('ImportRowState', '导入行状态 / State of a row of an import', {
  GOOD: ['可导入', 'Can be entered'], BAD: ['有错误', 'Has errors'], ENTERED: ['已导入', 'Entered'],
});
export type ImportRowState = CodeOf<typeof ImportRowState>;
