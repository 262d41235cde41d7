import { area } from './language';

/** Names of pages: menu, browser title and heading say the same. */
export const pages = area('pages', {
  login: '登录',
  changePassword: '修改密码',
  todo: '待办',
  order: '需求单',
  sessions: '登录设备',
  notFound: '页面不存在',
  refused: '不能打开本页',
});
