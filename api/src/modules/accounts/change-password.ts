import { demand, type Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { Account } from './account.ts';
import type { ChangePasswordInput } from './accounts.inputs.ts';
import { endSessionsOf } from './end-sessions-of.ts';
import { hashPassword } from './password.ts';
import { isStrongPassword } from './password-rules.ts';
import type { Proof } from './prove-identity.ts';

/**
 * 修改密码: of the signed-in person, who proves to know the current one under the same lockout as a sign-in, so that a
 * borrowed browser cannot be used for guessing. All other sessions end.
 */
export async function changePassword(deed: Deed, input: ChangePasswordInput, proof: Proof): Promise<Account> {
  demand(deed, 'SESSION_OWN');
  const account = await deed.em.findOneOrFail(Account, { id: deed.viewer.accountId! });
  if ('refusal' in proof) {
    throw proof.refusal === 'SIGN_IN_LOCKED' ? new Refusal('SIGN_IN_LOCKED') : new Refusal('PASSWORD_WRONG', ['input', 'currentPassword']);
  }
  if (proof.accountId !== account.id) throw new Refusal('PASSWORD_WRONG', ['input', 'currentPassword']);
  if (input.newPassword.normalize('NFKC') === input.currentPassword.normalize('NFKC')) throw new Refusal('PASSWORD_REUSED', ['input', 'newPassword']);
  if (!isStrongPassword(input.newPassword, account.loginName)) throw new Refusal('PASSWORD_WEAK', ['input', 'newPassword']);
  account.passwordHash = await hashPassword(input.newPassword);
  account.mustChangePassword = false;
  await endSessionsOf(deed, account, deed.viewer.sessionId!);
  return account;
}
