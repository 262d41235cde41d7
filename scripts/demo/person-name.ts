import type { Random } from './random.ts';
import { DOTTED_NAMES, MEN, RARE_GIVEN, SURNAMES, WOMEN } from './words/people-words.ts';

/** An invented name that fits sex and birth year; about one in forty has a rare sign, one in two hundred a middle dot. */
export function personName(random: Random, female: boolean, birthYear: number): string {
  if (random.chance(0.005)) return random.pick(DOTTED_NAMES);
  const surname = random.weighted(SURNAMES);
  if (random.chance(0.025)) return surname + random.pick(RARE_GIVEN);
  const generation = birthYear < 1965 ? 0 : birthYear < 1990 ? 1 : 2;
  const given = (female ? WOMEN : MEN)[generation]!;
  // Two lists of given names would soon repeat: now and then one sign of each of two names.
  if (random.chance(0.35)) return surname + [...random.pick(given)].at(0)! + [...random.pick(given)].at(-1)!;
  return surname + random.pick(given);
}

/** How neighbours say it: 王奶奶, 李大爷, 张女士. */
export function calledBy(name: string, female: boolean, age: number): string {
  const surname = name.includes('·') ? name.slice(0, name.indexOf('·')) : (SURNAMES.find(([s]) => s.length > 1 && name.startsWith(s))?.[0] ?? [...name][0]!);
  if (age >= 65) return surname + (female ? '奶奶' : '大爷');
  return surname + (female ? '女士' : '师傅');
}
