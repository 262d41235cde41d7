import { createSharedComposable, useWindowSize } from '@vueuse/core';
import { computed } from 'vue';
import { textSize } from './text-size';

/** Pixels per rem on a wide screen, as in tokens.css. */
const REM = { standard: 14, large: 18, huge: 22 };
const SIDE_REM = 13.5;
const PADDING_REM = 3.5;

/**
 * How much room the page has, measured in its text: larger text turns a table into cards just as a narrower window does.
 * With text of standard size a table fits from 768 px of window on.
 */
export const useRoom = createSharedComposable(() => {
  const { width } = useWindowSize();
  const rem = computed(() => width.value / REM[textSize.value]);
  const sideMenu = computed(() => width.value >= 992 && rem.value >= 60);
  const content = computed(() => rem.value - PADDING_REM - (sideMenu.value ? SIDE_REM : 0));
  return {
    /** The side menu fits; a bottom bar below. */
    sideMenu,
    /** A table fits; cards below. */
    table: computed(() => content.value >= 51),
    /** Columns that a table can do without fit too. */
    extras: computed(() => content.value >= 66),
    /** Open pages fit above the page: 1280 px with text of standard size. */
    tabs: computed(() => sideMenu.value && width.value >= 1280 && rem.value >= 70),
    /** Three columns fit: 1200 px with text of standard size. */
    columns: computed(() => sideMenu.value && rem.value >= 85),
  };
});
