import { area } from './language';

/** Names of pages: menu, browser title and heading say the same. */
export const pages = area('pages', {
  login: '登录',
  changePassword: '修改密码',
  todo: '待办',
  order: '需求单',
  orders: '全部单',
  ordersOfTown: '本镇单',
  ordersOfVillage: '我村的单',
  ordersBelow: '辖区内的单',
  enterMany: '粘贴多条需求',
  enterDemand: '录需求',
  editDemand: '补充需求',
  dispatch: '派单台',
  supervise: '督办',
  superviseOrder: '督办需求单',
  offers: '待接单',
  pool: '抢单池',
  tasks: '我的任务',
  task: '任务办理',
  finished: '已办任务',
  sessions: '登录设备',
  notFound: '页面不存在',
  refused: '不能打开本页',
});
