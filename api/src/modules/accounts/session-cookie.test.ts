import { describe, expect, it } from 'vitest';
import { sessionCookieOptions } from './session-cookie.ts';
import { isSessionToken, newSessionToken, sessionTokenHash } from './session-token.ts';

describe('session cookie', () => {
  it('is kept from scripts and from other sites', () => {
    expect(sessionCookieOptions({ production: false, allowedOrigins: [] })).toEqual({ path: '/', httpOnly: true, sameSite: 'lax', secure: false });
  });

  it('goes over TLS alone in production', () => {
    expect(sessionCookieOptions({ production: true, allowedOrigins: [] })).toEqual({ path: '/', httpOnly: true, sameSite: 'lax', secure: true });
  });

  it('goes to a console on another origin over TLS', () => {
    expect(sessionCookieOptions({ production: false, allowedOrigins: ['https://console.example.cn'] }))
      .toEqual({ path: '/', httpOnly: true, sameSite: 'none', secure: true });
  });

  it('holds 256 random bits, of which the database knows a hash', () => {
    const token = newSessionToken();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(newSessionToken()).not.toBe(token);
    expect(sessionTokenHash(token)).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([undefined, null, '', 'x', `${'a'.repeat(42)}=`, 'a'.repeat(44), ['a'.repeat(43)]])('does not look up %j', (text) => {
    expect(isSessionToken(text)).toBe(false);
  });
});
