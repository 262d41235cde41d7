import { ALL_ROLES, type Role } from './roles.ts';

/** Who is told the figures of a region (console.md §5.3); programs have a scope of their own for them. */
export const FIGURE_ROLES: Role[] = ['PROVINCE_OVERSEER', 'CITY_OVERSEER', 'COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF', 'VILLAGE_STAFF'];
/** Who is not. */
export const WITHOUT_FIGURES: Role[] = ALL_ROLES.filter((role) => !FIGURE_ROLES.includes(role));
