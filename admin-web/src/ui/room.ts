import { createSharedComposable, useWindowSize } from '@vueuse/core';
import { computed } from 'vue';
import { roomOf } from './room-of';
import { textSize } from './text-size';

/** The room of the window as it is now. */
export const useRoom = createSharedComposable(() => {
  const { width } = useWindowSize();
  const room = computed(() => roomOf(width.value, textSize.value));
  return {
    sideMenu: computed(() => room.value.sideMenu),
    table: computed(() => room.value.table),
    extras: computed(() => room.value.extras),
    tabs: computed(() => room.value.tabs),
    columns: computed(() => room.value.columns),
  };
});
