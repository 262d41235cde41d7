import type { Viewer } from '../../../api/src/access/viewer.ts';

/** What a transaction sets before it reads under the policies. */
export interface TransactionScope {
  /** As one text of SQL, for statements by hand. */
  sql: string;
  /** The same for PostGraphile, which sets them by itself. */
  pgSettings: Record<string, string>;
}

/** The scope of a viewer, as the policies understand it. */
export function scopeOf(viewer: Viewer): TransactionScope {
  const role = `lastmile_view_${viewer.role.toLowerCase()}`;
  const settings = { 'lastmile.county_lo': viewer.counties.lo, 'lastmile.county_hi': viewer.counties.hi };
  return {
    sql: [`set local role ${role}`, ...Object.entries(settings).map(([name, value]) => `set local ${name} = '${value}'`)].join('; '),
    pgSettings: { role, ...settings },
  };
}
