import { Refusal } from './errors.ts';

/**
 * Control characters, lone surrogates and signs that turn the reading direction: none of them is writing, and some make
 * a text look like another one. Line breaks and tabs are allowed where a text has several lines.
 */
const NOT_WRITING = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;
const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^0\d{2,3}-?\d{7,8}$/;

export const NEEDED = '此项必填，请填写';

interface Limits {
  /** Path of the field in the input, for userErrors. */
  path: string[];
  /** Largest number of characters, as people count them: 𬭚 is one. */
  max: number;
  lines?: boolean;
}

/** What a person wrote, trimmed; rare characters and · stay as they are. @throws Refusal INVALID_INPUT when empty */
export function requiredText(value: string | null | undefined, limits: Limits): string {
  const text = optionalText(value, limits);
  if (text === null) throw new Refusal('INVALID_INPUT', limits.path, NEEDED);
  return text;
}

/** Null for nothing or blanks. @throws Refusal INVALID_INPUT for what is too long or no writing */
export function optionalText(value: string | null | undefined, { path, max, lines }: Limits): string | null {
  const text = (lines ? value?.replace(/\r\n?/g, '\n') : value)?.trim();
  if (!text) return null;
  if (NOT_WRITING.test(lines ? text.replace(/[\n\t]/g, '') : text)) {
    throw new Refusal('INVALID_INPUT', path, '含有不可见的控制字符，请删除后重填');
  }
  if ([...text].length > max) throw new Refusal('INVALID_INPUT', path, `最多 ${max} 个字，请缩短`);
  return text;
}

/** A person's name; an asterisk comes from a masked display and would overwrite the true name. */
export function optionalName(value: string | null | undefined, path: string[]): string | null {
  const name = optionalText(value, { path, max: 50 });
  if (name && /[*\d<>]/.test(name)) throw new Refusal('INVALID_INPUT', path, '姓名不能含星号、数字或尖括号，请核对');
  return name;
}

/** 11-digit mobile or landline with area code; null is allowed, because rural people may have none (domain §10-11). */
export function optionalPhone(value: string | null | undefined, path: string[]): string | null {
  const phone = value?.replace(/\s/g, '');
  if (!phone) return null;
  if (!MOBILE.test(phone) && !LANDLINE.test(phone)) {
    throw new Refusal('INVALID_INPUT', path, '电话应为 11 位手机号或带区号的座机号，没有可不填');
  }
  return phone;
}

/** A whole number within bounds. */
export function wholeNumber(value: number, path: string[], min: number, max: number): number {
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new Refusal('INVALID_INPUT', path, `请填 ${min} 到 ${max} 的整数`);
  }
  return value;
}
