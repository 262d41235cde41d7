import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { CountyCalendarDay } from '../sla/county-calendar-day.ts';
import { removeCalendarDay } from '../sla/remove-calendar-day.ts';
import { setCalendarDay } from '../sla/set-calendar-day.ts';
import { setSlaRule } from '../sla/set-sla-rule.ts';
import { SlaRule } from '../sla/sla-rule.ts';
import { CountyParameter } from './county-parameter.ts';
import { DictionaryLabel } from './dictionary-label.ts';
import { setCountyParameter } from './set-county-parameter.ts';
import { setDictionaryLabel } from './set-dictionary-label.ts';
import { RemoveCalendarDayInput, SetCalendarDayInput, SetCountyParameterInput, SetDictionaryLabelInput, SetSlaRuleInput } from './settings.inputs.ts';

const SlaRulePayload = payloadType('SlaRulePayload', '设置后的时限规则 / The time limit as it is now', { rule: [() => SlaRule, '时限规则 / The time limit'] });
const CalendarDayPayload = payloadType('CalendarDayPayload', '本县日历日；取消后为空 / The day of the county; null when taken back', { day: [() => CountyCalendarDay, '日历日 / The day'] });
const CountyParameterPayload = payloadType('CountyParameterPayload', '设置后的参数 / The parameter as it is now', { parameter: [() => CountyParameter, '参数 / The parameter'] });
const DictionaryLabelPayload = payloadType('DictionaryLabelPayload', '设置后的字典名称 / The label as it is now', { label: [() => DictionaryLabel, '字典名称 / The label'] });

/** What the system administrator sets for the county (access §3). */
@Resolver()
export class SettingsResolver {
  @Verb('SETTINGS_MANAGE', '设置步骤时限 / Set the time limit of a step', () => SlaRulePayload)
  setSlaRule(@Arg('input', () => SetSlaRuleInput) input: SetSlaRuleInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'setSlaRule', input, setSlaRule);
  }

  @Verb('SETTINGS_MANAGE', '设置本县日历日 / Set a calendar day of the county', () => CalendarDayPayload)
  setCalendarDay(@Arg('input', () => SetCalendarDayInput) input: SetCalendarDayInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'setCalendarDay', input, setCalendarDay);
  }

  @Verb('SETTINGS_MANAGE', '取消本县日历日 / Take back a calendar day of the county', () => CalendarDayPayload)
  removeCalendarDay(@Arg('input', () => RemoveCalendarDayInput) input: RemoveCalendarDayInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'removeCalendarDay', input, removeCalendarDay);
  }

  @Verb('SETTINGS_MANAGE', '设置本县参数 / Set a parameter of the county', () => CountyParameterPayload)
  setCountyParameter(@Arg('input', () => SetCountyParameterInput) input: SetCountyParameterInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'setCountyParameter', input, setCountyParameter);
  }

  @Verb('SETTINGS_MANAGE', '设置本县字典名称，代码不变 / Set the county\'s label of a code; codes stay', () => DictionaryLabelPayload)
  setDictionaryLabel(@Arg('input', () => SetDictionaryLabelInput) input: SetDictionaryLabelInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'setDictionaryLabel', input, setDictionaryLabel);
  }
}
