import { countyOf } from '../../access/scope.ts';
import { lockKey } from '../../database/lock-key.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { SavedView } from './saved-view.ts';
import { SaveViewInput } from './saved-views.inputs.ts';
import { viewFilter } from './view-filter.ts';

/** That one person keeps for one list: more are no chips any longer. */
export const MOST_VIEWS = 20;

/** 保存常用筛选: of the signed-in person; the centre may share it with the county. */
export async function saveView(deed: Deed, given: SaveViewInput): Promise<Outcome> {
  demand(deed, 'VIEW_SAVE');
  const input = checked(SaveViewInput, given);
  if (input.shared) demand(deed, 'VIEW_SHARE');
  const name = input.name;
  const filter = viewFilter(input.list, input.filter);
  const whose = { countyCode: countyOf(deed.viewer.regionCode!), accountId: deed.viewer.accountId!, list: input.list, deletedAt: null };

  await lockKey(deed.em, `saved views ${whose.accountId}`);
  const views = await deed.em.find(SavedView, whose);
  const former = views.find((view) => view.name === name);
  if (!former && views.length >= MOST_VIEWS) throw new Refusal('INVALID_INPUT', ['input', 'name'], `常用筛选最多 ${MOST_VIEWS} 个，请先删除不用的`);
  const view = former ?? Object.assign(new SavedView(), { ...whose, deletedAt: undefined, name });
  Object.assign(view, { filter, shared: input.shared });
  deed.em.persist(view);
  return { view };
}
