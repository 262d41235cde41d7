import type { Deed } from '../../graphql/deed.ts';
import { noteChanges } from '../audit/field-changes.ts';
import type { Account } from './account.ts';
import type { AddAppointmentInput } from './accounts.inputs.ts';
import { managedAccount } from './managed-account.ts';
import { appoint } from './seat.ts';

/** 增加任职: one more role for a person, who chooses under which to act. */
export async function addAppointment(deed: Deed, input: AddAppointmentInput): Promise<Account> {
  const account = await managedAccount(deed, input.accountId);
  noteChanges(deed, await appoint(deed, account, input));
  return account;
}
