import { plusMinutes } from './moments.ts';
import type { Actor, DemoCounty } from './county.ts';
import { phoneOfNobody } from './numbers.ts';
import { SITES } from './words/team-words.ts';

/** The three tiers with their responsible persons (专人), and a few service sites. */
export function makePlaces(county: DemoCounty) {
  const { random, name, regionCode } = county;
  const made = plusMinutes(county.now, -600 * 24 * 60);
  const place = (kind: string, title: string, region: string, address: string, staff: Actor | null, publicPhone: string | null) => ({
    countyCode: county.code, id: random.idAt(made), createdAt: made, name: title, kind, regionCode: region, address, publicPhone,
    responsibleName: staff?.name ?? null, responsiblePhone: staff && phoneOfNobody(random), active: true,
  });
  const seat = county.towns[0]!;
  return [
    place('PRACTICE_CENTER', `${name}新时代文明实践中心`, regionCode, `${name}人民路 1 号`, county.director, null),
    place('PROMOTION_CENTER', `${name}志愿服务促进中心`, regionCode, `${name}人民路 1 号 二楼`, county.operators[0]!, phoneOfNobody(random)),
    ...county.towns.map((town) => place('PRACTICE_INSTITUTE', `${town.name}新时代文明实践所`, town.code, `${name}${town.name}政府院内`, county.townStaff.get(town.code)!, phoneOfNobody(random))),
    ...county.towns.flatMap((town) => town.villages.map((village) =>
      // One station in thirty has nobody yet: the list "places without a responsible person" needs rows (R12).
      place('PRACTICE_STATION', `${village.label}新时代文明实践站`, village.code, `${town.name}${village.label}党群服务中心`, random.chance(0.03) ? null : county.villageStaff.get(village.code)!, null))),
    ...SITES.map((title) => place('SERVICE_SITE', name + title, random.pick(seat.villages).code, `${name}${seat.name}`, null, null)),
  ];
}
