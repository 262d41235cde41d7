import { computed, shallowReactive } from 'vue';

const dirtyForms = shallowReactive(new Set<symbol>());

/** Whether some form on the page holds what was typed and not sent. */
export const anyUnsaved = computed(() => dirtyForms.size > 0);

export function setUnsaved(form: symbol, dirty: boolean): void {
  if (dirty) dirtyForms.add(form);
  else dirtyForms.delete(form);
}
