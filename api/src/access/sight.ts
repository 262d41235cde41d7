import type { Role } from './roles.ts';

/** Through whose eyes fields are looked at: a role's own, or a role's that somebody previews who then sees no more than either (console §1 row 2). */
export interface Sight {
  role: Role;
  /** The role of who previews. */
  ceiling?: Role;
}

/** Of a role's own sight the role itself; one schema, one server and one plan for each. */
export function sightName({ role, ceiling }: Sight): string {
  return ceiling ? `${role} for ${ceiling}` : role;
}
