import { pinyin } from 'pinyin-pro';

const KNOWN = new Map<string, string>();
/** Names repeat (村委会, 王伟), and a reading costs 12 µs; the bound keeps a load of a whole country small. */
const KNOWN_LIMIT = 200_000;

/**
 * First letters of the reading, upper case: 庄里镇 → ZLZ. What the search columns `name_initials` hold. Knows words, so that
 * 长春 is CC and 重庆 is CQ; `person` reads the first character as a surname (曾 Z, 单 S). Letters and digits stay, other signs go.
 */
export function nameInitials(name: string, person = false): string {
  const key = person ? `.${name}` : name;
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  const letters = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', surname: person ? 'head' : 'off' });
  const initials = letters.join('').normalize('NFKC').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (KNOWN.size >= KNOWN_LIMIT) KNOWN.clear();
  KNOWN.set(key, initials);
  return initials;
}
