import type { Translated } from '../language';
import type { unsaved as chinese } from '../unsaved';

export const unsaved: Translated<typeof chinese> = {
  title: 'What you typed is not saved',
  why: 'If you leave now, it is lost.',
  stay: 'Stay and go on',
  leave: 'Leave without saving',
  restoreWhat: 'Restore what you had not sent?',
  keptAt: (at) => `Kept ${at}; only you can open it, signed in`,
  restore: 'Restore',
  discard: 'Discard',
};
