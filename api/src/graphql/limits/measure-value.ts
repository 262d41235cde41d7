import { hold } from './over-limit.ts';
import type { Limits } from './limits.ts';

/**
 * Holds variables, or a literal turned into a value, against the limits of depth and list length. Depth is objects within
 * objects; a list counts only when it lies directly in another. Goes no deeper than the limit, whatever is sent.
 * @throws OverLimit variablesDepth, listLength
 */
export function holdValue(value: unknown, limits: Limits, depth = 0, inList = false): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const inside = inList ? depth + 1 : depth;
    hold('variablesDepth', inside, limits);
    hold('listLength', value.length, limits);
    for (const item of value) holdValue(item, limits, inside, true);
  } else {
    hold('variablesDepth', depth + 1, limits);
    for (const item of Object.values(value)) holdValue(item, limits, depth + 1);
  }
}
