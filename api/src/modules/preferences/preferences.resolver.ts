import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { MyPreferences } from './my-preferences.ts';
import { SavePreferencesInput } from './preferences.inputs.ts';
import { savePreferences } from './save-preferences.ts';

const SavePreferencesPayload = payloadType('SavePreferencesPayload', '保存偏好结果 / The preferences as they are now', {
  preferences: [() => MyPreferences, '偏好 / Preferences'],
});

@Resolver()
export class PreferencesResolver {
  @Verb('PREFERENCES_OWN', '保存本人的显示偏好 / Save the own preferences', () => SavePreferencesPayload)
  savePreferences(@Arg('input', () => SavePreferencesInput, { description: '提交内容 / What is submitted' }) input: SavePreferencesInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'savePreferences', input, async (deed, given) => ({ ...await savePreferences(deed, given) }));
  }
}
