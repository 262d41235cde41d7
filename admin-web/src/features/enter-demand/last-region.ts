import { inRange } from '@/access/in-range';
import type { Me } from '@/access/session';

const KEPT = 'lastmile.last-region';

/** The place of the last entry, to begin the next one with: a region's code, which tells nothing of a person. */
export function lastRegion({ role, region }: Me): string | null {
  if (role === 'VILLAGE_STAFF') return region.code;
  const kept = localStorage.getItem(KEPT);
  // Several people may use one PC: another one's place counts only where it lies in the range of this one.
  return inRange(kept, region) ? kept : null;
}

export function keepRegion(code: string | null): void {
  if (code) localStorage.setItem(KEPT, code);
}
