import { inCounties, type RowRules } from '../../reading/row.ts';

/** What somebody hands in exists for nobody but the appointment that did: an import, and its rows. */
export const OWN_IMPORTS: RowRules = {
  region: (row) => `${inCounties(row)} and ${row.column('appointmentId')} = ${row.viewer('appointment')}`,
  except: ['PROVINCE_OVERSEER', 'CITY_OVERSEER', 'VILLAGE_STAFF', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR', 'INTEGRATOR'],
};
