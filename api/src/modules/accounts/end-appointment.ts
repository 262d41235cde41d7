import { LockMode } from '@mikro-orm/postgresql';
import { contains, countyOf } from '../../access/scope.ts';
import { demand, type Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { parseGlobalId } from '../../reading/global-id.ts';
import { noteChanges } from '../audit/field-changes.ts';
import type { Account } from './account.ts';
import type { EndAppointmentInput } from './accounts.inputs.ts';
import { Appointment } from './appointment.ts';
import { Session } from './session.ts';

/** 结束任职: sessions that act under it are out at their next request. The row stays: who held what, and when. */
export async function endAppointment(deed: Deed, input: EndAppointmentInput): Promise<Account> {
  demand(deed, 'ACCOUNT_MANAGE');
  const key = parseGlobalId(input.appointmentId);
  const appointment = key && await deed.em.findOne(Appointment, { id: key.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!appointment || countyOf(appointment.regionCode) !== key.countyCode || !contains(deed.viewer.range, appointment.regionCode)) {
    throw new Refusal('NOT_FOUND', ['input', 'appointmentId']);
  }
  if (appointment.account.id === deed.viewer.accountId) {
    throw new Refusal('FORBIDDEN', ['input', 'appointmentId'], '不能管理本人的任职，请由另一位安全管理员办理');
  }
  if (appointment.endedAt) throw new Refusal('WRONG_STATE', ['input', 'appointmentId']);
  appointment.endedAt = deed.now;
  noteChanges(deed, appointment);
  await deed.em.nativeUpdate(Session, { appointment: appointment.id, endedAt: null }, { endedAt: deed.now });
  return appointment.account;
}
