import { countyOf } from '../../access/scope.ts';
import { forgive } from '../../database/sign-in-counter.ts';
import type { Deed } from '../../graphql/deed.ts';
import { noteChanges } from '../audit/field-changes.ts';
import { tell } from '../messages/tell.ts';
import type { AccountInput } from './accounts.inputs.ts';
import type { WithInitialPassword } from './create-account.ts';
import { endSessionsOf } from './end-sessions-of.ts';
import { loginNameHash } from './login-name.ts';
import { managedAccount } from './managed-account.ts';
import { hashPassword, initialPassword } from './password.ts';

/** 重置密码: for who forgot it or is locked out. A new initial password, told once; all sessions end, the lock is lifted. */
export async function resetPassword(deed: Deed, input: AccountInput, secret: string): Promise<WithInitialPassword> {
  const account = await managedAccount(deed, input.accountId);
  const password = initialPassword();
  account.passwordHash = await hashPassword(password);
  account.mustChangePassword = true;
  noteChanges(deed, account);
  await endSessionsOf(deed, account);
  await forgive(deed.em, loginNameHash(account.loginName, secret));
  await tell(deed, countyOf(account.homeRegionCode), 'PASSWORD_RESET', { account: account.id });
  return { account, initialPassword: password };
}
