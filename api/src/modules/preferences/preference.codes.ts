import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

/** 适老化 (console.md row 31): 标准, 18 px, 22 px. */
export const TextSize = dictionary('TextSize', '字号 / Size of text', {
  STANDARD: ['标准', 'Standard'], LARGE: ['大字', 'Large'], HUGE: ['特大', 'Extra large'],
});
export type TextSize = CodeOf<typeof TextSize>;

export const DisplayLanguage = dictionary('DisplayLanguage', '界面语言 / Language of the console', {
  ZH_CN: ['中文', 'Chinese'], EN: ['英文', 'English'],
});
export type DisplayLanguage = CodeOf<typeof DisplayLanguage>;

export const TableDensity = dictionary('TableDensity', '表格行距 / Height of table rows', {
  COMPACT: ['紧凑', 'Compact'], STANDARD: ['标准', 'Standard'], RELAXED: ['宽松', 'Relaxed'],
});
export type TableDensity = CodeOf<typeof TableDensity>;
