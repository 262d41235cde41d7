import type { ReasonCode } from '../../../api/src/modules/orders/order.codes.ts';
import type { HandOverTo } from '../../../api/src/modules/orders/order.codes.ts';

type Weighted<T> = readonly (readonly [T, number])[];

/** Reasons of each step with their weights, and what people write beside them. Only reasons that order.flow.ts allows. */
export const RETURN_REASONS: Weighted<ReasonCode> = [['INFORMATION_MISSING', 5], ['ADDRESS_UNCLEAR', 3], ['CONTACT_UNREACHABLE', 2]];
export const REJECT_REASONS: Weighted<ReasonCode> = [['GOVERNMENT_DUTY', 5], ['NOT_VOLUNTEER_SCOPE', 3], ['DUPLICATE', 3], ['COMMERCIAL', 2], ['BEYOND_ABILITY', 1], ['SAFETY_RISK', 1]];
export const DECLINE_REASONS: Weighted<ReasonCode> = [['SHORT_OF_PEOPLE', 6], ['TIME_CONFLICT', 6], ['BEYOND_SPECIALITY', 3], ['TOO_FAR', 3], ['SAFETY_CONCERN', 1]];
export const RECALL_REASONS: Weighted<ReasonCode> = [['BETTER_TEAM', 5], ['TEAM_UNREACHABLE', 3], ['WRONG_DISPATCH', 3], ['NEED_CHANGED', 1]];
export const FAIL_REASONS: Weighted<ReasonCode> = [['NOBODY_HOME', 5], ['NEED_CHANGED', 3], ['BEYOND_ABILITY', 2], ['SHORT_OF_PEOPLE', 2], ['SAFETY_CONCERN', 1]];
export const CANCEL_REASONS: Weighted<ReasonCode> = [['SOLVED_OTHERWISE', 5], ['NO_LONGER_NEEDED', 4], ['DUPLICATE', 1]];
export const UNRESOLVE_REASONS: Weighted<ReasonCode> = [['NO_TEAM_AVAILABLE', 4], ['GOVERNMENT_DUTY', 3], ['BEYOND_ABILITY', 3], ['SAFETY_RISK', 1]];

export const REASON_NOTES: Partial<Record<ReasonCode, readonly string[]>> = {
  INFORMATION_MISSING: ['请补充具体人数和希望的时间。', '请写明老人身体状况，便于安排合适的志愿者。', '请补充现场情况，是否需要自带工具。'],
  ADDRESS_UNCLEAR: ['请写到组和门牌，附近有无明显标志。', '村名与描述不一致，请核对地址。'],
  CONTACT_UNREACHABLE: ['电话打了三次无人接听，请核对号码或留村干部电话。', '号码停机，请补充其他联系方式。'],
  GOVERNMENT_DUTY: ['此事由主管部门负责，已告知拨打 12345 反映。', '属行政审批事项，请到镇便民服务中心办理。'],
  NOT_VOLUNTEER_SCOPE: ['不属于志愿服务范围，已电话说明。', '需长期专职照护，志愿服务难以承担，已建议联系养老机构。'],
  DUPLICATE: ['与前几日登记的需求相同，合并办理。', '同一事项已有队伍承接。'],
  COMMERCIAL: ['属经营活动用工，志愿服务不参与。'],
  BEYOND_ABILITY: ['需专业施工资质，志愿队伍不具备条件。', '设备损坏严重，现场无法修复。'],
  SAFETY_RISK: ['现场有坍塌风险，须由专业单位处理。'],
  SHORT_OF_PEOPLE: ['这周队员多数外出，人手凑不够。', '在岗队员只有两名，难以完成。', '近期任务集中，人手不足。'],
  TIME_CONFLICT: ['当天队里已有活动安排。', '与县上统一活动时间冲突。'],
  BEYOND_SPECIALITY: ['需要专业电工，我队没有持证人员。', '涉及康复专业，建议派医疗队。'],
  TOO_FAR: ['路程较远，队员没有车辆。', '跨镇往返要两个多小时，建议就近派单。'],
  SAFETY_CONCERN: ['现场用电情况不明，担心安全。', '需登高作业，队员没有防护装备。'],
  BETTER_TEAM: ['同村队伍可以承接，改派就近队伍。', '改派有专业资质的队伍。'],
  TEAM_UNREACHABLE: ['队伍联系人电话一直不通。'],
  WRONG_DISPATCH: ['类别选错，重新派单。'],
  NEED_CHANGED: ['求助人改了时间和内容。', '到场后需求与登记不一致，需重新安排。'],
  NOBODY_HOME: ['按约到达，家中无人，邻居说去县城看病了。', '敲门无人应，电话未接。'],
  SOLVED_OTHERWISE: ['儿女已回来办好。', '村干部已帮忙解决。', '邻居帮忙修好了。'],
  NO_LONGER_NEEDED: ['家里情况有变，不需要了。', '活动取消。'],
  NO_TEAM_AVAILABLE: ['三支队伍均无法承接，已转相关部门并告知求助人。'],
  NOT_FINISHED: ['还剩一部分没做完，请再来一次。', '只完成了一半，约好改天接着做。'],
  SLA_PASSED: ['超过答复时限，系统自动收回。'],
};

export const HAND_OVERS: Weighted<HandOverTo> = [['HOTLINE_12345', 4], ['CIVIL_AFFAIRS', 3], ['TOWN_GOVERNMENT', 3], ['HEALTH', 1]];
export const CONSENT_NOTES = ['入户走访时当面口头同意', '电话中同意登记并告知派单用途', '到站当面同意，已读给本人听', '本人同意，由其子女电话确认'];
export const RATING_CONSENTS = { PROXY: ['服务后到家中当面询问，本人口述', '本人不会操作，站上代为登记并念给本人听'], PHONE: ['中心电话回访，本人口头评价', '电话询问家属，转述本人意见'], SELF: [null] } as const;
export const DISPATCH_NOTES = [null, null, null, '请先电话联系求助人。', '老人独居，请两人同行。', '有需要的工具请提前和站上沟通。', '如当天去不了请及时告知中心。', '事情较急，请尽快答复。'];
export const SUPERVISE_NOTES = ['该事项已超时，请县中心核实原因并尽快办理。', '请关注办理进度，三日内反馈结果。'];
