import type { Translated } from '../language';
import type { signIn as chinese } from '../sign-in';

export const signIn: Translated<typeof chinese> = {
  welcome: 'Sign in to the console',
  loginName: 'Login name',
  password: 'Password',
  show: 'Show password',
  hide: 'Hide password',
  capsLock: 'Caps Lock is on',
  submit: 'Sign in',
  submitting: 'Signing in',
  empty: 'Enter your login name and password.',
  forgotten: 'No account, or password forgotten? Ask the security administrator of your county.',
  again: 'Your sign-in has expired',
  againWhy: 'To protect residents, you sign in again after a long pause. What you typed on the page is kept.',
  againSubmit: 'Go on working',
  leave: 'Use another account',
  mustChange: 'Before you start, set a password of your own.',
  current: 'Current password',
  fresh: 'New password',
  freshRule: 'At least 10 characters, three of: upper case, lower case, digit, symbol; without your login name.',
  repeat: 'New password again',
  different: 'The two new passwords differ.',
  tooShort: 'The new password needs at least 10 characters.',
  change: 'Save the new password',
  changing: 'Saving',
};
