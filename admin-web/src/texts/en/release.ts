import type { Translated } from '../language';
import type { release as chinese } from '../release';

export const release: Translated<typeof chinese> = {
  ready: 'There is a new version. Reload to use it.',
  readyUnsaved: 'There is a new version. What you are typing is kept and can be restored after the reload.',
  reload: 'Reload',
};
