import { area } from './language';

/** 派单表 on paper. */
export const printSheet = area('printSheet', {
  title: '志愿服务派单表',
  print: '打印派单表',
  printedBy: (name: string, at: string) => `打印人 ${name} · ${at}`,
  urgency: '紧急程度',
  due: '本步期限',
  done: '服务情况',
  signTeam: '队伍签字',
  signRequester: '群众签字',
  masked: '个人信息按本人权限打印，已隐去的部分不因打印而显示。请妥善保管，用后销毁。',
});
