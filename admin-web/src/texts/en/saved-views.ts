import type { Translated } from '../language';
import type { savedViews as chinese } from '../saved-views';

export const savedViews: Translated<typeof chinese> = {
  title: 'Saved filters',
  shared: 'shared',
  remove: (name) => `Delete the saved filter ${name}`,
  keep: 'Save this filter',
  name: 'Name',
  nameNeeded: 'Give this filter a name',
  withoutWords: 'Search words may hold personal data and are not saved with it',
  share: 'Share with the whole county',
  save: 'Save',
};
