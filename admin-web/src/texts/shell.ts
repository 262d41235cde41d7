import { area } from './language';

export const shell = area('shell', {
  mainMenu: '主菜单',
  person: '身份、设备与退出',
  actingAs: '当前身份',
  switchTo: '切换身份',
  scope: '可查看范围',
  signOut: '退出登录',
  display: '语言与字号',
  language: '语言',
  chinese: '中文',
  english: 'English',
  textSize: '字号',
  sizes: { standard: '标准', large: '大字', huge: '特大' },
  offline: '网络已断开。已填的内容还在，恢复后会自动继续。',
  unsteady: '实时更新中断，正在重新连接；页面内容可能不是最新。',
  recovered: '已恢复连接。',
  refusedRole: (role: string) => `您现在的身份是「${role}」，本页不在这个身份的权限内。`,
  refusedRoles: (roles: string) => `可以打开本页的身份：${roles}。`,
  refusedSwitch: '如果您有其他任职，请在右上角切换身份；否则请联系本县安全管理员。',
  notFoundWhat: '地址写错了，或者页面已经移走。',
});
