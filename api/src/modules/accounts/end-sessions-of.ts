import type { Deed } from '../../graphql/deed.ts';
import type { Account } from './account.ts';
import { Session } from './session.ts';

/** Ends every session of an account, or every other one. */
export async function endSessionsOf(deed: Deed, account: Account, except?: string): Promise<void> {
  await deed.em.nativeUpdate(Session, { account: account.id, endedAt: null, ...(except && { id: { $ne: except } }) }, { endedAt: deed.now });
}
