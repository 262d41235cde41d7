import type { Translated } from '../language';
import type { openPages as chinese } from '../open-pages';

export const openPages: Translated<typeof chinese> = {
  login: 'Sign in',
  changePassword: 'Change password',
  place: 'Place',
};
