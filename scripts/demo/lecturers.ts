import type { DemoCounty } from './county.ts';
import { dayOf, plusMinutes } from './moments.ts';
import { phoneOfNobody } from './numbers.ts';
import { personName } from './person-name.ts';

const FROM = [
  { source: 'PARTY_SCHOOL', unitName: '市委党校', layer: 'CITY' }, { source: 'UNIVERSITY', unitName: '省师范大学马克思主义学院', layer: 'PROVINCE' }, { source: 'RESEARCH_INSTITUTE', unitName: '市社会科学院', layer: 'CITY' },
  { source: 'PARTY_GOV_PREFECTURE_UP', unitName: '市委宣传部', layer: 'CITY' }, { source: 'PARTY_SCHOOL', unitName: '市委党校', layer: 'CITY' },
] as const;
const TITLES = ['乡村振兴政策解读', '移风易俗树新风', '防范电信诈骗', '惠农补贴怎么领', '红色故事里的初心'];
const DAY = 24 * 60;

/** 新时代宣讲师: most of them selected and posted to an institute, with lectures; the last one waits for the director (R39). */
export function makeLecturers(county: DemoCounty, places: readonly { id: string; kind: string; regionCode: string }[]) {
  const { code, regionCode, now, director } = county;
  const random = county.random.fork('lecturers');
  const made = plusMinutes(now, -300 * DAY);
  const institutes = places.filter(({ kind }) => kind === 'PRACTICE_INSTITUTE');
  const lecturers = FROM.map((from, i) => {
    const selected = i < FROM.length - 1;
    return {
      countyCode: code, id: random.idAt(made), createdAt: made, name: personName(random, random.chance(0.4), random.whole(1965, 1990)), phone: phoneOfNobody(random), ...from, topics: random.pick(TITLES),
      politicalStance: selected, theory: selected, expression: selected, conduct: selected, state: selected ? 'SELECTED' : 'PROPOSED', judgeName: selected ? director.name : null, judgedAt: selected ? made : null, regionCode, version: 1,
    };
  });
  const postings = lecturers.filter(({ state }) => state === 'SELECTED').map(({ id }, i) => {
    const place = institutes[i % institutes.length]!;
    const begun = plusMinutes(now, -(60 + 40 * i) * DAY);
    return { countyCode: code, id: random.idAt(made), createdAt: made, lecturerId: id, placeId: place.id, regionCode: place.regionCode, fromDay: dayOf(begun), untilDay: dayOf(plusMinutes(begun, 120 * DAY)), begun, version: 1 };
  });
  const lectures = postings.flatMap(({ id, regionCode: region, begun }) => Array.from({ length: random.whole(2, 5) }, (_, i) => ({
    countyCode: code, id: random.idAt(now), createdAt: now, postingId: id, regionCode: region, heldOn: dayOf(plusMinutes(begun, (5 + 9 * i) * DAY)), title: random.pick(TITLES), venue: random.pick(['镇文化广场', '村党群服务中心', '中学礼堂']), audience: random.whole(20, 180),
  })));
  return { lecturers, postings: postings.map(({ begun: _begun, ...posting }) => posting), lectures };
}
