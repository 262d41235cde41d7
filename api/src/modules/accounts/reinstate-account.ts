import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { noteChanges } from '../audit/field-changes.ts';
import type { Account } from './account.ts';
import type { AccountInput } from './accounts.inputs.ts';
import { managedAccount } from './managed-account.ts';

/** 恢复账号: with the password it had; sessions that were ended stay ended. */
export async function reinstateAccount(deed: Deed, input: AccountInput): Promise<Account> {
  const account = await managedAccount(deed, input.accountId);
  if (account.state !== 'SUSPENDED') throw new Refusal('WRONG_STATE', ['input', 'accountId']);
  account.state = 'ACTIVE';
  noteChanges(deed, account);
  return account;
}
