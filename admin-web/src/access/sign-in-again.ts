import { readonly, ref } from 'vue';

const open = ref(false);
let wait: { done: () => void; over: Promise<void> } | undefined;

/** True while a page waits for its person to sign in again. */
export const signInAgainOpen = readonly(open);

/** Asks to sign in over the page; all requests that met the expired session wait for the same answer. */
export function signInAgain(): Promise<void> {
  if (!wait) {
    let done = (): void => undefined;
    const over = new Promise<void>((resolve) => { done = resolve; });
    wait = { done, over };
    open.value = true;
  }
  return wait.over;
}

export function signedInAgain(): void {
  open.value = false;
  wait?.done();
  wait = undefined;
}
