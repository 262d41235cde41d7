import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

/** 需求单状态 (domain §4.1). */
export const OrderState = dictionary('OrderState', '需求单状态 / State of a demand order', {
  DRAFT: ['草稿', 'Draft'],
  SUBMITTED: ['待审核', 'Submitted'],
  RETURNED: ['退回补充', 'Returned'],
  REJECTED: ['不予受理', 'Rejected'],
  PENDING_DISPATCH: ['待派单', 'Pending dispatch'],
  DISPATCHED: ['待接单', 'Dispatched'],
  ACCEPTED: ['待服务', 'Accepted'],
  IN_SERVICE: ['服务中', 'In service'],
  AWAITING_CONFIRMATION: ['待确认', 'Awaiting confirmation'],
  AWAITING_RATING: ['待评单', 'Awaiting rating'],
  CLOSED: ['已结单', 'Closed'],
  CANCELLED: ['已撤单', 'Cancelled'],
  UNRESOLVED: ['无法办理', 'Unresolved'],
});
export type OrderState = CodeOf<typeof OrderState>;

/** 派单状态 (domain §4.1). */
export const DispatchState = dictionary('DispatchState', '派单状态 / State of a dispatch', {
  OFFERED: ['待接单', 'Offered'],
  ACCEPTED: ['已接单', 'Accepted'],
  DECLINED: ['已拒单', 'Declined'],
  EXPIRED: ['超时未接', 'Expired'],
  RECALLED: ['已改派/撤回', 'Recalled'],
  FULFILLED: ['已完成', 'Fulfilled'],
  FAILED: ['未完成', 'Failed'],
});
export type DispatchState = CodeOf<typeof DispatchState>;

export const DispatchMode = dictionary('DispatchMode', '派单方式 / Way of dispatch', {
  DIRECT: ['指派', 'To one team'], OPEN_POOL: ['抢单', 'Open pool'],
});
export type DispatchMode = CodeOf<typeof DispatchMode>;

/** Every step that changes an order, as its timeline shows it. */
export const OrderVerb = dictionary('OrderVerb', '单据动作 / Step in the life of an order', {
  SAVE_DRAFT: ['存草稿', 'Save draft'],
  SUBMIT: ['提交需求', 'Submit'],
  RESUBMIT: ['补充后重报', 'Resubmit'],
  RETURN: ['退回补充', 'Return'],
  TAKE_BACK_RETURN: ['撤销退回', 'Take back the return'],
  REJECT: ['不予受理', 'Reject'],
  APPROVE: ['受理', 'Approve'],
  DISPATCH: ['派单', 'Dispatch'],
  OPEN_TO_POOL: ['放入抢单池', 'Open to the pool'],
  CLAIM: ['抢单', 'Claim'],
  ACCEPT: ['接单', 'Accept'],
  DECLINE: ['拒单', 'Decline'],
  EXPIRE: ['超时未接', 'Expire'],
  RECALL: ['撤回派单', 'Recall'],
  NAME_VOLUNTEERS: ['指派队员', 'Name volunteers'],
  CONTACT: ['联系求助人', 'Contact the requester'],
  START: ['开始服务', 'Start service'],
  FAIL: ['未能完成', 'Fail'],
  REPORT: ['上报完成', 'Report service'],
  CONFIRM: ['确认完成', 'Confirm'],
  REFUSE_CONFIRMATION: ['退回服务', 'Refuse confirmation'],
  RATE: ['评单', 'Rate'],
  CHANGE_RATING: ['修改评价', 'Change rating'],
  REPLY: ['回复评价', 'Reply to rating'],
  CLOSE_UNRATED: ['期满未评结单', 'Close unrated'],
  FOLLOW_UP: ['回访', 'Follow up'],
  CANCEL: ['撤单', 'Cancel'],
  UNRESOLVE: ['转交无法办理', 'Hand over as unresolved'],
  REOPEN: ['重新立单', 'Open a linked order'],
  OVERDUE: ['超时提醒', 'Overdue'],
  ESCALATE: ['需改派提醒', 'Escalate'],
  SUPERVISE: ['督办', 'Supervise'],
  URGE: ['催办', 'Urge'],
  REPLY_SUPERVISION: ['回复督办', 'Reply to supervision'],
});
export type OrderVerb = CodeOf<typeof OrderVerb>;

/** Who has to do the next step: what 待办 lists are made of. */
export const WaitingFor = dictionary('WaitingFor', '等待谁办理 / Who has to act next', {
  RECORDER: ['录入人', 'Recorder'], CENTRE: ['县中心', 'County centre'], TEAM: ['队伍', 'Team'], STATION: ['所站', 'Station'], NOBODY: ['无', 'Nobody'],
});
export type WaitingFor = CodeOf<typeof WaitingFor>;

export const Urgency = dictionary('Urgency', '紧急程度 / Urgency', {
  NORMAL: ['一般', 'Normal'], URGENT: ['紧急', 'Urgent'], EMERGENCY: ['特急', 'Emergency'],
});
export type Urgency = CodeOf<typeof Urgency>;

