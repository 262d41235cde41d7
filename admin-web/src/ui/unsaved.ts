import { computed, shallowReactive } from 'vue';

/** Form → key of the page that it is on, if that is one that may be kept. */
const dirtyForms = shallowReactive(new Map<symbol, string | undefined>());

/** Whether some form of an open page holds what was typed and not sent. */
export const anyUnsaved = computed(() => dirtyForms.size > 0);

/** The same of one page. */
export function isUnsaved(page: string): boolean {
  return [...dirtyForms.values()].includes(page);
}

export function setUnsaved(form: symbol, dirty: boolean, page?: string): void {
  if (dirty) dirtyForms.set(form, page);
  else dirtyForms.delete(form);
}
