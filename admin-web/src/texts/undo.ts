import { area } from './language';

/** The bar that takes back the last act. */
export const undo = area('undo', {
  undo: '撤销',
  undone: '已撤销。',
  seconds: (left: number) => `${left} 秒`,
  failed: '没有撤销成功：',
  close: '知道了',
});
