import { computed, readonly, ref, shallowReadonly, shallowRef } from 'vue';
import {
  ChangePasswordDocument, MeDocument, SignInDocument, SignOutDocument, SwitchAppointmentDocument, type SignedInFragment,
} from '@lastmile/schema/access';
import { post } from '@/api/post';
import { Problem, problemOf, problemOfUserError, type UserError } from '@/api/problem';
import { unlockPage } from './lock';

export type Me = SignedInFragment;

const who = shallowRef<Me | null>(null);
const fault = shallowRef<Problem | null>(null);
const asked = ref(false);

/** The signed-in person, or null. */
export const me = shallowReadonly(who);
/** Why the server could not tell who is signed in; null when it could. */
export const meProblem = shallowReadonly(fault);
/** Changes with the person or the appointment: everything on the page belongs to one of them. */
export const identity = computed(() => who.value && `${who.value.account.loginName} ${current(who.value)?.id}`);
export const known = readonly(asked);

let asking: Promise<void> | undefined;

/** Asks once who is signed in; `again` asks anew. */
export function knowMe(again = false): Promise<void> {
  if (again) asking = undefined;
  asking ??= post(MeDocument, {}).then(
    (answer) => { who.value = answer.me; fault.value = null; asked.value = true; },
    (thrown) => { fault.value = problemOf(thrown); asked.value = true; asking = undefined; },
  );
  return asking;
}

/** Throws `Problem` when refused. */
export async function signIn(loginName: string, password: string): Promise<void> {
  accept((await post(SignInDocument, { input: { loginName, password } })).signIn);
}

/**
 * Signs the same person in again and takes up the appointment they were acting under, before anything waiting goes on.
 * False when someone else signed in: nothing of the first person's page may then be sent.
 */
export async function resume(loginName: string, password: string): Promise<boolean> {
  const before = who.value;
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
  const leaving = who.value;
  const { forgetDrafts } = await import('./sealed-store');
  await post(SignOutDocument, {});
  if (leaving) await forgetDrafts(leaving);
  who.value = null;
  unlockPage();
}

/** Whether the session has ended behind the page's back: then the server takes us for a stranger. */
export async function sessionOver(): Promise<boolean> {
  return (await post(MeDocument, {})).me === null;
}

export async function switchAppointment(appointmentId: string): Promise<void> {
  accept((await post(SwitchAppointmentDocument, { input: { appointmentId } })).switchAppointment);
}

export async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  accept((await post(ChangePasswordDocument, { input: { currentPassword, newPassword } })).changePassword);
}

function accept({ me: signedIn, userErrors }: { me: Me | null; userErrors: readonly UserError[] }): void {
  if (userErrors[0]) throw problemOfUserError(userErrors[0]);
  if (!signedIn) throw new Problem('UNREADABLE');
  who.value = signedIn;
  unlockPage();
  fault.value = null;
  asked.value = true;
  asking = Promise.resolve();
}

/** What the server keeps now of the person's own choices. */
export function adoptPreferences(preferences: Me['preferences']): void {
  if (who.value) who.value = { ...who.value, preferences };
}

export function current(person: Me) {
  return person.appointments.find((appointment) => appointment.current);
}
