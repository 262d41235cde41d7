import type { Deed } from '../../graphql/deed.ts';
import { checked } from '../../graphql/input-rules.ts';
import { noteChanges } from '../audit/field-changes.ts';
import type { Account } from './account.ts';
import { AddAppointmentInput } from './accounts.inputs.ts';
import { managedAccount } from './managed-account.ts';
import { appoint } from './seat.ts';

/** 增加任职: one more role for a person, who chooses under which to act. */
export async function addAppointment(deed: Deed, given: AddAppointmentInput): Promise<Account> {
  const input = checked(AddAppointmentInput, given);
  const account = await managedAccount(deed, input.accountId);
  noteChanges(deed, await appoint(deed, account, input));
  return account;
}
