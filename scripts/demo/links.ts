import type { DemoCounty } from './county.ts';
import { dayOf, plusMinutes } from './moments.ts';
import { phoneOfNobody } from './numbers.ts';

const DAY = 24 * 60;

/** 结对、派驻: each institute has a team of the county, each second station the detachment of its town; after places and teams (R14). */
export function makeLinks(county: DemoCounty, places: readonly { id: string; kind: string; regionCode: string }[]) {
  const { code, now, teams } = county;
  const random = county.random.fork('links');
  const countyTeams = teams.filter(({ type }) => type === 'STANDING').filter(({ regionCode }) => regionCode === county.regionCode);
  const detachments = new Map(teams.filter(({ type }) => type === 'DETACHMENT').map((team) => [team.regionCode, team]));
  const linked = [
    ...places.filter(({ kind }) => kind === 'PRACTICE_INSTITUTE').map((place, i) => ({ place, team: countyTeams[i % countyTeams.length]!, kind: 'PAIRED' })),
    ...places.filter(({ kind }) => kind === 'PRACTICE_STATION').filter((_, i) => i % 2 === 0).flatMap((place) => {
      const team = detachments.get(place.regionCode.slice(0, 9).padEnd(12, '0'));
      return team ? [{ place, team, kind: 'STATIONED' }] : [];
    }),
  ];
  return linked.map(({ place, team, kind }) => {
    const begun = plusMinutes(now, -random.whole(30, 500) * DAY);
    return {
      countyCode: code, id: random.idAt(begun), createdAt: begun, teamId: team.id, placeId: place.id, regionCode: place.regionCode, kind, fromDay: dayOf(begun), untilDay: random.chance(0.3) ? dayOf(plusMinutes(begun, 730 * DAY)) : null,
      contactName: team.leader.name, contactPhone: phoneOfNobody(random), version: 1,
    };
  });
}
