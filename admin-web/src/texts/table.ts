import { area } from './language';

/** 列表的列设置、多选和逐条结果. */
export const table = area('table', {
  settings: '列设置',
  columns: '显示的列和顺序',
  show: (column: string) => `显示 ${column}`,
  alwaysShown: '始终显示',
  earlier: (column: string) => `${column} 前移`,
  later: (column: string) => `${column} 后移`,
  narrower: (column: string) => `${column} 变窄`,
  wider: (column: string) => `${column} 变宽`,
  density: '行距',
  reset: '恢复默认',
  notKept: '列设置没有保存',
  keepAgain: '再次保存',
  pick: (row: string) => `选择 ${row}`,
  pickAll: '选择本页全部',
  picked: (count: number) => `已选 ${count} 条`,
  unpick: '取消选择',
  working: (done: number, all: number) => `正在办理 ${done} / ${all}`,
  done: '已办理',
  waiting: '等待',
  outcome: (done: number, refused: number) => (refused ? `${done} 条已办理，${refused} 条没有办理` : `${done} 条全部办理`),
  again: (count: number) => `重试没有办理的 ${count} 条`,
  results: '逐条结果',
});
