import { monthsLater } from '../../api/src/modules/training/months-later.ts';
import type { DemoCounty } from './county.ts';
import { onDay } from './moments.ts';

/** People who were trained together. */
const A_CLASS = 60;
const COURSES = [
  { name: '志愿服务基础知识', kind: 'BASIC', skill: null, validityMonths: null }, { name: '文明实践项目任务说明', kind: 'PROJECT_BRIEFING', skill: null, validityMonths: 12 },
  { name: '应急救护技能', kind: 'SKILL', skill: 'MED_FIRST_AID', validityMonths: 36 }, { name: '智能手机教学方法', kind: 'SKILL', skill: 'TECH_PHONE', validityMonths: null },
] as const;

interface Person { id: string; regionCode: string; registeredOn: string; state: string; skills: readonly string[] }

/** Courses of a county, once. */
export function makeCourses({ code, random, now }: DemoCounty) {
  const made = onDay('2024-01-08', 540) < now ? onDay('2024-01-08', 540) : now;
  return COURSES.map((course) => ({ countyCode: code, id: random.idAt(made), createdAt: made, ...course, active: true, version: 1 }));
}

/** 先培训再上岗: everybody who serves was trained on the day of the registration or before; and who gives first aid holds a certificate. */
export function makeTrainings(county: DemoCounty, courses: ReturnType<typeof makeCourses>, people: readonly Person[]) {
  const { code, regionCode, random, now } = county;
  const [basic] = courses;
  const sessions: object[] = [], results: object[] = [], qualifications: object[] = [];
  const trained = people.filter(({ state }) => state !== 'PENDING');
  for (let i = 0; i < trained.length; i += A_CLASS) {
    const group = trained.slice(i, i + A_CLASS);
    const day = group.reduce((first, { registeredOn }) => (registeredOn < first ? registeredOn : first), group[0]!.registeredOn);
    const startsAt = onDay(day, 540);
    const session = { countyCode: code, id: random.idAt(startsAt), createdAt: startsAt, courseId: basic!.id, regionCode, startsAt, place: '县新时代文明实践中心培训室', trainerName: county.director.name, state: 'HELD', version: 1 };
    sessions.push(session);
    for (const person of group) {
      results.push({ countyCode: code, id: random.idAt(startsAt), createdAt: startsAt, courseId: basic!.id, sessionId: session.id, volunteerId: person.id, regionCode: person.regionCode, outcome: 'PASSED', trainedOn: day, validUntil: null });
      if (!person.skills.includes('MED_FIRST_AID')) continue;
      const expiresOn = monthsLater(day, random.whole(24, 60));
      qualifications.push({
        countyCode: code, id: random.idAt(startsAt), createdAt: startsAt, volunteerId: person.id, regionCode: person.regionCode, skill: 'MED_FIRST_AID', certificateNo: `JH${random.whole(100000, 999999)}`, issuer: '县红十字会',
        issuedOn: day, expiresOn, state: 'VERIFIED', verifierName: county.operators[0]!.name, verifiedAt: startsAt < now ? startsAt : now, version: 1,
      });
    }
  }
  return { sessions, results, qualifications };
}
