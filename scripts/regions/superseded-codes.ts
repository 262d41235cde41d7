import { readFileSync } from 'node:fs';
import { isRegionCode } from '../../api/src/access/scope.ts';
import { Refusal } from '../bootstrap/refusal.mjs';

/**
 * Which retired code was followed by which: pairs `610528106000=610528107000`, or the name of a file with one pair per line
 * (`#` begins a remark). Published sets name what is, never what became of the rest.
 */
export function readSupersededCodes(given: readonly string[]): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const text of given.flatMap((one) => (one.includes('=') ? [one] : linesOf(one)))) {
    const [from = '', to = '', ...more] = text.split('=').map((code) => code.trim());
    if (more.length > 0 || !isRegionCode(from) || !isRegionCode(to)) {
      throw new Refusal(`--supersede: "${text}" is not old=new with two 12-digit codes; nothing was written.`);
    }
    if (pairs.has(from) && pairs.get(from) !== to) throw new Refusal(`--supersede: ${from} has two successors; nothing was written.`);
    pairs.set(from, to);
  }
  return pairs;
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').map((line) => line.replace(/#.*/, '').trim()).filter(Boolean);
  } catch {
    throw new Refusal(`--supersede: cannot read the file ${file}; nothing was written.`);
  }
}
