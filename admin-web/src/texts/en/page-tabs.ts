import type { Translated } from '../language';
import type { pageTabs as chinese } from '../page-tabs';

export const pageTabs: Translated<typeof chinese> = {
  label: 'Open pages',
  close: (title) => `Close ${title}`,
};
