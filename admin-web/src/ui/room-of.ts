import type { TextSize } from './text-size';

/** Pixels per rem on a wide screen, as in tokens.css. */
const REM: Record<TextSize, number> = { standard: 14, large: 18, huge: 22 };
const SIDE_REM = 13.5;
const PADDING_REM = 3.5;

/**
 * How much room a page has in a window of so many pixels, measured in its text: larger text turns a table into cards just as a
 * narrower window does. With text of standard size a table fits from 768 px of window on.
 */
export function roomOf(width: number, textSize: TextSize) {
  const rem = width / REM[textSize];
  const sideMenu = width >= 992 && rem >= 60;
  const content = rem - PADDING_REM - (sideMenu ? SIDE_REM : 0);
  return {
    /** The side menu fits; a bottom bar below. */
    sideMenu,
    /** A table fits; cards below. */
    table: content >= 51,
    /** Columns that a table can do without fit too. */
    extras: content >= 66,
    /** Open pages fit above the page: 1280 px with text of standard size. */
    tabs: sideMenu && width >= 1280 && rem >= 70,
    /** Three columns fit: 1200 px with text of standard size. */
    columns: sideMenu && rem >= 85,
  };
}
