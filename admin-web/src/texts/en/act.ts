import type { Translated } from '../language';
import type { act as chinese } from '../act';

export const act: Translated<typeof chinese> = {
  close: 'Close',
  retry: 'Load again',
  copy: 'Copy for support',
  copied: 'Copied',
  next: 'Next',
  previous: 'Previous',
  back: 'Back',
  backHome: 'Back to my work',
  skip: 'Skip to main content',
  more: 'More',
  loading: 'Loading',
  refresh: 'Refresh',
  page: (number, total) => `Page ${number} · ${total} in all`,
  total: (total) => `${total} in all`,
  optional: 'optional',
  required: 'required',
  otherReason: 'Another reason, or details',
  reasonNeeded: 'Choose a reason or write one',
  search: 'Search',
};
