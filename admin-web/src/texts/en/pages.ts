import type { Translated } from '../language';
import type { pages as chinese } from '../pages';

export const pages: Translated<typeof chinese> = {
  login: 'Sign in',
  changePassword: 'Change password',
  todo: 'My work',
  order: 'Demand order',
  orders: 'All orders',
  ordersOfTown: 'Orders of my town',
  ordersOfVillage: 'Orders of my village',
  ordersBelow: 'Orders in my region',
  enterMany: 'Paste several demands',
  enterDemand: 'Enter a demand',
  editDemand: 'Complete a demand',
  dispatch: 'Dispatch',
  supervise: 'Supervise',
  superviseOrder: 'Supervise an order',
  offers: 'Offers',
  pool: 'Open pool',
  tasks: 'My tasks',
  task: 'Task',
  finished: 'Done',
  sessions: 'Signed-in devices',
  notFound: 'No such page',
  refused: 'This page is not open to you',
};
