import { ALL_ROLES, type Role } from '../../access/roles.ts';

/**
 * The database's own roles (README.md). Those that sign in may do next to nothing by themselves: a transaction takes one of
 * the others, which cannot sign in, with its scope (scope.ts).
 */
export const APP_LOGIN = 'lastmile_app';
export const JOBS_LOGIN = 'lastmile_jobs';

/** Writes, for a verb: inside the counties of who acts. */
export const VERB_ROLE = 'lastmile_verb';
/** Owns the few functions that read past row-level security (beyond.ts); nobody may take it. */
export const BEYOND_ROLE = 'lastmile_beyond';

/** Reads exactly what one role of the product sees. */
export function viewRole(role: Role): string {
  return `lastmile_view_${role.toLowerCase()}`;
}

export const VIEW_ROLES: string[] = ALL_ROLES.map(viewRole);
