import type { MetricCode, MetricUnit } from './metric.codes.ts';

export interface MetricDefinition {
  unit: MetricUnit;
  /** Per cent, or hours: of the policy, with its paragraph, or SQL of a parameter of the county. */
  target?: number | string;
  /** SQL of how many people its numerator tells of: few of them are withheld from overseers. */
  people?: string;
  /** SQL of numerator and denominator over one region's counts; hours have minutes as numerator. */
  numerator: string;
  denominator: string;
  /** Worked out for a year; the others tell how it stands now, and are not compared. */
  yearly?: true;
  /** What is wrong when the numerator is larger is the denominator that somebody entered. */
  entered?: true;
  definition: readonly [zh: string, en: string];
}

/**
 * Domain §5: each metric once, formula and words side by side. `c` are counts of the year, `n` how it stands now, `d` what was entered.
 * What stands in braces in the words is SQL too: a parameter is told as it was used.
 */
export const METRICS: Record<MetricCode, MetricDefinition> = {
  PARTY_PARTICIPATION: {
    unit: 'PERCENT', target: 80, people: 'c.party_participants', yearly: true, entered: true, numerator: 'c.party_participants', denominator: 'd.party_members',
    definition: ['当年在职期间有服务记录的在职党员人数 ÷ 录入的在职党员数；退休、离岗后的服务不计。目标 80%（文明办〔2019〕17号 三-2）', 'In-service Party members with a service record in the year, over those entered; what they do after leaving office is not counted. Target 80 % (policy 三-2)'],
  },
  PARTY_REGISTERED: {
    unit: 'PERCENT', people: 'c.party_registered', yearly: true, entered: true, numerator: 'c.party_registered', denominator: 'd.party_members',
    definition: ['已注册的在职党员人数 ÷ 录入的在职党员数', 'In-service Party members registered, over those entered'],
  },
  PARTY_HOURS: {
    unit: 'HOURS', target: 20, yearly: true, people: 'c.party_participants', numerator: 'c.party_minutes', denominator: 'd.party_members',
    definition: ['当年在职党员服务总时长 ÷ 录入的在职党员数（全部在职党员，严格口径）。目标每人每年 20 小时（文明办〔2019〕17号 三-2）', 'Hours of in-service Party members in the year, over all that were entered (the strict reading). Target 20 hours a year (policy 三-2)'],
  },
  PARTY_HOURS_OF_PARTICIPANTS: {
    unit: 'HOURS', yearly: true, people: 'c.party_participants', numerator: 'c.party_minutes', denominator: 'c.party_participants',
    definition: ['当年在职党员服务总时长 ÷ 当年有服务记录的在职党员人数（参考口径）', 'Hours of in-service Party members in the year, over those who served (for comparison)'],
  },
  RESIDENT_PARTICIPATION: {
    unit: 'PERCENT', target: 13, people: 'c.participants', yearly: true, entered: true, numerator: 'c.participants', denominator: 'd.residents',
    definition: ['当年有服务记录的人数（一人只算一次）÷ 录入的常住人口。目标 13%（文明办〔2019〕17号 三-4）', 'People with a service record in the year, each once, over the resident population entered. Target 13 % (policy 三-4)'],
  },
  REGISTRATION: {
    unit: 'PERCENT', people: 'c.registered', yearly: true, entered: true, numerator: 'c.registered', denominator: 'd.residents',
    definition: ['年末前注册且现为正常状态的志愿者 ÷ 录入的常住人口', 'Volunteers in good standing who registered by the end of the year, over the resident population entered'],
  },
  CADRE_PARTICIPATION: {
    unit: 'PERCENT', yearly: true, people: 'c.cadre_participants', numerator: 'c.cadre_participants', denominator: 'c.cadre_registered',
    definition: ['当年有服务记录的领导干部志愿者人数 ÷ 已注册的领导干部志愿者人数', 'Leader cadres with a service record in the year, over those who are registered'],
  },
  CADRE_HOURS: {
    unit: 'HOURS', yearly: true, people: 'c.cadre_participants', numerator: 'c.cadre_minutes', denominator: 'c.cadre_registered',
    definition: ['当年领导干部志愿者服务总时长 ÷ 已注册的领导干部志愿者人数', 'Hours of leader cadres in the year, over those who are registered'],
  },
  STANDING_TEAMS: {
    unit: 'PERCENT', target: 100, numerator: 'least(n.standing, n.standing_needed)', denominator: 'n.standing_needed',
    definition: ['有正常常备队的类别数 ÷ 应有类别数（县 8 类，镇、村由县设定，本处 {n.standing_needed} 类）。按现状', 'Categories with an active standing team, over those needed: 8 of a county, of towns and villages as the county has set; {n.standing_needed} here. As it stands now'],
  },
  CIRCLE_COVERAGE: {
    unit: 'PERCENT', numerator: 'n.covered_population', denominator: 'n.point_population',
    definition: ['步行 {n.minutes} 分钟内有三有达标阵地的居民点人口 ÷ 全部居民点人口。每分钟 {n.metres} 米、绕行系数 {n.detour}%，直线 {n.radius} 米。按现状', 'People at residential points within {n.minutes} minutes on foot of a place that has all three, over all of them. {n.metres} m in a minute, detour {n.detour} %: {n.radius} m as the crow flies. As it stands now'],
  },
  SITES_QUALIFIED: {
    unit: 'PERCENT', target: 100, numerator: 'n.sites_qualified', denominator: 'n.sites',
    definition: ['三有（有人员、有项目、有管理）达标的服务站点 ÷ 启用的服务站点。按现状', 'Service sites with person, project and management, over active service sites. As it stands now'],
  },
  PLACES_STAFFED: {
    unit: 'PERCENT', target: 100, numerator: 'n.places_staffed', denominator: 'n.places',
    definition: ['有在任专人及电话的阵地 ÷ 启用的阵地。按现状', 'Places with a responsible person in office and a phone, over active places. As it stands now'],
  },
  ACTIVE_VOLUNTEERS: {
    unit: 'PERCENT', people: 'c.active', yearly: true, numerator: 'c.active', denominator: 'c.registered',
    definition: ['统计截止日前 12 个月有服务记录的志愿者 ÷ 正常状态的志愿者', 'Volunteers with a service record within the 12 months before the end of the count, over volunteers in good standing'],
  },
  TRAINED_BEFORE_DUTY: {
    unit: 'PERCENT', target: 100, people: 'c.trained_first', yearly: true, numerator: 'c.trained_first', denominator: 'c.first_posts',
    definition: ['当年首次上岗时已通过有效基础知识培训的人数 ÷ 当年首次上岗的人数', 'Volunteers who had passed a basic training that counted when they were first named for an order in the year, over all who were'],
  },  VILLAGE_SERVICES: {
    unit: 'PERCENT', target: 'n.village_services_percent', yearly: true, numerator: 'c.village_services', denominator: 'c.services',
    definition: ['当年服务地点在村（社区）的服务人次 ÷ 全部服务人次。目标由县设定，本处 {n.village_services_percent}%（文明办〔2019〕17号 二-4）', 'Services in the year that took place in a village or community, over all of them, each person once per service. The county has set the aim: {n.village_services_percent} %'],
  },
};
