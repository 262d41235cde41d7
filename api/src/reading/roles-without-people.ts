import type { Role } from '../access/roles.ts';

/** Who never sees a row about one volunteer, not even without a name: supervision and the three admins (access §1). */
export const ROLES_WITHOUT_PEOPLE: Role[] = ['PROVINCE_OVERSEER', 'CITY_OVERSEER', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'];
