import type { EntityManager } from '@mikro-orm/postgresql';
import { viewerOf, type Viewer } from '../../access/viewer.ts';
import { Appointment } from './appointment.ts';

/** Who acts under an appointment when nobody is there to ask, as access stands now; null once it has ended or the account is suspended. */
export async function viewerOfAppointment(em: EntityManager, id: string): Promise<Viewer | null> {
  const appointment = await em.findOne(Appointment, { id }, { populate: ['account'] });
  if (!appointment || appointment.endedAt || appointment.account.state !== 'ACTIVE') return null;
  const { role, regionCode, teamId, account } = appointment;
  return viewerOf({ role, regionCode, teamId: teamId ?? null, accountId: account.id, appointmentId: id, sessionId: null, displayName: account.displayName });
}
