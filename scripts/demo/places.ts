import { plusMinutes, dayOf } from './moments.ts';
import type { Actor, DemoCounty } from './county.ts';
import { layOut, near, type Spot } from './layout.ts';
import { phoneOfNobody } from './numbers.ts';
import { personName } from './person-name.ts';
import type { Random } from './random.ts';
import { SITES } from './words/team-words.ts';

const HOURS = ['周一至周五 8:30–17:30', '每天 9:00–17:00', '每天 8:00–20:00'];
const PROJECTS = ['理发、缝补\n免费量血压', '四点半课堂', '政策咨询代办\n便民饮水', '法律咨询\n矛盾调解', '书报阅览\n文艺排练'];
const FUNCTIONS = ['LECTURES', 'EDUCATION', 'CULTURE', 'SCIENCE', 'FITNESS', 'CIVIC_VIRTUE'];
const VENUES = ['RESIDENTIAL', 'PUBLIC_FACILITY', 'SERVICE_WINDOW', 'KEY_PUBLIC_PLACE'];
const SITES_OF_TOWN = ['集市志愿服务点', '卫生院志愿服务岗', '便民服务大厅志愿服务站'];
/** Groups of a village that people live in. */
const GROUPS = 7;

interface Kept { kind: string; name: string; region: string; address: string; staff: Actor | { name: string } | null; publicPhone: string | null; venueType?: string; spot: Spot }

/** The three tiers with their responsible persons (专人), service sites, and what makes three-have: not all of it everywhere (R12, R19). */
export function makePlaces(county: DemoCounty) {
  const { random, name, regionCode } = county;
  const { spots, random: chance } = layOut(county);
  const made = plusMinutes(county.now, -600 * 24 * 60);
  const place = ({ kind, name: title, region, address, staff, publicPhone, venueType, spot }: Kept) => {
    const managed = chance.chance(kind === 'PRACTICE_STATION' ? 0.72 : 0.88), inspected = dayOf(plusMinutes(county.now, -chance.whole(2, 200) * 24 * 60));
    return {
      countyCode: county.code, id: random.idAt(made), createdAt: made, name: title, kind, regionCode: region, address, publicPhone,
      responsibleName: staff?.name ?? null, responsiblePhone: staff && phoneOfNobody(random), active: true, venueType: venueType ?? null, functions: FUNCTIONS.filter(() => chance.chance(0.4)), ...spot,
      openingHours: managed ? chance.pick(HOURS) : null, standingProjects: chance.chance(0.85) ? chance.pick(PROJECTS) : null, responsibleFrom: staff && '2025-01-01', responsibleUntil: null,
      ruleDocument: managed ? '阵地管理制度（2025 年修订）' : null, inspectedOn: managed ? inspected : null, inspectionPassed: managed ? chance.chance(0.92) : null, version: 1,
    };
  };
  const at = (region: string, far = 0.003) => near(chance, spots.get(region)!, far);
  const seat = county.towns[0]!;
  const places = [
    place({ kind: 'PRACTICE_CENTER', name: `${name}新时代文明实践中心`, region: regionCode, address: `${name}人民路 1 号`, staff: county.director, publicPhone: null, spot: at(regionCode) }),
    place({ kind: 'PROMOTION_CENTER', name: `${name}志愿服务促进中心`, region: regionCode, address: `${name}人民路 1 号 二楼`, staff: county.operators[0]!, publicPhone: phoneOfNobody(random), spot: at(regionCode) }),
    ...county.towns.map((town) => place({ kind: 'PRACTICE_INSTITUTE', name: `${town.name}新时代文明实践所`, region: town.code, address: `${name}${town.name}政府院内`, staff: county.townStaff.get(town.code)!, publicPhone: phoneOfNobody(random), spot: at(town.code) })),
    ...county.towns.flatMap((town) => town.villages.map((village) => place({
      kind: 'PRACTICE_STATION', name: `${village.label}新时代文明实践站`, region: village.code, address: `${town.name}${village.label}党群服务中心`,
      // One station in thirty has nobody yet: the list "places without a responsible person" needs rows (R12).
      staff: random.chance(0.03) ? null : county.villageStaff.get(village.code)!, publicPhone: null, spot: at(village.code),
    }))),
    ...SITES.map((title) => {
      const region = random.pick(seat.villages).code;
      return place({ kind: 'SERVICE_SITE', name: name + title, region, address: `${name}${seat.name}`, staff: siteStaff(chance), publicPhone: null, venueType: chance.pick(VENUES), spot: at(region, 0.012) });
    }),
    ...county.towns.slice(1).flatMap((town) => SITES_OF_TOWN.slice(0, chance.whole(1, 3)).map((title) => {
      const region = chance.pick(town.villages).code;
      return place({ kind: 'SERVICE_SITE', name: town.name + title, region, address: `${name}${town.name}街道`, staff: siteStaff(chance), publicPhone: null, venueType: chance.pick(VENUES), spot: at(region, 0.01) });
    })),
  ];
  return { places, points: makePoints(county, spots, chance), inspections: inspectionsOf(county, places, chance) };
}

const siteStaff = (chance: Random) => (chance.chance(0.8) ? { name: personName(chance, chance.chance(0.5), chance.whole(1965, 1995)) } : null);

/** The last inspection of each place, as the row that its columns repeat. */
function inspectionsOf({ code, now, operators }: DemoCounty, places: { id: string; regionCode: string; inspectedOn: string | null; inspectionPassed: boolean | null }[], chance: Random) {
  return places.filter(({ inspectedOn }) => inspectedOn).map(({ id, regionCode, inspectedOn, inspectionPassed }) => ({
    countyCode: code, id: chance.idAt(now), createdAt: now, placeId: id, regionCode, inspectedOn, passed: inspectionPassed, findings: inspectionPassed ? null : '检查时未按公示时间开放', inspectorName: operators[0]!.name,
  }));
}

/** 居民点: groups of each village with the people who live there; of one village in twenty only its centre is known (domain §2.9). */
function makePoints({ code, villages, now }: DemoCounty, spots: ReadonlyMap<string, Spot>, chance: Random) {
  const made = plusMinutes(now, -300 * 24 * 60);
  const point = (kind: string, name: string, regionCode: string, population: number | null, spot: Spot) => ({ countyCode: code, id: chance.idAt(made), createdAt: made, name, kind, regionCode, population, ...spot, active: true, version: 1 });
  return villages.flatMap(({ code: region, label }) => {
    const middle = spots.get(region)!;
    if (chance.chance(0.05)) return [point('VILLAGE_CENTRE', `${label}中心点`, region, null, middle)];
    return Array.from({ length: GROUPS }, (_, i) => point('SETTLEMENT', `${label} ${i + 1} 组`, region, chance.whole(90, 520), near(chance, middle, 0.013)));
  });
}
