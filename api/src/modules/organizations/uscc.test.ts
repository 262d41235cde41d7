import { expect, test } from 'vitest';
import { isUscc, normalUscc } from './uscc.ts';

test('GB 32100: the check sign holds for the whole code', () => {
  expect(isUscc('91350100M000100Y43')).toBe(true);
  expect(normalUscc(' 91350100m000100ｙ43 ')).toBe('91350100M000100Y43');
  for (const wrong of ['91350100M000100Y44', '91350100M000010Y43', '91350100M000100Y4', 'I1350100M000100Y43', '']) expect(isUscc(wrong), wrong).toBe(false);
});
