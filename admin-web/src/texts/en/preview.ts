import type { Translated } from '../language';
import type { preview as chinese } from '../preview';

export const preview: Translated<typeof chinese> = {
  intro: 'See the menu, pages and data that a role sees at a place, to check rights or to answer a call.',
  start: 'Look as this role',
  starting: 'Opening',
  readOnly: 'Read only: nothing can be done in a preview, and nothing is marked as read for anybody.',
  stricter: 'Personal data is shown as the stricter of both roles sees it; a preview never shows more in clear.',
  audited: 'Beginning and end are audited. Signing in anew or switching the appointment ends it.',
  previewing: (role, unit) => `Previewing “${role} · ${unit}”, read only`,
  end: 'End the preview',
};
