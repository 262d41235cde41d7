import { computed, readonly, ref, shallowReadonly, shallowRef } from 'vue';
import { MeDocument, SignInDocument, type SignedInFragment } from '@lastmile/schema/access';
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
/** Changes with the person, the appointment or the role that is previewed: everything on the page belongs to one of them. */
export const identity = computed(() => who.value && `${who.value.account.loginName} ${current(who.value)?.id} ${who.value.role}`);
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

/** Whether the session has ended behind the page's back: then the server takes us for a stranger. */
export async function sessionOver(): Promise<boolean> {
  return (await post(MeDocument, {})).me === null;
}

/** The person whom a verb of the session answers. Throws `Problem` when refused. */
export function accept({ me: signedIn, userErrors }: { me: Me | null; userErrors: readonly UserError[] }): void {
  if (userErrors[0]) throw problemOfUserError(userErrors[0]);
  if (!signedIn) throw new Problem('UNREADABLE');
  who.value = signedIn;
  unlockPage();
  fault.value = null;
  asked.value = true;
  asking = Promise.resolve();
}

export function forgetMe(): void {
  who.value = null;
  unlockPage();
}

/** What the server keeps now of the person's own choices. */
export function adoptPreferences(preferences: Me['preferences']): void {
  if (who.value) who.value = { ...who.value, preferences };
}

export function current(person: Me) {
  return person.appointments.find((appointment) => appointment.current);
}
