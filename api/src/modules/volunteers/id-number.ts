import { normalIdNumber } from '../../database/encryption.ts';
import type { Gender, IdDocumentType } from './volunteer.codes.ts';

/** GB 11643-1999, the weights of the first 17 digits and the check character by remainder. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK = '10X98765432';

/** Forms of the other documents; they have no check character that is published. */
const FORMS: Record<Exclude<IdDocumentType, 'RESIDENT_ID' | 'HMT_RESIDENCE'>, RegExp> = {
  HK_MACAO_PERMIT: /^[HM]\d{8}(\d{2})?$/,
  TAIWAN_PERMIT: /^\d{8}(\d{2})?$/,
  // The card of 2017 (letters first) and the one of 2023 (18 digits that begin with 9).
  FOREIGN_PERMANENT: /^([A-Z]{3}\d{12}|9\d{16}[\dX])$/,
  PASSPORT: /^[A-Z0-9]{5,20}$/,
};

/** What a number tells by itself; null where it tells nothing. */
export interface ToldByNumber {
  /** As it is kept and compared. */
  number: string;
  birthDate: string | null;
  gender: Gender | null;
}

/** The number in its normal form with what it tells, or null when it cannot be one of its type. Never put into a message. */
export function readIdNumber(type: IdDocumentType, written: string, today: string): ToldByNumber | null {
  const number = normalIdNumber(written);
  if (type === 'RESIDENT_ID' || type === 'HMT_RESIDENCE') return readResident(type, number, today);
  return FORMS[type].test(number) ? { number, birthDate: null, gender: null } : null;
}

function readResident(type: 'RESIDENT_ID' | 'HMT_RESIDENCE', number: string, today: string): ToldByNumber | null {
  if (!/^\d{17}[\dX]$/.test(number) || number[17] !== checkCharacter(number)) return null;
  // 港澳台居民居住证 begins with 81, 82 or 83; a resident's number with the code of a province, 11 to 65.
  const region = Number(number.slice(0, 2));
  if (type === 'HMT_RESIDENCE' ? region < 81 || region > 83 : region < 11 || region > 65) return null;
  const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isDay(birthDate) || birthDate > today || birthDate < '1850-01-01') return null;
  return { number, birthDate, gender: Number(number[16]) % 2 === 1 ? 'MALE' : 'FEMALE' };
}

/** The check character of a number of 18, from its first 17 digits. */
export function checkCharacter(number: string): string {
  return CHECK[WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(number[i]), 0) % 11]!;
}

function isDay(day: string): boolean {
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}
