import { area } from './language';

export const unsaved = area('unsaved', {
  title: '填写的内容还没有保存',
  why: '现在离开，刚才填的内容就没有了。',
  stay: '留下继续填',
  leave: '不保存，离开',
});
