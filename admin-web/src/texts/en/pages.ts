import type { Translated } from '../language';
import type { pages as chinese } from '../pages';

export const pages: Translated<typeof chinese> = {
  login: 'Sign in',
  changePassword: 'Change password',
  todo: 'My work',
  order: 'Demand order',
  sessions: 'Signed-in devices',
  notFound: 'No such page',
  refused: 'This page is not open to you',
};
