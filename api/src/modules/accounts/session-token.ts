import { createHash, randomBytes } from 'node:crypto';

/** The secret of a session, kept in the cookie alone. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps. A fast hash is enough for 256 random bits. */
export function sessionTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Anything else need not be looked up. */
export function isSessionToken(text: unknown): text is string {
  return typeof text === 'string' && /^[A-Za-z0-9_-]{43}$/.test(text);
}
