import { area } from './language';

/** 督办. */
export const supervise = area('supervise', {
  intro: '辖区内已超时的需求，超时最久的在最前面。督办意见会告诉正在办理的单位和队伍。',
  what: '需求',
  late: '超时',
  step: '停在哪一步',
  state: '状态',
  where: '地点',
  team: '承接队伍',
  noTeam: '未派队伍',
  none: '没有超时的需求',
  noneWhy: '辖区内正在办理的需求都在时限内。',
  failed: '派单未成',
  times: (count: number) => `${count} 次`,
  timeline: '办理过程',
  note: '督办意见',
  noteHint: '写明要求和期限，不要写居民的姓名、电话等个人信息。',
  noteNeeded: '请写明督办意见',
  send: '发出督办',
  sendTo: (count: number) => `向 ${count} 单发出督办`,
  sent: '督办意见已发出，办理过程里可以看到。',
});
