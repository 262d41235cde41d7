import type { Translated } from '../language';
import type { order as chinese } from '../order';

export const order: Translated<typeof chinese> = {
  orderNo: 'Order no.',
  content: 'What is asked',
  requester: 'Requester',
  phone: 'Phone',
  address: 'Address',
  region: 'Village',
  category: 'Category',
  raisedAt: 'Asked at',
  team: 'Team',
  noTeam: 'No team yet',
  timeline: 'Steps so far',
  facts: 'Facts',
  step: (verb, state) => `${verb} → ${state}`,
  because: (reason) => `Reason: ${reason}`,
  bySystem: 'System',
  notKept: 'Not recorded',
};
