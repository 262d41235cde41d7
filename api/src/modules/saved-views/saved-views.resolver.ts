import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { deleteView } from './delete-view.ts';
import { saveView } from './save-view.ts';
import { SavedView } from './saved-view.ts';
import { DeleteViewInput, SaveViewInput } from './saved-views.inputs.ts';

const INPUT = { description: '提交内容 / What is submitted' };

const SavedViewPayload = payloadType('SavedViewPayload', '常用筛选 / The saved filter; null when deleted', {
  view: [() => SavedView, '常用筛选 / The saved filter'],
});

/** 常用筛选 (console.md row 7). */
@Resolver()
export class SavedViewsResolver {
  @Verb('VIEW_SAVE', '保存常用筛选 / Keep a filter under a name', () => SavedViewPayload)
  saveView(@Arg('input', () => SaveViewInput, INPUT) input: SaveViewInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'saveView', input, saveView);
  }

  @Verb('VIEW_SAVE', '删除常用筛选；他人共享的仅县中心可删 / Delete a kept filter; what others share is for the centre', () => SavedViewPayload)
  deleteView(@Arg('input', () => DeleteViewInput, INPUT) input: DeleteViewInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'deleteView', input, deleteView);
  }
}