export const DemandChannel = dictionary('DemandChannel', '需求来源 / Channel of a demand', {
  HOME_VISIT: ['入户走访', 'Home visit'], WALK_IN: ['来访', 'Walk-in'], PHONE: ['电话/12345转', 'Phone'],
  ONLINE_MINI_PROGRAM: ['小程序', 'Mini-program'], ONLINE_APP: ['手机应用', 'App'], WEIBO: ['微博', 'Weibo'],
  KIOSK: ['点单机', 'Kiosk'], SURVEY: ['问卷', 'Survey'], IMPORT: ['批量导入', 'Import'],
});
export type DemandChannel = CodeOf<typeof DemandChannel>;

export const PreferredTime = dictionary('PreferredTime', '期望时间 / When the resident wants it', {
  ANY_TIME: ['随时', 'Any time'], TODAY: ['今天', 'Today'], THIS_WEEK: ['本周', 'This week'], ON_DATE: ['指定日期', 'On a date'],
});
export type PreferredTime = CodeOf<typeof PreferredTime>;

/** Domain §6 targeted groups, and the general ones. */
export const BeneficiaryGroup = dictionary('BeneficiaryGroup', '服务对象群体 / Beneficiary group', {
  EMPTY_NEST_ELDER: ['空巢老人', 'Empty-nest elder'], LEFT_BEHIND_CHILD: ['留守儿童', 'Left-behind child'],
  EXTREME_HARDSHIP: ['特困群体', 'Extreme hardship'], LIVING_ALONE_ELDER: ['独居老人', 'Elder living alone'],
  DISABLED_ELDER: ['失能老人', 'Disabled elder'], CHILD_IN_DIFFICULTY: ['困境儿童', 'Child in difficulty'],
  DISABLED_PERSON: ['残疾人', 'Disabled person'], BEREAVED_FAMILY: ['失独家庭', 'Bereaved family'],
  VETERAN: ['退役军人优抚', 'Veteran'], LOW_INCOME: ['低保低边', 'Low income'], LEFT_BEHIND_WOMAN: ['留守妇女', 'Left-behind woman'],
  GENERAL_PUBLIC: ['普通群众', 'General public'],
});
export type BeneficiaryGroup = CodeOf<typeof BeneficiaryGroup>;

/** All reasons that a step may give; which step takes which is in order.flow.ts (domain §4.1, §6). */
export const ReasonCode = dictionary('ReasonCode', '原因 / Reason of a step', {
  INFORMATION_MISSING: ['信息不全', 'Information missing'],
  ADDRESS_UNCLEAR: ['地址不清', 'Address unclear'],
  CONTACT_UNREACHABLE: ['联系不上', 'Contact unreachable'],
  NOT_VOLUNTEER_SCOPE: ['非志愿服务范围', 'Not volunteer scope'],
  GOVERNMENT_DUTY: ['属政府职责（转12345）', 'Government duty (12345)'],
  COMMERCIAL: ['商业性', 'Commercial'],
  UNTRUE: ['信息不实', 'Untrue'],
  DUPLICATE: ['重复', 'Duplicate'],
  SAFETY_RISK: ['存在安全风险', 'Safety risk'],
  BEYOND_ABILITY: ['超出能力', 'Beyond ability'],
  SHORT_OF_PEOPLE: ['人手不足', 'Short of people'],
  TIME_CONFLICT: ['时间冲突', 'Time conflict'],
  BEYOND_SPECIALITY: ['超出专业', 'Beyond speciality'],
  TOO_FAR: ['距离过远', 'Too far'],
  SAFETY_CONCERN: ['安全顾虑', 'Safety concern'],
  NOBODY_HOME: ['无人在家', 'Nobody home'],
  NEED_CHANGED: ['需求变化', 'Need changed'],
  BETTER_TEAM: ['有更合适的队伍', 'A better team'],
  TEAM_UNREACHABLE: ['队伍联系不上', 'Team unreachable'],
  WRONG_DISPATCH: ['派错', 'Dispatched by mistake'],
  NO_LONGER_NEEDED: ['不再需要', 'No longer needed'],
  SOLVED_OTHERWISE: ['已自行解决', 'Solved otherwise'],
  NOT_FINISHED: ['服务未完成', 'Service not finished'],
  RECORD_WRONG: ['记录有误', 'Record wrong'],
  NO_TEAM_AVAILABLE: ['无队伍可承接', 'No team available'],
  NO_VOLUNTEERS_NEEDED: ['无需志愿者', 'No volunteers needed'],
  LOW_RATING: ['评分低', 'Low rating'],
  SLA_PASSED: ['超过时限', 'Time limit passed'],
  OTHER: ['其他', 'Other'],
});
export type ReasonCode = CodeOf<typeof ReasonCode>;

export const HandOverTo = dictionary('HandOverTo', '转交部门 / Handed over to', {
  HOTLINE_12345: ['12345 热线', '12345 hotline'], CIVIL_AFFAIRS: ['民政部门', 'Civil affairs'], HEALTH: ['卫健部门', 'Health authority'],
  POLICE: ['公安机关', 'Police'], TOWN_GOVERNMENT: ['乡镇政府', 'Town government'], OTHER: ['其他', 'Other'],
});
export type HandOverTo = CodeOf<typeof HandOverTo>;

export const RatingState = dictionary('RatingState', '评价状态 / Rating state', {
  NONE: ['未评价', 'None'], RATED: ['已评价', 'Rated'],
});
export type RatingState = CodeOf<typeof RatingState>;
