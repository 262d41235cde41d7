import { demand, type Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { parseGlobalId } from '../../reading/global-id.ts';
import { countyOf } from '../../access/scope.ts';
import type { SwitchAppointmentInput } from './accounts.inputs.ts';
import type { Appointment } from './appointment.ts';
import { authenticatedBy, type SessionFacts } from './authenticate.ts';
import { liveAppointments } from './live-appointments.ts';
import { NO_PREVIEW, Session } from './session.ts';

/** 切换任职: from now on the session acts under another appointment of the same person. */
export async function switchAppointment(deed: Deed, input: SwitchAppointmentInput): Promise<{ appointment: Appointment; facts: SessionFacts }> {
  demand(deed, 'SESSION_OWN');
  const session = await deed.em.findOneOrFail(Session, { id: deed.viewer.sessionId! }, { populate: ['account'] });
  const key = parseGlobalId(input.appointmentId);
  const mine = await liveAppointments(deed.em, session.account.id);
  const chosen = mine.find((one) => one.id === key?.id && countyOf(one.regionCode) === key.countyCode);
  if (!chosen) throw new Refusal('NOT_FOUND', ['input', 'appointmentId']);
  session.appointment = chosen;
  Object.assign(session, NO_PREVIEW);
  return { appointment: chosen, facts: authenticatedBy(session).facts };
}
