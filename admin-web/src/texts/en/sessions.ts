import type { Translated } from '../language';
import type { sessions as chinese } from '../sessions';

export const sessions: Translated<typeof chinese> = {
  intro: 'Your account is signed in on these devices. Sign out any you do not know, then change your password.',
  device: 'Device',
  address: 'Network address',
  since: 'Signed in',
  lastSeen: 'Last used',
  here: 'this device',
  end: 'Sign it out',
  ended: 'That device was signed out.',
  none: 'No other device is signed in.',
  unknownDevice: 'Unknown device',
  on: (browser, system) => `${browser} on ${system}`,
  act: 'Action',
};
