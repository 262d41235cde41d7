import { area } from './language';

/** 待上传: demands entered without network. */
export const outbox = area('outbox', {
  waiting: (count: number) => `待上传 ${count} 条`,
  refused: (count: number) => `${count} 条没有成功，请处理`,
  whenBack: '网络恢复后自动上传，请不要退出登录。',
  soon: '正等待上传。',
  sending: '正在上传…',
  sent: (count: number) => `已上传 ${count} 条`,
  show: '查看待上传的需求',
  enteredAt: (at: string) => `${at} 录入`,
  mend: '修改后重新提交',
  discard: '丢弃',
  discarded: '已丢弃一条待上传的需求',
  tooOld: '这条需求可能已在几天前提交成功，请先在列表里查找，没有再修改后重新提交。',
});
