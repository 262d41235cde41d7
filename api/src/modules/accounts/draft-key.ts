import { hkdfSync } from 'node:crypto';

/**
 * The key that the console seals an account's drafts with on the device (AES-256-GCM, base64).
 *
 * Drafts hold names and phones, on PCs that several people use. So the key is never on the device: it is derived from the
 * secret of the deployment and handed to a signed-in session alone, which keeps it in memory. Who finds the browser's storage
 * finds noise; the same person finds the drafts again after a crash or on the next sign-in. Nothing is stored for it here,
 * and a new secret makes old drafts unreadable.
 */
export function draftKey(accountId: string, secret: string): string {
  return Buffer.from(hkdfSync('sha256', secret, '', `lastmile drafts ${accountId}`, 32)).toString('base64');
}
