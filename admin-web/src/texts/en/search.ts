import type { Translated } from '../language';
import type { search as chinese } from '../search';

export const search: Translated<typeof chinese> = {
  open: 'Search',
  title: 'Search everything',
  what: {
    persons: 'Order number, name, team, village or pinyin initials',
    phones: 'Order number, name, end of a phone number, team, village or pinyin initials',
    work: 'Order number, team, village or pinyin initials',
  },
  start: 'Type at least two characters.',
  none: 'Nothing found. Try other words.',
  failed: 'The search failed. Try again.',
  found: 'What was found',
  groups: { orders: 'Orders', volunteers: 'Volunteers', teams: 'Teams', regions: 'Places' },
  more: (count) => `${count} in all, type more`,
  members: (count) => `${count} members`,
  ordersHere: 'Orders of this place',
  keys: '↑↓ choose · Enter open · Esc close',
};
