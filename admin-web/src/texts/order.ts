import { area } from './language';

/** 需求单: what every page that shows one says of it. Its codes have their labels in the dictionaries. */
export const order = area('order', {
  orderNo: '单号',
  content: '需求内容',
  requester: '需求人',
  phone: '联系电话',
  address: '地址',
  region: '所在村（社区）',
  category: '类别',
  raisedAt: '提出时间',
  team: '承接队伍',
  noTeam: '未派队伍',
  timeline: '办理过程',
  facts: '基本信息',
  step: (verb: string, state: string) => `${verb} → ${state}`,
  because: (reason: string) => `原因：${reason}`,
  bySystem: '系统',
  notKept: '未登记',
});
