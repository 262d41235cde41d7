import type { DemoCounty } from './county.ts';
import { dayOf, plusMinutes } from './moments.ts';
import { phoneOfNobody } from './numbers.ts';
import { personName } from './person-name.ts';

const DAY = 24 * 60;
const STAGES = ['APPLIED', 'SETTLED', 'FOSTERED', 'GRADUATED'] as const;
const NAMES = [['阳光社会工作服务中心', 'POVERTY_RELIEF'], ['蓝天应急救援队', 'CUSTOM'], ['绿色家园环保协会', 'SANITATION_ENVIRONMENT'], ['书香助学会', 'EDUCATION'], ['银龄健康促进会', 'HEALTH_FITNESS'], ['乡村文艺联合会', 'CULTURE_ARTS']] as const;
const SUPPORTS = [['VENUE', '提供办公室一间', null], ['FUNDS', '启动资金', 3_000_000], ['PROJECT_DEVELOPMENT', '帮助设计服务项目', null], ['PUBLIC_RESOURCES', '开放文化馆排练厅', null], ['SERVICE_COOPERATION', '签订服务合作协议', null]] as const;
const ENTERPRISES = [['富民农业合作联社', 'MARKET_LINK', '柿子统一收购', null, '保底价收购'], ['县农商银行', 'FUNDING', '银发食堂', 5_000_000, null], ['惠民医药连锁', 'PAIRED_AID', '结对两个村', null, '药箱 40 个'], ['智联科技', 'TECH_AID', '智能手机课', 800_000, '讲师 6 人次'], ['陶艺产业园', 'FUNDING', '四点半课堂', 2_000_000, null]] as const;
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY', WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A code of a number range that nobody has, with its check sign (GB 32100). */
function usccOfNobody(county: string, n: number): string {
  const body = `52${county}000${String(n).padStart(6, '0')}`;
  return body + SIGNS[(31 - WEIGHTS.reduce((sum, weight, at) => sum + weight * SIGNS.indexOf(body[at]!), 0) % 31) % 31];
}

/** 志愿服务组织 at all stages, with support and trained people; enterprises in all four ways (R35, R41 to R44). */
export function makeOrganizations(county: DemoCounty) {
  const { code, regionCode, now, name, teams } = county;
  const random = county.random.fork('organizations');
  const made = plusMinutes(now, -400 * DAY);
  const own = { countyCode: code, regionCode };
  const organizations = NAMES.map(([title, category], i) => ({
    ...own, id: random.idAt(made), createdAt: made, name: name + title, uscc: usccOfNobody(code, i + 1), origin: i === 1 ? 'INTRODUCED' : 'LOCAL', agreement: i === 1 ? '合作协议（2025 年）' : null, category, stage: STAGES[i] ?? null, mentorName: i > 0 && i < STAGES.length ? personName(random, false, 1970) : null,
    contactName: personName(random, random.chance(0.5), 1985), contactPhone: phoneOfNobody(random), active: true, version: 1,
  }));
  const steps = organizations.flatMap(({ id, stage }) => STAGES.slice(0, stage ? STAGES.indexOf(stage) + 1 : 0).map((reached, i) => ({ ...own, id: random.idAt(made), createdAt: made, organizationId: id, stage: reached, reachedOn: dayOf(plusMinutes(made, i * 80 * DAY)), note: null })));
  const supports = organizations.slice(0, 5).flatMap(({ id }) => SUPPORTS.filter(() => random.chance(0.5)).map(([kind, detail, amountFen]) => ({ ...own, id: random.idAt(made), createdAt: made, organizationId: id, kind, grantedOn: dayOf(plusMinutes(made, random.whole(10, 380) * DAY)), detail, amountFen })));
  const cultivations = ['VOLUNTEER_LEADER', 'VOLUNTEER_LEADER', 'VOLUNTEER_LEADER', 'ORGANIZATION_MANAGER', 'ORGANIZATION_MANAGER', 'PROJECT_OPERATOR'].map((kind, i) => ({
    ...own, id: random.idAt(made), createdAt: made, organizationId: organizations[i % organizations.length]!.id, kind, personName: personName(random, random.chance(0.5), random.whole(1970, 1995)), trainedOn: dayOf(plusMinutes(made, random.whole(10, 380) * DAY)), programme: '县志愿服务骨干研修班',
  }));
  const enterprise = teams.find(({ type }) => type === 'ENTERPRISE');
  const partnerships = ENTERPRISES.map(([enterpriseName, mode, subject, amountFen, inKind], i) => ({
    ...own, id: random.idAt(made), createdAt: made, enterpriseName: name + enterpriseName, uscc: usccOfNobody(code, 100 + i), mode, subject, teamId: i === 0 ? enterprise?.id ?? null : null, startedOn: dayOf(plusMinutes(made, random.whole(10, 380) * DAY)), inKind, amountFen,
  }));
  return { organizations, steps, supports, cultivations, partnerships };
}
