import type { Translated } from '../language';
import type { supervise as chinese } from '../supervise';

export const supervise: Translated<typeof chinese> = {
  intro: 'Overdue orders in your region, the latest first. What you write is told to the units and the team in charge.',
  what: 'Demand',
  late: 'Overdue',
  step: 'Stuck at',
  state: 'State',
  where: 'Place',
  team: 'Team',
  noTeam: 'No team yet',
  none: 'Nothing is overdue',
  noneWhy: 'Every order in progress in your region is within its time.',
  failed: 'Failed dispatches',
  times: (count) => `${count}`,
  timeline: 'Steps so far',
  note: 'What you demand',
  noteHint: 'Say what is to be done and by when; no names, phones or other personal data.',
  noteNeeded: 'Write what you demand',
  send: 'Send',
  sendTo: (count) => `Press for ${count} order${count === 1 ? '' : 's'}`,
  sent: 'Sent; it shows in the steps of the order.',
};
