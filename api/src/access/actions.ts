import type { Role } from './roles.ts';

const DIRECTOR = 'COUNTY_DIRECTOR', OPERATOR = 'COUNTY_OPERATOR', TOWN = 'TOWN_STAFF', VILLAGE = 'VILLAGE_STAFF';
const LEADER = 'TEAM_LEADER', SYSTEM = 'SYSTEM_ADMIN', SECURITY = 'SECURITY_ADMIN', PROVINCE = 'PROVINCE_OVERSEER', CITY = 'CITY_OVERSEER';
const COUNTY: Role[] = [DIRECTOR, OPERATOR];
const SIGNED_IN: Role[] = [PROVINCE, CITY, DIRECTOR, OPERATOR, TOWN, VILLAGE, LEADER, SYSTEM, SECURITY, 'AUDITOR'];

/** What must contain what before the action is allowed (access §3). `OWN` is the signed-in person itself. */
export type Reach = 'REGION' | 'TEAM' | 'OPEN_POOL' | 'OWN';

/** Each mutation names one of these once; an action names its roles and its reach. Nothing else may write. */
export const ACTIONS = {
  SIGN_IN: { roles: ['ANONYMOUS', ...SIGNED_IN], reach: 'OWN', zh: '登录', en: 'sign in' },
  SESSION_OWN: { roles: SIGNED_IN, reach: 'OWN', zh: '管理本人会话', en: 'manage own sessions' },
  PREFERENCES_OWN: { roles: SIGNED_IN, reach: 'OWN', zh: '保存本人偏好', en: 'save own preferences' },
  ROLE_PREVIEW: { roles: [DIRECTOR], reach: 'REGION', zh: '以其他角色预览', en: 'preview what a role sees' },
  VIEW_SAVE: { roles: SIGNED_IN.filter((role) => role !== SECURITY), reach: 'OWN', zh: '保存常用筛选', en: 'keep filters of lists' },
  VIEW_SHARE: { roles: COUNTY, reach: 'REGION', zh: '共享常用筛选', en: 'share filters with the county' },
  MESSAGE_READ: { roles: SIGNED_IN.filter((role) => role !== SECURITY), reach: 'OWN', zh: '标记本岗位消息已读', en: 'mark own messages as read' },
  ORDER_ENTER: { roles: [...COUNTY, TOWN, VILLAGE], reach: 'REGION', zh: '录入需求', en: 'enter demand' },
  DEMAND_SUBMIT: { roles: ['INTEGRATOR'], reach: 'REGION', zh: '网上点单', en: 'submit demand from a program' },
  ORDER_REVIEW: { roles: COUNTY, reach: 'REGION', zh: '审核需求', en: 'review demand' },
  ORDER_DISPATCH: { roles: COUNTY, reach: 'REGION', zh: '派单、改派、撤回', en: 'dispatch, redispatch, recall' },
  ORDER_UNRESOLVE: { roles: COUNTY, reach: 'REGION', zh: '转交无法办理', en: 'hand over as unresolved' },
  ORDER_CANCEL: { roles: [...COUNTY, TOWN, VILLAGE], reach: 'REGION', zh: '代为撤单', en: 'cancel for the requester' },
  ORDER_CONFIRM: { roles: [...COUNTY, TOWN, VILLAGE], reach: 'REGION', zh: '确认服务完成', en: 'confirm service' },
  RECORD_REVIEW: { roles: COUNTY, reach: 'REGION', zh: '复核超长服务记录', en: 'second review of long service records' },
  ORDER_RATE: { roles: [...COUNTY, TOWN, VILLAGE], reach: 'REGION', zh: '代评、电话评价', en: 'rate for the requester' },
  ORDER_REOPEN: { roles: COUNTY, reach: 'REGION', zh: '重新立单', en: 'open a linked order' },
  ORDER_SUPERVISE: { roles: [PROVINCE, CITY, DIRECTOR], reach: 'REGION', zh: '督办', en: 'supervise' },
  ORDER_URGE: { roles: [PROVINCE, CITY, ...COUNTY], reach: 'REGION', zh: '催办', en: 'urge' },
  SUPERVISION_REPLY: { roles: [...COUNTY, TOWN, VILLAGE, LEADER], reach: 'REGION', zh: '回复督办', en: 'reply to a supervision' },
  ATTEND_ORDER: { roles: COUNTY, reach: 'REGION', zh: '告知正在处理', en: 'tell who works on an order' },
  DISPATCH_ANSWER: { roles: [LEADER], reach: 'TEAM', zh: '接单、拒单', en: 'accept or decline a dispatch' },
  DISPATCH_CLAIM: { roles: [LEADER], reach: 'OPEN_POOL', zh: '抢单', en: 'claim from the open pool' },
  SERVICE_REPORT: { roles: [LEADER], reach: 'TEAM', zh: '指派队员、上报服务', en: 'name volunteers and report service' },
  RATING_REPLY: { roles: [LEADER], reach: 'TEAM', zh: '回复评价', en: 'reply to a rating' },
  FOLLOW_UP: { roles: [...COUNTY, TOWN, VILLAGE], reach: 'REGION', zh: '回访', en: 'follow-up visit' },
  COMPLAINT_ENTER: { roles: [...COUNTY, TOWN, VILLAGE], reach: 'REGION', zh: '登记投诉', en: 'enter a complaint' },
  COMPLAINT_HANDLE: { roles: COUNTY, reach: 'REGION', zh: '处理投诉', en: 'handle a complaint' },
  VOLUNTEER_ENTER: { roles: [...COUNTY, TOWN, VILLAGE], reach: 'REGION', zh: '登记志愿者', en: 'register volunteers' },
  VOLUNTEER_REVIEW: { roles: [...COUNTY, TOWN], reach: 'REGION', zh: '审核志愿者', en: 'review volunteers' },
  VOLUNTEER_MERGE: { roles: COUNTY, reach: 'REGION', zh: '合并志愿者', en: 'merge registrations' },
  VOLUNTEER_FILE: { roles: [DIRECTOR], reach: 'REGION', zh: '导出个人全部资料', en: 'export all that is held about a person' },
  TEAM_MANAGE: { roles: [...COUNTY, TOWN], reach: 'REGION', zh: '组建和管理队伍', en: 'set up and manage teams' },
  TEAM_UNITS: { roles: COUNTY, reach: 'REGION', zh: '登记单位', en: 'manage the list of units' },
  MEMBERSHIP_MANAGE: { roles: [...COUNTY, TOWN], reach: 'REGION', zh: '管理队员', en: 'manage memberships' },
  TRAINING_MANAGE: { roles: COUNTY, reach: 'REGION', zh: '开设培训课程', en: 'manage training courses' },
  TRAINING_RECORD: { roles: [...COUNTY, TOWN], reach: 'REGION', zh: '安排培训、登记结果', en: 'plan trainings and record results' },
  PLACE_MANAGE: { roles: [...COUNTY, TOWN], reach: 'REGION', zh: '登记和管理阵地', en: 'manage places' },
  ACTIVITY_MANAGE: { roles: [...COUNTY, TOWN, VILLAGE], reach: 'REGION', zh: '发布活动、报名、登记出勤', en: 'publish activities, sign people up, record attendance' },
  ATTENDANCE_CONFIRM: { roles: [...COUNTY, TOWN, VILLAGE], reach: 'REGION', zh: '确认活动出勤', en: 'confirm attendance of activities' },
  WORK_ASSIGN: { roles: COUNTY, reach: 'REGION', zh: '下达任务', en: 'assign work' },
  WORK_ANSWER: { roles: [TOWN, VILLAGE, LEADER], reach: 'REGION', zh: '答复、上报任务', en: 'answer and report assigned work' },
  PROJECT_MANAGE: { roles: COUNTY, reach: 'REGION', zh: '管理项目、发布清单', en: 'manage projects, issue the menu' },
  RESOURCE_MANAGE: { roles: [...COUNTY, TOWN], reach: 'REGION', zh: '登记和调配资源', en: 'manage and allocate resources' },
  PLACE_INSPECT: { roles: [...COUNTY, TOWN], reach: 'REGION', zh: '登记阵地巡检', en: 'record inspections of places' },
  CIRCLE_MANAGE: { roles: [...COUNTY, TOWN], reach: 'REGION', zh: '登记居民点', en: 'manage residential points' },
  MAP_SET: { roles: COUNTY, reach: 'REGION', zh: '上传县域底图', en: 'upload the map of the county' },
  FIGURE_ENTER: { roles: COUNTY, reach: 'REGION', zh: '录入年度分母', en: 'enter yearly denominators' },
  LECTURER_MANAGE: { roles: COUNTY, reach: 'REGION', zh: '推荐、派驻宣讲师', en: 'propose and post lecturers' },
  LECTURER_SELECT: { roles: [DIRECTOR], reach: 'REGION', zh: '遴选宣讲师', en: 'select lecturers' },
  LECTURE_RECORD: { roles: [...COUNTY, TOWN], reach: 'REGION', zh: '登记宣讲', en: 'record lectures' },
  EXCHANGE_MANAGE: { roles: COUNTY, reach: 'REGION', zh: '组织交流活动和项目大赛', en: 'manage exchanges and contests' },
  ORGANIZATION_MANAGE: { roles: COUNTY, reach: 'REGION', zh: '管理志愿服务组织、企业参与', en: 'manage organisations and enterprises' },
  PERSON_REVEAL: { roles: COUNTY.concat(TOWN), reach: 'REGION', zh: '查看明文', en: 'reveal a masked value' },
  PERSON_RECOGNISE: { roles: COUNTY.concat(TOWN), reach: 'REGION', zh: '按完整电话认人', en: 'recognise a requester by the whole phone number' },
  REVEAL_APPROVE: { roles: [DIRECTOR], reach: 'REGION', zh: '批准查看未成年人明文', en: "approve a reveal of a minor's data" },
  EXPORT_REQUEST: { roles: COUNTY.concat(TOWN), reach: 'REGION', zh: '申请导出', en: 'ask for an export' },
  EXPORT_APPROVE: { roles: [DIRECTOR], reach: 'REGION', zh: '批准明文导出', en: 'approve an export in clear' },
  DATA_IMPORT: { roles: COUNTY.concat(TOWN), reach: 'REGION', zh: '批量导入', en: 'import from a file' },
  TASK_OWN: { roles: COUNTY.concat(TOWN), reach: 'OWN', zh: '管理本人的后台任务', en: 'manage own background tasks' },
  SETTINGS_MANAGE: { roles: [SYSTEM], reach: 'REGION', zh: '时限与日历设置', en: 'SLA and calendar settings' },
  ACCOUNT_MANAGE: { roles: [SECURITY], reach: 'REGION', zh: '账号与任职管理', en: 'manage accounts and appointments' },
} as const satisfies Record<string, { roles: readonly Role[]; reach: Reach; zh: string; en: string }>;

export type Action = keyof typeof ACTIONS;

export function mayEver(role: Role, action: Action): boolean {
  return (ACTIONS[action].roles as readonly Role[]).includes(role);
}

export function actionsOf(role: Role): Action[] {
  return (Object.keys(ACTIONS) as Action[]).filter((action) => mayEver(role, action));
}
