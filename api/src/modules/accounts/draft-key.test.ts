import { expect, it } from 'vitest';
import { draftKey } from './draft-key.ts';

const SECRET = 'a secret of the tests, long enough for all';

it('is the same for the same account, and another for each account and each secret', () => {
  const key = draftKey('0190b1c2-0000-7000-8000-000000000001', SECRET);
  expect(Buffer.from(key, 'base64')).toHaveLength(32);
  expect(draftKey('0190b1c2-0000-7000-8000-000000000001', SECRET)).toBe(key);
  expect(draftKey('0190b1c2-0000-7000-8000-000000000002', SECRET)).not.toBe(key);
  expect(draftKey('0190b1c2-0000-7000-8000-000000000001', `${SECRET}.`)).not.toBe(key);
});
