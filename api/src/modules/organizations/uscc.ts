const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** 统一社会信用代码 as it is written: capital letters, no blanks, full-width signs plain. */
export const normalUscc = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toUpperCase();

/** GB 32100-2015: 18 signs without I, O, S, V, Z, the last one a check by weights modulo 31. */
export function isUscc(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * SIGNS.indexOf(code[at]!), 0);
  return SIGNS[(31 - (sum % 31)) % 31] === code[17];
}
