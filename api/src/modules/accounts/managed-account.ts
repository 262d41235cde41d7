import { LockMode } from '@mikro-orm/postgresql';
import { contains, countyOf } from '../../access/scope.ts';
import { demand, type Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { parseGlobalId } from '../../reading/global-id.ts';
import { Account } from './account.ts';

/**
 * The account that a security administrator manages, locked: its home region lies in the administrator's range, else it
 * does not exist for it. Nobody manages the own account: rights and their holder are two persons.
 */
export async function managedAccount(deed: Deed, globalId: string, path = ['input', 'accountId']): Promise<Account> {
  demand(deed, 'ACCOUNT_MANAGE');
  const key = parseGlobalId(globalId);
  const account = key && await deed.em.findOne(Account, { id: key.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!account || countyOf(account.homeRegionCode) !== key.countyCode || !contains(deed.viewer.range, account.homeRegionCode)) {
    throw new Refusal('NOT_FOUND', path);
  }
  if (account.id === deed.viewer.accountId) throw new Refusal('FORBIDDEN', path, '不能管理本人的账号，请由另一位安全管理员办理');
  return account;
}
