import type { DemoCounty } from './county.ts';
import { dayOf, plusMinutes } from './moments.ts';
import { personName } from './person-name.ts';

const DAY = 24 * 60;

/** 工作任务 of the county to its 所, a few 站 and teams: to be answered, under way, late, done and declined (R7). */
export function makeAssignments(county: DemoCounty, places: readonly { id: string; kind: string; regionCode: string }[]) {
  const { code, now, teams } = county;
  const random = county.random.fork('assignments');
  const assigner = personName(random, true, 1980);
  const given = (to: { placeId: string | null; teamId: string | null; regionCode: string }, title: string, content: string, daysAgo: number, dueIn: number, how: object) => {
    const at = plusMinutes(now, -daysAgo * DAY);
    return { countyCode: code, id: random.idAt(at), createdAt: at, title, content, ...to, dueOn: dayOf(plusMinutes(now, dueIn * DAY)), state: 'ASSIGNED', assignerName: assigner, answererName: null, answeredAt: null, reason: null, result: null, doneAt: null, version: 1, ...how };
  };
  const accepted = (daysAgo: number) => ({ state: 'ACCEPTED', answererName: personName(random, random.chance(0.5), 1988), answeredAt: plusMinutes(now, -daysAgo * DAY) });
  const institutes = places.filter(({ kind }) => kind === 'PRACTICE_INSTITUTE').map(({ id, regionCode }) => ({ placeId: id, teamId: null, regionCode }));
  const stations = places.filter(({ kind }) => kind === 'PRACTICE_STATION').slice(0, 6).map(({ id, regionCode }) => ({ placeId: id, teamId: null, regionCode }));
  const toTeams = teams.filter(({ type }) => type === 'STANDING').slice(0, 3).map(({ id, regionCode }) => ({ placeId: null, teamId: id, regionCode }));
  return [
    ...institutes.map((to, i) => given(to, '报送今冬空巢老人取暖情况', '入户登记取暖方式、炉具和烟道是否安全，汇总上报', 6, 8, i % 3 === 0 ? {} : accepted(4))),
    ...institutes.slice(0, 4).map((to) => given(to, '组织国际志愿者日集中活动', '12 月 5 日前后各办一次，有安全预案', 30, -3, { ...accepted(28), state: 'DONE', result: '办了一次集中清洁和义诊，到场 60 多人', doneAt: plusMinutes(now, -4 * DAY) })),
    ...stations.map((to, i) => given(to, '更新本村三有信息', '核对专人、项目、管理制度，拍照不作要求', 20, i % 2 ? -2 : 5, i % 2 ? accepted(18) : {})),
    ...toTeams.map((to, i) => given(to, '备战冬季理论宣讲', '各准备一个 15 分钟的节目', 10, 12, i === 2 ? { state: 'DECLINED', answererName: personName(random, false, 1985), answeredAt: plusMinutes(now, -8 * DAY), reason: '队员多数外出务工' } : accepted(8))),
  ];
}
