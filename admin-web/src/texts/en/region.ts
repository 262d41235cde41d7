import type { Translated } from '../language';
import type { region as chinese } from '../region';

export const region: Translated<typeof chinese> = {
  search: 'Village, town, pinyin initials or code',
  found: 'Regions found',
  none: 'Nothing found, try other words',
  failed: 'The search failed.',
  clear: 'Clear the region',
};
