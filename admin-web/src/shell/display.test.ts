import { expect, it } from 'vitest';
import { displayInput, displayOf } from './display';

const never = { textSize: null, highContrast: null, language: null, tourSeen: false, tables: [] };

it('leaves to the device what was never chosen on the account', () => {
  expect(displayOf(never)).toEqual({});
  expect(displayOf({ ...never, highContrast: false, textSize: 'HUGE' })).toEqual({ highContrast: false, textSize: 'huge' });
});

it('goes to the account and comes back the same', () => {
  const display = { textSize: 'large', highContrast: true, language: 'en' } as const;
  expect(displayOf({ ...never, ...displayInput(display) })).toEqual(display);
});
