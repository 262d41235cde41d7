import { createSharedComposable, useIntervalFn } from '@vueuse/core';
import { ref } from 'vue';

const TICK_MS = 30_000;

/** The time of day for everything that counts down: one ticking clock for the whole page. */
export const useNow = createSharedComposable(() => {
  const now = ref(Date.now());
  useIntervalFn(() => { now.value = Date.now(); }, TICK_MS);
  return now;
});
