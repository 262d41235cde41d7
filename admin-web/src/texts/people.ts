import { area } from './language';

/** What is told of a team or a volunteer. */
export const people = area('people', {
  type: '类型',
  category: '服务类别',
  state: '状态',
  region: '所在地',
  members: '在队人数',
  persons: (count: number) => `${count} 人`,
  capacity: '每周可接单',
  orders: (count: number) => `${count} 单`,
  contact: '联系人',
  contactPhone: '联系电话',
  number: '志愿者编号',
  gender: '性别',
  phone: '手机号',
  skills: '服务技能',
  registeredOn: '注册日期',
  served: '已确认时长',
  hours: (hours: string) => `${hours} 小时`,
  teams: '所在队伍',
  since: (day: string) => `${day} 入队`,
});
