import { describe, expect, it, vi } from 'vitest';
import { SubmitKey, randomUuid } from './idempotency-key';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('the key of a submit', () => {
  it('stays the same while the same input is sent again', () => {
    const key = new SubmitKey();
    expect(key.of({ title: '修灯' })).toBe(key.of({ title: '修灯' }));
  });

  it('is new for other input, and after a success', () => {
    const key = new SubmitKey();
    const first = key.of({ title: '修灯' });
    expect(key.of({ title: '理发' })).not.toBe(first);
    const second = key.of({ title: '理发' });
    key.spent();
    expect(key.of({ title: '理发' })).not.toBe(second);
  });

  it('is a UUID also where the browser has no randomUUID (no TLS, Chrome 87)', () => {
    expect(randomUuid()).toMatch(UUID);
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    expect(randomUuid()).toMatch(UUID);
    vi.unstubAllGlobals();
  });
});
