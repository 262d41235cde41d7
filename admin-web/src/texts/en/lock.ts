import type { Translated } from '../language';
import type { lock as chinese } from '../lock';

export const lock: Translated<typeof chinese> = {
  title: 'Locked',
  why: 'Nothing was done for 15 minutes, so the page is locked to protect people\'s data. Enter your password to go on; what you typed is still there.',
  unlock: 'Unlock',
  leave: 'Not me, sign out',
};
