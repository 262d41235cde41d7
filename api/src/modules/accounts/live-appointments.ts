import type { EntityManager } from '@mikro-orm/postgresql';
import { Appointment } from './appointment.ts';

/** What the person is appointed to now, oldest first. */
export function liveAppointments(em: EntityManager, accountId: string): Promise<Appointment[]> {
  return em.find(Appointment, { account: accountId, endedAt: null }, { orderBy: { createdAt: 'asc', id: 'asc' } });
}
