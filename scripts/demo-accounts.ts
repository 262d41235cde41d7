import { ROLES } from '../api/src/access/roles.ts';
import { DEMO_PASSWORD } from './demo-password.ts';
import { STAFF } from './demo/staff.ts';

export interface DemoAccount {
  loginName: string;
  password: string;
  /** Unit and role, in Chinese, for the list that a start prints. */
  who: string;
}

export const demoAccounts: readonly DemoAccount[] = STAFF.map(({ loginName, appointments }) => ({
  loginName,
  password: DEMO_PASSWORD,
  who: appointments.map(({ unitName, role }) => `${unitName} ${ROLES[role].zh}`).join(' + '),
}));
