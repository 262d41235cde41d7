import type { Me } from './session';

/** Who may open a page. No rule: everyone who is signed in. */
export interface Rule {
  roles?: readonly Me['role'][];
  /** A code of `api/src/access/actions.ts`, as in schema/access-matrix.md. */
  action?: string;
}

export function allows(rule: Rule | undefined, person: Me): boolean {
  return (!rule?.roles || rule.roles.includes(person.role)) && (!rule?.action || person.actions.includes(rule.action));
}

/** Villages alone see phones in full, and so may look for them (access §2); who previews one does not. */
export function seesPhones({ role, preview }: Pick<Me, 'role' | 'preview'>): boolean {
  return role === 'VILLAGE_STAFF' && !preview;
}

/** Overseers see outcomes: their schema has no field that tells of a person (access §2). */
export function seesPersons({ role }: Pick<Me, 'role'>): boolean {
  return role !== 'PROVINCE_OVERSEER' && role !== 'CITY_OVERSEER';
}
