import { SignInDocument } from '@lastmile/schema/access';
import { ChangePasswordDocument, EndPreviewDocument, SignOutDocument, StartPreviewDocument, SwitchAppointmentDocument, type StartPreviewInput } from '@lastmile/schema/session-verbs';
import { post } from '@/api/post';
import { lastRole } from './last-role';
import { forgetDrafts } from './sealed-store';
import { accept, current, forgetMe, me } from './session';

/** What a signed-in person does with the session; apart from `session.ts`, so that the login page does not carry it. */

/**
 * Signs the same person in again and takes up the appointment they were acting under, before anything waiting goes on.
 * False when someone else signed in: nothing of the first person's page may then be sent.
 */
export async function resume(loginName: string, password: string): Promise<boolean> {
  const before = me.value;
  const { signIn: answer } = await post(SignInDocument, { input: { loginName, password } });
  if (before && answer.me?.account.loginName !== before.account.loginName) {
    accept(answer);
    return false;
  }
  const held = before && current(before)?.id;
  const holds = answer.me?.appointments.find((appointment) => appointment.id === held);
  if (holds && !holds.current) await switchAppointment(holds.id);
  else accept(answer);
  return true;
}

/** What is typed and not sent is forgotten with the person. */
export async function signOut(): Promise<void> {
  const leaving = me.value;
  await post(SignOutDocument, {});
  lastRole.keep(undefined);
  if (leaving) await forgetDrafts(leaving);
  forgetMe();
}

export async function switchAppointment(appointmentId: string): Promise<void> {
  accept((await post(SwitchAppointmentDocument, { input: { appointmentId } })).switchAppointment);
}

/** From now on the session sees what a role sees at a place, read only. Throws `Problem` when refused. */
export async function startPreview(input: StartPreviewInput): Promise<void> {
  accept((await post(StartPreviewDocument, { input })).startPreview);
}

export async function endPreview(): Promise<void> {
  accept((await post(EndPreviewDocument, {})).endPreview);
}

export async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  accept((await post(ChangePasswordDocument, { input: { currentPassword, newPassword } })).changePassword);
}
