import { area } from './language';

/** 导览: offered once, and again from the person's panel. */
export const tour = area('tour', {
  offer: '第一次来？用半分钟看看这里怎么用。',
  start: '看一看',
  decline: '不用了',
  again: '再看一遍导览',
  next: '下一步',
  previous: '上一步',
  done: '知道了',
  close: '结束导览',
  progress: '第 {{current}} 步，共 {{total}} 步',
  bell: '有新的单、催办和通知，这里会亮。',
  display: '看不清？在这里放大字号、加深颜色，或换成英文。换一台电脑也记得。',
  help: '不知道怎么办，就点这里：每一页都有说明，还有该打的电话。',
});
