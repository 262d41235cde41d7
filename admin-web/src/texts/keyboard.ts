import { area } from './language';

export const keyboard = area('keyboard', {
  open: '本页帮助',
  key: '按键',
  does: '作用',
  search: '搜索全部',
  list: '到本页列表的搜索框',
  help: '打开本页帮助',
  close: '关闭弹窗、抽屉和面板',
  queue: '派单台：下一张、上一张',
  next: '录需求：提交并再录一条',
  tabs: '多页签：左右移动，Delete 关闭',
});
