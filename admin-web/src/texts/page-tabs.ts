import { area } from './language';

export const pageTabs = area('pageTabs', {
  label: '打开的页面',
  close: (title: string) => `关闭 ${title}`,
});
