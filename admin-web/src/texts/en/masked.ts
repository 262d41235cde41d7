import type { Translated } from '../language';
import type { masked as chinese } from '../masked';

export const masked: Translated<typeof chinese> = {
  partly: (shown) => `${shown} (partly hidden)`,
  hidden: 'Hidden',
  reveal: 'Show in clear',
  why: (what) => `Why do you need to see: ${what}`,
  note: 'Details (needed with "Other")',
  onRecord: 'Each look is recorded. The value is hidden again after 30 seconds.',
  shortly: 'hidden again after 30 s',
  ask: 'Ask for approval',
  asked: 'Asked. When the director has approved, press "Show in clear" once more.',
};
