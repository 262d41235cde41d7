import type { Translated } from '../language';
import type { undo as chinese } from '../undo';

export const undo: Translated<typeof chinese> = {
  undo: 'Undo',
  undone: 'Taken back.',
  seconds: (left) => `${left} s`,
  failed: 'Not taken back: ',
  close: 'Close',
};
