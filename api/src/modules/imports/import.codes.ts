import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

/** What a file can be imported into; how each is read is told by registers.ts. */
export const ImportRegister = dictionary('ImportRegister', '导入到哪里 / What a file is imported into', { ORDERS: ['需求', 'Demands'] });
export type ImportRegister = CodeOf<typeof ImportRegister>;

export const ImportRowState = dictionary('ImportRowState', '导入行状态 / State of a row of an import', {
  GOOD: ['可导入', 'Can be entered'], BAD: ['有错误', 'Has errors'], ENTERED: ['已导入', 'Entered'],
});
export type ImportRowState = CodeOf<typeof ImportRowState>;
