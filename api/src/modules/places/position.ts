import { Refusal } from '../../graphql/errors.ts';
import type { Row } from '../../reading/row.ts';

/** Decimal degrees, north and east. */
export interface Position {
  latitude: number;
  longitude: number;
}

/** Of a row with the columns latitude and longitude, as the API tells it. */
export const positionOf = ({ alias }: Row): string => `(${alias}.latitude || ',' || ${alias}.longitude)`;

/** What China spans: so of two numbers it is plain which is which. */
const NORTH = [3, 54] as const, EAST = [73, 136] as const;
const within = (value: number, [least, most]: readonly [number, number]) => value >= least && value <= most;

export const inCountry = ({ latitude, longitude }: Position): boolean => within(latitude, NORTH) && within(longitude, EAST);

/** "34.7512,109.1873", also the other way round, as some map services copy it; null for anything else. */
export function parsePosition(text: string): Position | null {
  const numbers = /^(\d{1,3}(?:\.\d{1,9})?)[\s,，;；、]+(\d{1,3}(?:\.\d{1,9})?)$/.exec(text.normalize('NFKC').trim());
  if (!numbers) return null;
  const [one, other] = [Number(numbers[1]), Number(numbers[2])];
  const [latitude, longitude] = within(one, EAST) ? [other, one] : [one, other];
  return inCountry({ latitude, longitude }) ? { latitude, longitude } : null;
}

/** @throws Refusal INVALID_INPUT for what is no position in the country */
export function wantedPosition(text: string | null | undefined, path: string[]): Position | null {
  if (!text) return null;
  const position = parsePosition(text);
  if (!position) throw new Refusal('INVALID_INPUT', path, '坐标写成“纬度,经度”，如 34.7512,109.1873，从地图上复制即可');
  return position;
}
