import { demand, type Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import type { Account } from './account.ts';
import { authenticatedBy, type SessionFacts } from './authenticate.ts';
import { openSession, type Device } from './open-session.ts';
import type { Proof } from './prove-identity.ts';

export interface SignedIn {
  account: Account;
  token: string;
  facts: SessionFacts;
}

/** 登录: opens a session for whoever proved to know the password. From then on the deed is that person's, in the audit too. */
export async function signIn(deed: Deed, proof: Proof, device: Device): Promise<SignedIn> {
  demand(deed, 'SIGN_IN');
  if ('refusal' in proof) throw new Refusal(proof.refusal);
  const { session, token } = await openSession(deed, proof.accountId, device);
  const { viewer, facts } = authenticatedBy(session);
  deed.viewer = viewer;
  deed.unitName = facts.unitName;
  return { account: session.account, token, facts };
}
