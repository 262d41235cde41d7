import { area } from './language';

export const sessions = area('sessions', {
  intro: '您的账号正在这些设备上登录。不认识的，请让它退出，然后修改密码。',
  device: '设备',
  address: '网络地址',
  since: '登录时间',
  lastSeen: '最近使用',
  here: '本机',
  end: '让它退出',
  ended: '已退出该设备。',
  none: '没有其他登录设备。',
  unknownDevice: '未知设备',
  on: (browser: string, system: string) => `${system} · ${browser}`,
  act: '操作',
});
