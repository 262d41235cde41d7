import type { Translated } from '../language';
import type { todo as chinese } from '../todo';

export const todo: Translated<typeof chinese> = {
  intro: {
    centre: 'Orders waiting for the county centre, most pressing first.',
    town: 'Orders waiting for your town, most pressing first.',
    village: 'Orders waiting for your village, most pressing first.',
    team: 'Orders waiting for your team, most pressing first.',
    overseer: 'Orders in progress in your region, most pressing first.',
  },
  filters: 'Filter',
  all: 'All',
  overdue: 'Overdue',
  dueSoon: 'Due within 24 h',
  urgent: 'Urgent and emergency',
  lamp: 'Time left',
  what: 'Demand',
  where: 'Place',
  state: 'State',
  category: 'Category',
  team: 'Team',
  noTeam: 'No team yet',
  done: 'Everything is done',
  doneWhy: 'New orders appear here by themselves.',
  noneHere: 'No order fits this filter',
  noneHereWhy: 'Try another filter, or show all.',
  showAll: 'Show all',
  noQueue: 'No orders wait for your post',
  noQueueWhy: 'County, town, village and teams handle orders; your own work is in the menu.',
};
