import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { noteChanges } from '../audit/field-changes.ts';
import type { Account } from './account.ts';
import type { AccountInput } from './accounts.inputs.ts';
import { endSessionsOf } from './end-sessions-of.ts';
import { managedAccount } from './managed-account.ts';

/** 停用账号: out at its next request, and no sign-in until it is reinstated. */
export async function suspendAccount(deed: Deed, input: AccountInput): Promise<Account> {
  const account = await managedAccount(deed, input.accountId);
  if (account.state !== 'ACTIVE') throw new Refusal('WRONG_STATE', ['input', 'accountId']);
  account.state = 'SUSPENDED';
  noteChanges(deed, account);
  await endSessionsOf(deed, account);
  return account;
}
