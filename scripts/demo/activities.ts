import type { DemoCounty } from './county.ts';
import { plusMinutes } from './moments.ts';
import { phoneOfNobody } from './numbers.ts';

const DAY = 24 * 60;
const IDEAS = [
  { title: '清扫村道', category: 'SANITATION_ENVIRONMENT', kind: 'MUTUAL_HELP', content: '一起清扫村道和排水沟，自带扫帚。', riskStatement: '注意来往车辆，雨天改期。' },
  { title: '义诊和健康讲座', category: 'HEALTH_FITNESS', kind: 'ORGANISED', content: '量血压、测血糖，讲高血压怎么防。', riskStatement: '没有特别风险。' },
  { title: '帮老人用好智能手机', category: 'SCIENCE', kind: 'ORGANISED', content: '一对一教老人挂号、缴费、视频通话。', riskStatement: '没有特别风险。' },
  { title: '邻里互助收玉米', category: 'POVERTY_RELIEF', kind: 'MUTUAL_HELP', content: '帮缺劳力的人家收玉米。', riskStatement: '使用农具，注意安全；有心脏病的请勿参加。' },
  { title: '文艺汇演', category: 'CULTURE_ARTS', kind: 'ORGANISED', content: '戏曲、广场舞，宣传移风易俗。', riskStatement: '人多，照看好老人孩子。' },
] as const;

/** 活动 that are open for sign-up in the next weeks, at stations, with who has signed up of the team so far; a small one is full and lets people wait (R10, R21, R36). */
export function makeActivities(county: DemoCounty, places: readonly { id: string; kind: string; regionCode: string; name: string }[]) {
  const { code, now, teams } = county;
  const random = county.random.fork('activities');
  const corps = teams.find(({ type }) => type === 'CORPS')!;
  const activities = places.filter(({ kind }) => kind === 'PRACTICE_STATION').filter((_, i) => i % 12 === 0).map((place, i) => {
    const startsAt = plusMinutes(now, random.whole(2, 20) * DAY + 60);
    const team = teams.find(({ regionCode }) => regionCode.slice(0, 9) === place.regionCode.slice(0, 9)) ?? corps;
    return {
      countyCode: code, id: random.idAt(now), createdAt: now, ...IDEAS[i % IDEAS.length]!, regionCode: place.regionCode, placeId: place.id, venue: place.name, teamId: team.id, startsAt, endsAt: plusMinutes(startsAt, 120),
      capacity: random.pick([8, 10, 20, 30]), requiredSkill: null, publicPhone: phoneOfNobody(random), state: 'PUBLISHED', version: 1,
    };
  });
  const signUps = activities.flatMap(({ countyCode, id, teamId, regionCode, capacity }) => {
    const members = teams.find((team) => team.id === teamId)!.members.filter(({ leftOn }) => !leftOn).slice(0, random.whole(0, capacity + 3));
    return members.map((member, place) => {
      const signedUpAt = plusMinutes(now, (place - members.length) * 37);
      return { countyCode, id: random.idAt(signedUpAt), createdAt: signedUpAt, activityId: id, volunteerId: member.id, volunteerName: member.name, teamId, regionCode, state: place < capacity ? 'CONFIRMED' : 'WAITLISTED', signedUpAt, version: 1 };
    });
  });
  const count = (activity: string, state: string) => signUps.filter((one) => one.activityId === activity && one.state === state).length;
  return { activities: activities.map((activity) => ({ ...activity, signedUp: count(activity.id, 'CONFIRMED'), waiting: count(activity.id, 'WAITLISTED') })), signUps };
}
