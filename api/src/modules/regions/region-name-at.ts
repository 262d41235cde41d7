import type { Region } from './region.ts';

/**
 * The name a region had on a day (YYYY-MM-DD). A record keeps the name of its own day and needs no such question; this is for
 * lists that go back in time.
 */
export function regionNameAt(region: Pick<Region, 'name' | 'formerNames'>, day: string): string {
  // `until` is exclusive: on that day the next name was valid already.
  return region.formerNames.find(({ until }) => day < until)?.name ?? region.name;
}
