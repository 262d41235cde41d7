import { area } from './language';

export const masked = area('masked', {
  partly: (shown: string) => `${shown}（部分已隐去）`,
  hidden: '已隐去',
  reveal: '查看明文',
  why: (what: string) => `为什么要查看${what}`,
  note: '补充说明（选“其他”时必填）',
  onRecord: '每次查看都会留下记录；内容显示 30 秒后自动隐去。',
  shortly: '30 秒后隐去',
  ask: '申请批准',
  asked: '已提交申请。县中心主任批准后，再点一次“查看明文”。',
});
