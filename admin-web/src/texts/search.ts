import { area } from './language';

export const search = area('search', {
  open: '搜索',
  title: '搜索全部',
  what: {
    persons: '单号、姓名、队伍、村名或拼音首字母',
    phones: '单号、姓名、手机尾号、队伍、村名或拼音首字母',
    work: '单号、队伍、村名或拼音首字母',
  },
  start: '输入至少两个字或字母。',
  none: '没有找到，换一个说法试试。',
  failed: '没有查到，请重试。',
  found: '搜索结果',
  groups: { orders: '需求单', volunteers: '志愿者', teams: '队伍', regions: '地点' },
  more: (count: string) => `共 ${count} 条，请多输几个字`,
  members: (count: number) => `队员 ${count} 人`,
  ordersHere: '查看这里的单',
  keys: '↑↓ 选择 · Enter 打开 · Esc 关闭',
});
