import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { lockVisible } from '../../reading/visible.ts';
import { ContestEntry } from './contest-entry.ts';
import { ContestScore } from './contest-score.ts';
import { ScoreEntryInput } from './exchange.inputs.ts';

/** 评分: of a judge one for a project, the last one counts. @throws Refusal NOT_FOUND, WRONG_STATE, INVALID_INPUT */
export async function scoreEntry(deed: Deed, given: ScoreEntryInput): Promise<Outcome> {
  demand(deed, 'EXCHANGE_MANAGE');
  const { entryId, judgeName, points } = checked(ScoreEntryInput, given);
  const entry = await lockVisible(deed.em, deed.viewer, ContestEntry, entryId);
  if (!entry) throw new Refusal('NOT_FOUND', ['input', 'entryId']);
  if (entry.award) throw new Refusal('WRONG_STATE', ['input', 'entryId'], '已颁奖，不能再评分');
  const { countyCode } = entry;
  const known = await deed.em.findOne(ContestScore, { countyCode, entry: { countyCode, id: entry.id }, judgeName });
  if (known) known.points = points;
  else deed.em.persist(Object.assign(new ContestScore(), { countyCode, entry, regionCode: entry.regionCode, judgeName, points } satisfies Partial<ContestScore>));
  await deed.em.flush();
  return { entry };
}
