import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { lockVisible } from '../../reading/visible.ts';
import { ContestEntry } from './contest-entry.ts';
import { ContestScore } from './contest-score.ts';
import type { AwardEntryInput } from './exchange.inputs.ts';

/** 颁奖: to a project that was scored. @throws Refusal NOT_FOUND, CONFLICT, WRONG_STATE */
export async function awardEntry(deed: Deed, { entryId, award, version }: AwardEntryInput): Promise<Outcome> {
  demand(deed, 'EXCHANGE_MANAGE');
  const entry = await lockVisible(deed.em, deed.viewer, ContestEntry, entryId);
  if (!entry) throw new Refusal('NOT_FOUND', ['input', 'entryId']);
  if (version != null && version !== entry.version) throw new Refusal('CONFLICT', ['input', 'version']);
  const { countyCode } = entry;
  if (await deed.em.count(ContestScore, { countyCode, entry: { countyCode, id: entry.id } }) === 0) throw new Refusal('WRONG_STATE', ['input', 'entryId'], '还没有评分，评分后再颁奖');
  entry.award = award;
  return { entry };
}
