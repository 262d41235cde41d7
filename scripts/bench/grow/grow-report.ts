import { percentile } from '../statistics.ts';

/** What a page may grow by from the smallest to the largest county. */
export const GROWTH_GATE = 1.5;

export interface PageGrowth {
  list: string;
  viewer: string;
  page: 'first' | 'middle';
  /** Milliseconds by size, ascending; null where the page was refused (a statement that takes too long). */
  p95: (number | null)[];
  /** Largest to smallest; null where one of them was refused. */
  growth: number | null;
  holds: boolean;
}

/** @param times of each size, ascending; null where the page was refused */
export function growthOf(page: Pick<PageGrowth, 'list' | 'viewer' | 'page'>, times: readonly (readonly number[] | null)[]): PageGrowth {
  const p95 = times.map((one) => one && percentile(one, 0.95));
  const [smallest, largest] = [p95[0] ?? null, p95.at(-1) ?? null];
  const growth = smallest === null || largest === null ? null : largest / smallest;
  return { ...page, p95, growth, holds: growth !== null && !p95.includes(null) && growth < GROWTH_GATE };
}
