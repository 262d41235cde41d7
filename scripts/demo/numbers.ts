import type { Random } from './random.ts';

/**
 * A mobile number that passes the format check and belongs to nobody. China's numbering plan reserves no numbers for
 * invention; 154 is one of the segments that were never allotted to an operator (with 142, 143, 161, 164 and 194, by press
 * surveys of the plan). That may change one day, so nothing of a demo database may ever be sent to a phone.
 */
export function phoneOfNobody(random: Random): string {
  return `154${String(random.whole(0, 99_999_999)).padStart(8, '0')}`;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';
/** Born 150 years earlier: somebody over 110 when the first numbers were given out in 1984, so nobody has such a number. */
const YEARS_BACK = 150;

/**
 * An identity number with the right check character (GB 11643) that cannot exist: its birth date lies in the nineteenth century.
 * Masked, it looks like any other.
 * @param sequence 0 to 499, different for people of one county, sex and birth date
 */
export function idNumberOfNobody(countyCode: string, birthDate: string, female: boolean, sequence: number): string {
  const year = Number(birthDate.slice(0, 4)) - YEARS_BACK;
  const day = birthDate.slice(5, 7) + (birthDate.slice(5) === '02-29' ? '28' : birthDate.slice(8));
  const body = `${countyCode}${year}${day}${String(sequence * 2 + (female ? 0 : 1)).padStart(3, '0')}`;
  return body + checkOf(body);
}

export function checkOf(body: string): string {
  return CHECK[WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(body[i]), 0) % 11]!;
}
