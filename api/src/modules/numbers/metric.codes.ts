import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

/** Domain §5, in its order. */
export const MetricCode = dictionary('MetricCode', '指标 / Metric', {
  PARTY_PARTICIPATION: ['在职党员参与率', 'In-service Party members who serve'],
  PARTY_REGISTERED: ['在职党员注册率', 'In-service Party members who are registered'],
  PARTY_HOURS: ['在职党员人均时长', 'Hours per in-service Party member'],
  PARTY_HOURS_OF_PARTICIPANTS: ['参与党员人均时长', 'Hours per Party member who serves'],
  RESIDENT_PARTICIPATION: ['群众参与率', 'Residents who serve'],
  REGISTRATION: ['注册率', 'Residents who are registered'],
  CADRE_PARTICIPATION: ['领导干部参与率', 'Leader cadres who serve'],
  CADRE_HOURS: ['领导干部人均时长', 'Hours per leader cadre'],
  STANDING_TEAMS: ['8 类队伍齐备', 'Standing categories with a team'],
  CIRCLE_COVERAGE: ['15 分钟圈覆盖', 'Residents within 15 minutes of a place'],
  SITES_QUALIFIED: ['站点三有达标率', 'Service sites that have all three'],
  PLACES_STAFFED: ['专人配备率', 'Places with a responsible person'],
  ACTIVE_VOLUNTEERS: ['活跃率', 'Active volunteers'],
  TRAINED_BEFORE_DUTY: ['先培训再上岗率', 'Trained before duty'],
  VILLAGE_SERVICES: ['进村服务占比', 'Services in villages'],
});
export type MetricCode = CodeOf<typeof MetricCode>;

export const MetricUnit = dictionary('MetricUnit', '指标单位 / Unit of a metric', { PERCENT: ['百分比', 'Per cent'], HOURS: ['小时', 'Hours'] });
export type MetricUnit = CodeOf<typeof MetricUnit>;

/** Why a metric has no value. */
export const MetricGap = dictionary('MetricGap', '没有数值的原因 / Why a metric has no value', {
  NO_DENOMINATOR: ['缺少分母，请录入', 'The denominator is missing: enter it'],
  OVER_DENOMINATOR: ['分子大于分母，请核对分母', 'More than the denominator: check it'],
  NOTHING_YET: ['还没有可统计的记录', 'Nothing to count yet'],
  WITHHELD: ['人数太少，不显示', 'Too few people to be told'],
});
export type MetricGap = CodeOf<typeof MetricGap>;

/** What volunteers are grouped by (R22, R34). */
export const GroupKind = dictionary('GroupKind', '志愿者分组方式 / What volunteers are grouped by', {
  PARTY: ['党员与群众', 'Party members and others'], POLITICAL_STATUS: ['政治面貌', 'Political status'], CADRE: ['领导干部', 'Leader cadres'], OCCUPATION: ['职业', 'Occupation'], TALENT: ['人才类别', 'Talent'],
});
export type GroupKind = CodeOf<typeof GroupKind>;

export const PartyGroup = dictionary('PartyGroup', '党员与群众 / Party members and others', { IN_SERVICE: ['在职党员', 'In-service Party members'], OTHER_MEMBER: ['其他党员', 'Other Party members'], NO_MEMBER: ['非党员', 'Not in the Party'] });
export type PartyGroup = CodeOf<typeof PartyGroup>;

export const CadreGroup = dictionary('CadreGroup', '领导干部与其他 / Leader cadres and others', { CADRE: ['领导干部', 'Leader cadres'], OTHERS: ['其他志愿者', 'Other volunteers'] });
export type CadreGroup = CodeOf<typeof CadreGroup>;
