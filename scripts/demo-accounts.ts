import { ROLES } from '../api/src/access/roles.ts';
import { STAFF } from './demo/staff.ts';

export interface DemoAccount {
  loginName: string;
  password: string;
  /** Unit and role, in Chinese, for the list that a start prints. */
  who: string;
}

/**
 * One password for all demo accounts: 柿饼, dried persimmons, what 富平 is known for. Fulfils the password rules, and stands in
 * public code: it is for databases of invented people alone. A production start makes no account at all.
 */
export const DEMO_PASSWORD = 'Shibing-2026';

export const demoAccounts: readonly DemoAccount[] = STAFF.map(({ loginName, appointments }) => ({
  loginName,
  password: DEMO_PASSWORD,
  who: appointments.map(({ unitName, role }) => `${unitName} ${ROLES[role].zh}`).join(' + '),
}));
