import type { Role } from '../access/roles.ts';
import type { Sight } from '../access/sight.ts';

/** What a statement may take from the viewer; bound late, so that a plan serves every viewer of its role. */
export type ViewerParameter = 'lo' | 'hi' | 'countyLo' | 'countyHi' | 'team' | 'account' | 'appointment' | 'session';

/** One table row in a statement under construction. */
export interface Row extends Sight {
  alias: string;
  /** SQL of a property's column of this row. */
  column(property: string): string;
  /** Placeholder of a value of the viewer. */
  viewer(parameter: ViewerParameter): string;
  /** Placeholder of an argument of the root field (virtual sources only). */
  argument(name: string): string;
}

/** SQL that is true for the rows that exist for the viewer. */
export type RowCondition = (row: Row) => string;

/**
 * Which rows exist, by the way the viewer is placed: on a region, on a team, or nowhere. A place without a condition
 * sees no row, and the whole type leaves that role's schema (default deny).
 */
export interface RowRules {
  region?: RowCondition;
  team?: RowCondition;
  /** `team` in parts of which no two hold the same row, each on an index of its own: lists are merged from them. */
  teamParts?: ((row: Row) => string)[];
  anonymous?: RowCondition;
  /** Roles to which no row exists although their place has a condition. */
  except?: Role[];
}

const OVERSEERS: Role[] = ['PROVINCE_OVERSEER', 'CITY_OVERSEER'];
const BELOW_COUNTY: Role[] = ['TOWN_STAFF', 'VILLAGE_STAFF', 'INTEGRATOR'];

/** Sees more than one county at once. */
export function spansCounties(role: Role): boolean {
  return OVERSEERS.includes(role);
}

/** Sees a range of regions in its county, large or small: what a plan has to know. */
export function seesRangeOfCounty(role: Role): boolean {
  return role === 'TOWN_STAFF' || role === 'INTEGRATOR';
}

/** The tenant predicate: equality for a role inside one county, a range for overseers. */
export function inCounties(row: Row, countyColumn = row.column('countyCode')): string {
  return spansCounties(row.role)
    ? `${countyColumn} >= ${row.viewer('countyLo')} and ${countyColumn} < ${row.viewer('countyHi')}`
    : `${countyColumn} = ${row.viewer('countyLo')}`;
}

/** Rows whose region lies in the viewer's range (access §1). */
export function byRegion(property: string): RowCondition {
  return (row) => {
    if (!BELOW_COUNTY.includes(row.role)) return inCounties(row);
    const region = row.column(property);
    // A village is one code; compared as such, an index on regions gives its rows in the order of a list.
    if (row.role === 'VILLAGE_STAFF') return `${inCounties(row)} and ${region} = ${row.viewer('lo')}`;
    return `${inCounties(row)} and ${region} >= ${row.viewer('lo')} and ${region} < ${row.viewer('hi')}`;
  };
}

/** PUBLIC rows of the viewer's county, whatever its town or village. */
export const byCounty: RowCondition = (row) => inCounties(row);

/** Reference rows that everybody may see. */
export const everyRow: RowCondition = () => 'true';

export function rowConditionFor(rules: RowRules, role: Role): RowCondition | undefined {
  if (rules.except?.includes(role)) return undefined;
  if (role === 'ANONYMOUS') return rules.anonymous;
  return role === 'TEAM_LEADER' ? rules.team : rules.region;
}
