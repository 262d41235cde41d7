import type { Translated } from '../language';
import type { lamp as chinese } from '../lamp';

export const lamp: Translated<typeof chinese> = {
  green: 'Green',
  yellow: 'Amber',
  red: 'Red',
  none: 'Clock stopped',
  left: (span) => `${span} left`,
  over: (span) => `${span} over`,
  days: (count) => (count === 1 ? '1 day' : `${count} days`),
  hours: (count) => `${count} h`,
  minutes: (count) => `${count} min`,
};
