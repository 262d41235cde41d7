import { area } from './language';

export const unsaved = area('unsaved', {
  title: '填写的内容还没有保存',
  why: '现在离开，刚才填的内容就没有了。',
  stay: '留下继续填',
  leave: '不保存，离开',
  restoreWhat: '恢复上次未提交的内容？',
  keptAt: (at: string) => `保存于 ${at}，只有您登录后才能打开`,
  restore: '恢复',
  discard: '不要了',
});
