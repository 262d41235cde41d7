import type { Page } from '@playwright/test';
import { type Line, SLOW_4G, VILLAGE_LINE } from './line.ts';

/** A page of the console, and what somebody does on it. */
export interface WebPage {
  name: string;
  path: string;
  /** Whose session; null for somebody who is not signed in. */
  viewer: 'operator' | 'clerk' | null;
  line: Line;
  /** Aims of console.md §4.4, milliseconds. */
  aims: { cold: number; warm: number };
  /** Real key strokes and clicks, for the answer to inputs. */
  use(page: Page): Promise<void>;
}

const TIMES = 8;
/** Answers of §4.4 to an input, milliseconds. */
export const INP_AIM = 200;

export const WEB_PAGES: readonly WebPage[] = [
  { name: 'login', path: '/login', viewer: null, line: VILLAGE_LINE, aims: { cold: 2000, warm: 1200 }, use: (page) => page.getByLabel('登录名').pressSequentially('zhuangli.suo') },
  { name: '待办', path: '/', viewer: 'operator', line: SLOW_4G, aims: { cold: 3000, warm: 1200 }, use: (page) => pressed(page, 'Tab') },
  { name: '派单台', path: '/dispatch', viewer: 'operator', line: SLOW_4G, aims: { cold: 3000, warm: 1200 }, use: (page) => pressed(page, 'j') },
  { name: '录需求', path: '/enter', viewer: 'clerk', line: SLOW_4G, aims: { cold: 3000, warm: 1200 }, use: (page) => page.getByRole('textbox').first().pressSequentially('家里水管坏了需要有人帮忙') },
];

async function pressed(page: Page, key: string): Promise<void> {
  for (let i = 0; i < TIMES; i++) await page.keyboard.press(key);
}
