import type { TableRow } from './statement.ts';

/** A page of a list that no single index holds in its order. */
export interface MergedPage {
  columns: string;
  /** The condition under which a row exists for the viewer. */
  exists: string;
  /** That condition, or a part of it, with all that is asked for besides. */
  where: (exists: string) => string;
  order: string;
  limit: number;
}

/**
 * The first rows of a list over several counties: those of each county, read off an index that leads with the county, and
 * merged. Reading the counties as one range would sort all their rows for one page.
 */
export function mergedByCounty({ table, alias, viewer }: TableRow, { columns, exists, where, order, limit }: MergedPage): string {
  const [lo, hi] = [viewer('countyLo'), viewer('countyHi')];
  const next = (after: string) => `(select county_code from ${table} where county_code ${after} and county_code < ${hi} order by county_code limit 1)`;
  // Each step finds the next county of the table by one look into its index.
  const counties = `with recursive county (code) as (${next(`>= ${lo}`)} union all select ${next('> county.code')} from county where county.code is not null) select code from county where code is not null`;
  const ofOne = `select ${columns} from ${table} ${alias} where ${alias}.county_code = county.code and ${where(exists)} order by ${order} limit ${limit}`;
  return `select ${columns} from (${counties}) county cross join lateral (${ofOne}) ${alias} order by ${order} limit ${limit}`;
}

/** The same for a condition of several parts, of which no two hold the same row. */
export function mergedByPart({ table, alias }: TableRow, parts: string[], { columns, where, order, limit }: MergedPage): string {
  const ofOne = (part: string) => `(select ${columns} from ${table} ${alias} where ${where(part)} order by ${order} limit ${limit})`;
  return `select ${columns} from (${parts.map(ofOne).join(' union all ')}) ${alias} order by ${order} limit ${limit}`;
}
