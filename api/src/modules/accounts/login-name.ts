import { createHmac } from 'node:crypto';

/** A login name as it is stored and compared: without regard to case and to full-width forms typed with a Chinese keyboard. */
export function normalLoginName(text: string): string {
  return text.trim().normalize('NFKC').toLowerCase();
}

/** 3 to 40 letters, digits, Chinese characters, dots, underscores or hyphens; expects the normal form. */
export function isLoginName(name: string): boolean {
  return /^[a-z0-9._\-\p{Script=Han}]{3,40}$/u.test(name);
}

/** Under which sign-in attempts are counted. Keyed, because what was typed may have been a password. */
export function loginNameHash(name: string, secret: string): string {
  return createHmac('sha256', secret).update(`login name ${name}`).digest('hex');
}
