import type { Translated } from '../language';
import type { shell as chinese } from '../shell';

export const shell: Translated<typeof chinese> = {
  mainMenu: 'Main menu',
  person: 'Appointment, devices, sign out',
  actingAs: 'Acting as',
  switchTo: 'Switch to',
  scope: 'What you can see',
  signOut: 'Sign out',
  display: 'Language, text size and contrast',
  language: 'Language',
  chinese: '中文',
  english: 'English',
  textSize: 'Text size',
  contrast: 'Contrast',
  contrasts: { standard: 'Standard', high: 'High' },
  notKept: 'In force here, but not saved on your account, so not on other devices:',
  sizes: { standard: 'Normal', large: 'Large', huge: 'Largest' },
  offline: 'You are offline. What you typed is kept and goes on when the network is back.',
  unsteady: 'Live updates stopped, reconnecting. What you see may be out of date.',
  recovered: 'Connected again.',
  refusedRole: (role) => `You are acting as “${role}”, which may not open this page.`,
  refusedRoles: (roles) => `Open to: ${roles}.`,
  refusedSwitch: 'If you hold another appointment, switch to it at the top right; otherwise ask your security administrator.',
  notFoundWhat: 'The address is wrong, or the page has moved.',
};
