import { area } from './language';

/** Types of records, as the audit names them. */
export const typeNames = area('typeNames', {
  DemandOrder: '需求单',
  Dispatch: '派单',
  OrderRating: '评价',
  FollowUpVisit: '回访',
  ServiceRecord: '服务记录',
  Complaint: '投诉',
  Reveal: '明文查看',
  Account: '账号',
  Appointment: '任职',
  Session: '登录会话',
  SlaRule: '时限规则',
  CountyCalendarDay: '日历日',
  DictionaryLabel: '字典名称',
  Volunteer: '志愿者',
  VolunteerTeam: '队伍',
});
