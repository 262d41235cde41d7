import type { Translated } from '../language';
import type { conflict as chinese } from '../conflict';

export const conflict: Translated<typeof chinese> = {
  title: 'Somebody else has just changed this one',
  settingTitle: 'Somebody else has just changed this setting',
  what: 'Choose for each field whose value is kept; then it is sent again over the newest version.',
  before: 'Before',
  theirs: 'Changed by others to',
  mine: 'Changed by you to',
  empty: '(empty)',
  cancel: 'Do not send yet',
  settle: 'Send as chosen',
  yes: 'yes',
  no: 'no',
};
