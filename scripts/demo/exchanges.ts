import type { DemoCounty } from './county.ts';
import { dayOf, plusMinutes } from './moments.ts';
import { personName } from './person-name.ts';

const EVENTS = [
  { kind: 'SEMINAR', title: '新时代文明实践志愿服务研讨会', venue: '县委党校', outputs: '提出“村点镇派”的改进建议三条' }, { kind: 'EXCHANGE', title: '镇街志愿服务工作交流会', venue: '县实践中心', outputs: '三个镇介绍做法，形成任务清单' },
  { kind: 'FIELD_VISIT', title: '赴外县考察 15 分钟服务圈', venue: '邻县实践中心', outputs: '考察报告一份' }, { kind: 'SHOWCASE', title: '年度志愿服务成果展', venue: '县文化馆', outputs: '展板四十块，群众参观两天' },
  { kind: 'CONTEST', title: '志愿服务项目大赛', venue: '县文化馆', outputs: '评出一等奖一个、二等奖一个' },
] as const;
const PROJECTS = ['四点半课堂', '银发食堂', '护河行动', '乡村理发日'];
const AWARDS = ['FIRST', 'SECOND', null, null] as const;

/** 交流活动: one of each kind, and a contest of projects with its scores (R70). */
export function makeExchanges(county: DemoCounty) {
  const { code, regionCode, now, teams } = county;
  const random = county.random.fork('exchanges');
  const own = { countyCode: code, regionCode };
  const events = EVENTS.map((event, i) => {
    const at = plusMinutes(now, -(30 + 45 * i) * 24 * 60);
    return { ...own, id: random.idAt(at), createdAt: at, ...event, heldOn: dayOf(at), participants: random.whole(25, 160), version: 2 };
  });
  const contest = events.at(-1)!;
  const standing = teams.filter(({ type }) => type === 'STANDING');
  const entries = PROJECTS.map((projectName, i) => ({ ...own, id: random.idAt(contest.createdAt), createdAt: contest.createdAt, eventId: contest.id, projectName, teamId: standing[i % standing.length]!.id, summary: null, award: AWARDS[i]!, version: 1 }));
  const judges = Array.from({ length: 3 }, () => personName(random, random.chance(0.5), random.whole(1960, 1985)));
  const scores = entries.flatMap(({ id, createdAt }, i) => judges.map((judgeName) => ({ ...own, id: random.idAt(createdAt), createdAt, entryId: id, judgeName, points: 95 - 6 * i - random.whole(0, 3) })));
  return { events, entries, scores };
}
