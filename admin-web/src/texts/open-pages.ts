import { area } from './language';

/** Names of the pages that are there before anybody has signed in: apart from `pages`, so that the login page carries no more than it needs. */
export const openPages = area('openPages', {
  login: '登录',
  changePassword: '修改密码',
  place: '阵地',
});
