import type { DemoCounty } from './county.ts';
import type { Random } from './random.ts';

export interface Spot {
  latitude: number;
  longitude: number;
}

/** The middle of 富平县 and, invented, of its neighbours beside it. */
const MIDDLE: Spot = { latitude: 34.75, longitude: 109.18 };
const COUNTIES_APART = 0.5;

/** So far around a spot, in degrees; a degree of longitude is shorter up here. */
export function near(random: Random, { latitude, longitude }: Spot, degrees: number): Spot {
  const turn = random.unit() * 2 * Math.PI, far = Math.sqrt(random.unit()) * degrees;
  return { latitude: rounded(latitude + far * Math.sin(turn)), longitude: rounded(longitude + far * Math.cos(turn) / 0.82) };
}

const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/** An invented map of a county: towns around its seat, villages around their town. By region code; drawn from a source of its own. */
export function layOut({ code, regionCode, towns, random }: DemoCounty): { spots: Map<string, Spot>; random: Random } {
  const own = random.fork('map');
  const at = Number(code) % 30;
  const seat = { latitude: MIDDLE.latitude + COUNTIES_APART * (Math.trunc(at / 6) - 4), longitude: MIDDLE.longitude + COUNTIES_APART * ((at % 6) - 4) };
  const spots = new Map<string, Spot>([[regionCode, code === '610528' ? MIDDLE : { latitude: rounded(seat.latitude), longitude: rounded(seat.longitude) }]]);
  for (const [i, town] of towns.entries()) {
    const turn = (i / towns.length) * 2 * Math.PI;
    const far = i === 0 ? 0 : 0.07 + own.unit() * 0.09;
    const middle = spots.get(regionCode)!;
    const spot = { latitude: rounded(middle.latitude + far * Math.sin(turn)), longitude: rounded(middle.longitude + far * Math.cos(turn) / 0.82) };
    spots.set(town.code, spot);
    for (const village of town.villages) spots.set(village.code, near(own, spot, 0.04));
  }
  return { spots, random: own };
}
