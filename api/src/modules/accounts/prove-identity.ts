import { setTimeout as pause } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { admit, settle, type Admission } from '../../database/sign-in-counter.ts';
import { Account } from './account.ts';
import { loginNameHash, normalLoginName } from './login-name.ts';
import { networkAddress } from './network-address.ts';
import { passwordMatches } from './password.ts';

export interface Credentials {
  loginName: string;
  password: string;
  address: string | null;
  now: Date;
}

/** That a password was right, for a verb that asks for it; or how to refuse. */
export type Proof = { accountId: string } | { refusal: 'SIGN_IN_FAILED' | 'SIGN_IN_LOCKED' };

/** Waits while others from the same address, or for the same name, are being checked; about 1.5 s in all. */
const PATIENCE_MS = [50, 100, 150, 250, 400, 600];

/**
 * Checks a password under the lockout. To be called outside of any transaction: attempts are counted in transactions of
 * their own, because a refusal undoes the verb's, and no connection is held while the hash is computed.
 * A locked name or address is refused even with the right password. A suspended account answers like a wrong password.
 */
export async function proveIdentity(em: EntityManager, { loginName, password, address, now }: Credentials, secret: string): Promise<Proof> {
  const name = normalLoginName(loginName);
  const admission = await admitted(em, loginNameHash(name, secret), networkAddress(address), now);
  if (admission.kind !== 'ADMITTED') return { refusal: 'SIGN_IN_LOCKED' };

  const account = await em.fork().findOne(Account, { loginName: name });
  const matches = await passwordMatches(account?.passwordHash ?? null, password);
  const proven = account !== null && matches && account.state === 'ACTIVE';
  await settle(em.fork(), admission.attemptId, proven);
  return proven ? { accountId: account.id } : { refusal: 'SIGN_IN_FAILED' };
}

async function admitted(em: EntityManager, nameHash: string, address: string, now: Date): Promise<Admission> {
  for (const wait of PATIENCE_MS) {
    const admission = await admit(em, nameHash, address, now);
    if (admission.kind !== 'BUSY') return admission;
    await pause(wait);
  }
  return admit(em, nameHash, address, now);
}
