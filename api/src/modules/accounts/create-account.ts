import { levelOf } from '../../access/scope.ts';
import { demand, type Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { noteChanges } from '../audit/field-changes.ts';
import { Account } from './account.ts';
import { CreateAccountInput } from './accounts.inputs.ts';
import { isLoginName, normalLoginName } from './login-name.ts';
import { hashPassword, initialPassword } from './password.ts';
import { appoint, regionInRange } from './seat.ts';

/** An account with the password that its person is told once. */
export interface WithInitialPassword {
  account: Account;
  initialPassword: string;
}

/** 开设账号: an account with its first appointment. The initial password is generated, told once, and must be changed. */
export async function createAccount(deed: Deed, given: CreateAccountInput): Promise<WithInitialPassword> {
  demand(deed, 'ACCOUNT_MANAGE');
  const input = checked(CreateAccountInput, given);
  const loginName = normalLoginName(input.loginName);
  if (!isLoginName(loginName)) {
    throw new Refusal('INVALID_INPUT', ['input', 'loginName'], '登录名为 3 至 40 位，可用字母、数字、汉字和 . _ -');
  }
  await regionInRange(deed, input.homeRegionCode, ['input', 'homeRegionCode']);
  if (['COUNTRY', 'PROVINCE', 'CITY'].includes(levelOf(input.homeRegionCode))) throw new Refusal('NOT_FOUND', ['input', 'homeRegionCode']);
  // Somebody else may take it between this look and the write; then the unique index answers the same.
  if (await deed.em.count(Account, { loginName }) > 0) throw new Refusal('LOGIN_NAME_TAKEN', ['input', 'loginName']);

  const password = initialPassword();
  const account = deed.em.create(Account, {
    loginName,
    displayName: input.displayName,
    passwordHash: await hashPassword(password),
    mustChangePassword: true,
    state: 'ACTIVE',
    homeRegionCode: input.homeRegionCode,
    createdAt: deed.now,
  });
  noteChanges(deed, account);
  noteChanges(deed, await appoint(deed, account, input));
  return { account, initialPassword: password };
}
