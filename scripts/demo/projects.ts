import type { DemoCounty } from './county.ts';
import { dayOf, plusMinutes } from './moments.ts';
import { phoneOfNobody } from './numbers.ts';
import { personName } from './person-name.ts';

const DAY = 24 * 60;
/** Title, kind, category, mode, for whom, what, required, when; the last two are new in the second issue. */
const OFFERS = [
  ['理论宣讲进院落', 'THEMATIC', 'THEORY_POLICY', 'CONCENTRATED', '全县村民', '用家常话讲政策，解答惠民问题', '宣讲员须经遴选', '每月一次'],
  ['家电义务维修', 'INCLUSIVE', 'SCIENCE', 'ON_DEMAND', '全县居民', '上门修小家电、换灯换插座', '持电工证', '周一至周五，预约上门'],
  ['四点半课堂', 'INCLUSIVE', 'EDUCATION', 'SITE', '放学后无人照看的小学生', '看护、辅导作业', '两人同时在场', '上学日 16:30 至 18:00'],
  ['法律明白人坐堂', 'INCLUSIVE', 'LEGAL', 'SITE', '全县居民', '解答婚姻、土地、劳务纠纷', '律师或法律明白人', '每周三上午'],
  ['空巢老人助浴理发', 'TARGETED', 'POVERTY_RELIEF', 'PAIRING', '70 岁以上空巢老人', '上门理发、助浴、打扫', '两人同行，征得家属同意', '每月两次'],
  ['留守儿童亲情陪伴', 'TARGETED', 'EDUCATION', 'PAIRING', '留守儿童', '周末陪读、亲情视频', '接受过儿童保护培训', '双休日'],
  ['义诊和慢病随访', 'INCLUSIVE', 'HEALTH_FITNESS', 'CONCENTRATED', '中老年人', '量血压、测血糖，用药指导', '执业医师带队', '每月第一周'],
  ['戏曲文艺送下乡', 'INCLUSIVE', 'CULTURE_ARTS', 'CONCENTRATED', '全县村民', '阿宫腔、秦腔和自编小戏', '自带音响', '农闲和节日'],
] as const;
const FIRST_ISSUE = 6;

/** 项目, all but a draft published; two issues of the menu, in the second of which one text has changed and two are new (R3, R9). */
export function makeProjects(county: DemoCounty) {
  const { code, regionCode, now, teams } = county;
  const random = county.random.fork('projects');
  const made = plusMinutes(now, -120 * DAY);
  const projects = OFFERS.map(([title, kind, category, mode, audience, content, requirements, schedule]) => {
    const team = teams.find((one) => one.category === category) ?? teams[0]!;
    return {
      countyCode: code, id: random.idAt(made), createdAt: made, title, kind, category, teamId: team.id, leaderName: personName(random, random.chance(0.5), random.whole(1968, 1995)), audience, content, requirements, mode, schedule: schedule as string,
      regionCode, publicPhone: phoneOfNobody(random), state: 'PUBLISHED', publishedAt: made, version: 1,
    };
  });
  const draft = { ...projects[0]!, id: random.idAt(now), createdAt: now, title: '冬季取暖安全入户', teamId: null, leaderName: null, audience: '独居老人', content: '查炉具和烟道', requirements: null, mode: null, schedule: null, publicPhone: null, state: 'DRAFT', publishedAt: null };
  const issue = (issueNo: number, daysAgo: number, projectCount: number, note: string) => {
    const at = plusMinutes(now, -daysAgo * DAY);
    return { countyCode: code, id: random.idAt(at), createdAt: at, issueNo, issuedOn: dayOf(at), projectCount, note, issuerName: null };
  };
  const issues = [issue(1, 90, FIRST_ISSUE, '第一期服务项目清单'), issue(2, 20, projects.length, '新增两个项目，家电维修改为每天上门')];
  const nameOf = new Map(teams.map(({ id, name }) => [id, name]));
  const frozen = (issueNo: number, of: typeof projects, at: Date) => of.map(({ id, teamId, title, kind, category, audience, content, requirements, mode, schedule, publicPhone }) => ({
    countyCode: code, id: random.idAt(at), createdAt: at, issueNo, projectId: id, title, kind, category, audience, content, requirements, mode, schedule, teamName: nameOf.get(teamId)!, regionCode, publicPhone,
  }));
  const [first, second] = [issues[0]!.createdAt, issues[1]!.createdAt];
  const later = projects.map((project) => (project.title === '家电义务维修' ? { ...project, schedule: '每天，预约上门' } : project));
  return { projects: [...later, draft], issues, frozen: [...frozen(1, projects.slice(0, FIRST_ISSUE), first), ...frozen(2, later, second)] };
}
