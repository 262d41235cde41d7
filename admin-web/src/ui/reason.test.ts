import { expect, it } from 'vitest';
import { reasonInput } from './reason';

const codes = ['TOO_FAR', 'OTHER'] as const;

it('wants a reason of the step', () => {
  expect(reasonInput(codes, { code: null, words: ' ' })).toBeNull();
  expect(reasonInput(codes, { code: 'TOO_FAR', words: '' })).toEqual({ reasonCode: 'TOO_FAR', reasonNote: null });
  expect(reasonInput(['TOO_FAR'], { code: 'UNTRUE', words: '' })).toBeNull();
});

it('wants words with 其他, and takes words alone for it', () => {
  expect(reasonInput(codes, { code: 'OTHER', words: '' })).toBeNull();
  expect(reasonInput(codes, { code: null, words: ' 路断了 ' })).toEqual({ reasonCode: 'OTHER', reasonNote: '路断了' });
  expect(reasonInput(['TOO_FAR'], { code: null, words: '路断了' })).toBeNull();
});
