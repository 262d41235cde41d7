import { useDebounceFn } from '@vueuse/core';
import { onScopeDispose, shallowRef, toValue, watch, type MaybeRefOrGetter, type ShallowRef } from 'vue';
import { beforeReload } from '@/access/before-reload';
import { DRAFTS, sealedStore } from '@/access/sealed-store';

/** console §1, row 17: kept at most 3 s after a change. */
const SETTLE_MS = 600;
const AT_MOST_MS = 2400;

export interface Kept<Content> { content: Content; at: number }

export interface Draft<Content> {
  /** What an earlier page left behind, until the person has decided about it. */
  offered: Readonly<ShallowRef<Kept<Content> | null>>;
  /** Whether what is typed is on the device as it stands. */
  kept: Readonly<ShallowRef<boolean>>;
  restore(): void;
  /** Forgets it: it was sent, or is not wanted. Not to be waited for before the outcome is told: the list may by then have taken the form away. */
  forget(): Promise<void>;
}

/**
 * The draft of one form (console §1 row 17), sealed on the device (`access/sealed-store`). It outlives a crash, a reload, a
 * release and the end of the session; it ends with the submit, with the person's own "no", and with the sign-out.
 * @param name which form about which record; null while there is none
 */
export function useDraft<Content>(
  name: MaybeRefOrGetter<string | null>,
  form: { content: () => Content; dirty: () => boolean; restore: (content: Content) => void },
): Draft<Content> {
  const offered = shallowRef<Kept<Content> | null>(null);
  const kept = shallowRef(false);
  let written = false;
  let over = false;
  /** One after the other: a late save must not bring back what was forgotten. */
  let line: Promise<unknown> = Promise.resolve();
  const next = <Answer>(work: () => Promise<Answer>): Promise<Answer | undefined> => {
    // A device without room keeps no draft; the form works on.
    const done = line.then(work).catch(() => undefined);
    line = done;
    return done;
  };
  const path = () => { const form_ = toValue(name); return form_ && DRAFTS + form_; };

  const save = (): Promise<unknown> => {
    const at = path();
    return next(async () => {
      const store = at && !over && at === path() ? await sealedStore() : null;
      if (!store || !at) return;
      if (form.dirty()) {
        await store.put(at, { content: form.content(), at: Date.now() } satisfies Kept<Content>);
        written = true;
        kept.value = true;
      } else if (written) {
        await store.remove(at);
        written = false;
      }
    });
  };
  const soon = useDebounceFn(save, SETTLE_MS, { maxWait: AT_MOST_MS });

  watch(path, (at) => {
    offered.value = null;
    written = false;
    if (at) void next(async () => {
      const found = await (await sealedStore())?.get<Kept<Content>>(at);
      if (at === path() && found) offered.value = found;
    });
  }, { immediate: true });
  watch(form.content, () => {
    over = false;
    kept.value = false;
    void soon();
  }, { deep: true });

  onScopeDispose(beforeReload(save));

  async function forget(): Promise<void> {
    const at = path();
    over = true;
    written = false;
    offered.value = null;
    await next(async () => { if (at) await (await sealedStore())?.remove(at); });
  }

  return {
    offered, kept, forget,
    restore() {
      if (offered.value) form.restore(offered.value.content);
      offered.value = null;
    },
  };
}
