import type { Me } from './session';

/** Who may open a page. No rule: everyone who is signed in. */
export interface Rule {
  roles?: readonly Me['role'][];
  action?: Me['actions'][number];
}

export function allows(rule: Rule | undefined, person: Me): boolean {
  return (!rule?.roles || rule.roles.includes(person.role)) && (!rule?.action || person.actions.includes(rule.action));
}
