import type { DemoCounty } from './county.ts';
import { plusMinutes } from './moments.ts';
import { phoneOfNobody } from './numbers.ts';
import { personName } from './person-name.ts';

const DAY = 24 * 60;
const RESOURCES = [
  ['县文化馆小剧场', 'VENUE', 1, '处', '200 座，有音响'], ['县党校报告厅', 'VENUE', 1, '处', '120 座'], ['体育馆副馆', 'VENUE', 1, '处', null],
  ['折叠椅', 'EQUIPMENT', 200, '把', null], ['便携音响', 'EQUIPMENT', 6, '套', null], ['血压计', 'EQUIPMENT', 40, '台', null],
  ['志愿者马甲', 'MATERIAL', 500, '件', null], ['慰问米面油', 'MATERIAL', 300, '份', null], ['心理咨询师', 'EXPERT', 1, '位', '二级'], ['农技专家', 'EXPERT', 1, '位', '柿子、苹果'], ['促进中心活动经费', 'FUND', 12_000_000, '元', null],
] as const;
/** Which of them, days from today, hours, how much. */
const ALLOCATED = [[0, 3, 3, 1], [0, -9, 4, 1], [1, 6, 2, 1], [3, 3, 5, 120], [3, 8, 5, 80], [5, 2, 4, 20], [6, -30, 2, 60], [7, 4, 3, 100], [8, 5, 2, 1], [10, -60, 1, 1_500_000]] as const;

/** 资源 of the county and what they are given to (R8): nothing is booked twice. */
export function makeResources(county: DemoCounty, projects: readonly { id: string }[]) {
  const { code, regionCode, now } = county;
  const random = county.random.fork('resources');
  const made = plusMinutes(now, -200 * DAY);
  const resources = RESOURCES.map(([name, kind, quantity, unit, remarks]) => ({
    countyCode: code, id: random.idAt(made), createdAt: made, name, kind, regionCode, placeId: null, quantity, unit, contactName: personName(random, random.chance(0.5), 1980), contactPhone: phoneOfNobody(random), remarks, active: true, version: 1,
  }));
  const allocations = ALLOCATED.map(([of, days, hours, quantity], i) => {
    const startsAt = plusMinutes(now, days * DAY), at = plusMinutes(now, Math.min(days, 0) * DAY - 2 * DAY);
    const { id, kind } = resources[of]!;
    return {
      countyCode: code, id: random.idAt(at), createdAt: at, resourceId: id, projectId: projects[i % projects.length]!.id, orderId: null, activityId: null, startsAt, endsAt: plusMinutes(startsAt, hours * 60), quantity,
      exclusive: kind === 'VENUE' || kind === 'EXPERT', state: 'ALLOCATED', purpose: null, allocatorName: null, releaseReason: null, version: 1,
    };
  });
  return { resources, allocations };
}
