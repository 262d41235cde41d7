import { may } from '../../access/viewer.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { lockVisible } from '../../reading/visible.ts';
import { SavedView } from './saved-view.ts';
import type { DeleteViewInput } from './saved-views.inputs.ts';

/** 删除常用筛选: an own one; one shared by somebody else is for those who may share. */
export async function deleteView(deed: Deed, input: DeleteViewInput): Promise<Outcome> {
  demand(deed, 'VIEW_SAVE');
  const view = await lockVisible(deed.em, deed.viewer, SavedView, input.viewId);
  if (!view) throw new Refusal('NOT_FOUND', ['input', 'viewId']);
  if (view.accountId !== deed.viewer.accountId && !may(deed.viewer, 'VIEW_SHARE')) throw new Refusal('FORBIDDEN', ['input', 'viewId']);
  view.deletedAt = deed.now;
  return { view };
}
