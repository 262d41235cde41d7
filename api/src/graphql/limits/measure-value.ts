import { hold } from './over-limit.ts';
import type { Limits } from './limits.ts';

/**
 * Holds variables, or a literal turned into a value, against the limits of depth and list length. Depth is objects within
 * objects; a list counts only when it lies directly in another. An object with many keys is as long as a list: each key
 * that no input has is told with the whole object. Goes no deeper than the limit, whatever is sent.
 * @throws OverLimit variablesDepth, listLength
 */
export function holdValue(value: unknown, limits: Limits, depth = 0, inList = false): void {
  if (typeof value !== 'object' || value === null) return;
  hold('listLength', Array.isArray(value) ? value.length : Object.keys(value).length, limits);
  if (Array.isArray(value)) {
    const inside = inList ? depth + 1 : depth;
    hold('variablesDepth', inside, limits);
    for (const item of value) holdValue(item, limits, inside, true);
  } else {
    hold('variablesDepth', depth + 1, limits);
    for (const item of Object.values(value)) holdValue(item, limits, depth + 1);
  }
}
