import type { EntityManager } from '@mikro-orm/postgresql';
import { countyOf } from '../../access/scope.ts';
import { Refusal } from '../../graphql/errors.ts';
import { globalId } from '../../reading/global-id.ts';
import { Account } from './account.ts';
import { normalLoginName } from './login-name.ts';

/**
 * A refused sign-in, with the account whose name was tried, so that the auditor of its county reads of it. The answer to the
 * person stays the same for every name, and a name that is nobody's is kept nowhere: it may be a password.
 * @param em outside of the transaction that was refused
 */
export async function aboutTriedAccount(em: EntityManager, error: unknown, loginName: string): Promise<unknown> {
  const tried = error instanceof Refusal ? await em.fork().findOne(Account, { loginName: normalLoginName(loginName) }) : null;
  if (tried) {
    const countyCode = countyOf(tried.homeRegionCode);
    (error as Refusal).about = { countyCode, objectType: Account.name, objectId: globalId({ countyCode, id: tried.id }) };
  }
  return error;
}
