import { area } from './language';

/** 常用筛选. */
export const savedViews = area('savedViews', {
  title: '常用筛选',
  shared: '共享',
  remove: (name: string) => `删除常用筛选 ${name}`,
  keep: '保存当前筛选',
  name: '名称',
  nameNeeded: '请给这个筛选起个名称',
  withoutWords: '搜索文字可能含个人信息，不会一起保存',
  share: '共享给全县',
  save: '保存',
});
