import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

export const ImportRowState = dictionary('ImportRowState', '导入行状态 / State of a row of an import', {
  GOOD: ['可导入', 'Can be entered'], BAD: ['有错误', 'Has errors'], ENTERED: ['已导入', 'Entered'],
});
export type ImportRowState = CodeOf<typeof ImportRowState>;
