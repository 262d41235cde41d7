import type { Me } from './session';

const KEY = 'lastmile.last-role';

/** The role that this browser was last used under: a guess at what will be asked, and no more. Gone with the sign-out. */
export const lastRole = {
  read: (): Me['role'] | undefined => (localStorage.getItem(KEY) as Me['role'] | null) ?? undefined,
  keep(role: Me['role'] | undefined): void {
    if (role) localStorage.setItem(KEY, role);
    else localStorage.removeItem(KEY);
  },
};
