import { lockKey } from '../../database/lock-key.ts';
import { demand, type Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { Account } from '../accounts/account.ts';
import { AccountPreferences } from './account-preferences.ts';
import { keptTable, MOST_TABLES } from './kept-table.ts';
import { preferencesOf, type MyPreferences } from './my-preferences.ts';
import type { SavePreferencesInput } from './preferences.inputs.ts';

/** 保存偏好: of the signed-in person alone. Two windows that save different tables at once both keep theirs. */
export async function savePreferences(deed: Deed, { display, table, tourSeen }: SavePreferencesInput): Promise<{ account: Account; preferences: MyPreferences }> {
  demand(deed, 'PREFERENCES_OWN');
  if (!display && !table && tourSeen == null) throw new Refusal('INVALID_INPUT', ['input'], '没有要保存的内容，请至少给出一项');
  const accountId = deed.viewer.accountId!;
  const wanted = table && { key: table.key, kept: keptTable(table) };

  await lockKey(deed.em, `preferences ${accountId}`);
  const preferences = await deed.em.findOne(AccountPreferences, { accountId }) ?? Object.assign(new AccountPreferences(), { accountId });
  if (display) Object.assign(preferences, { textSize: display.textSize, highContrast: display.highContrast, language: display.language });
  if (tourSeen != null) preferences.tourSeen = tourSeen;
  if (wanted) {
    const { [wanted.key]: _former, ...others } = preferences.tables;
    preferences.tables = wanted.kept ? { ...others, [wanted.key]: wanted.kept } : others;
    if (Object.keys(preferences.tables).length > MOST_TABLES) throw new Refusal('INVALID_INPUT', ['input', 'table', 'key'], `最多保存 ${MOST_TABLES} 张表格的设置，请先恢复一些表格的默认设置`);
  }
  deed.em.persist(preferences);
  await deed.em.flush();
  return { account: await deed.em.findOneOrFail(Account, { id: accountId }), preferences: await preferencesOf(deed.em, accountId) };
}
