import { InputType, Int } from 'type-graphql';
import { ExpectedVersion, Id, IdempotencyKey, Optional, Required } from '../../graphql/input-fields.ts';
import { line } from '../../graphql/input-rules.ts';
import { DateOnly } from '../../reading/scalars.ts';
import { Urgency } from '../orders/order.codes.ts';
import { CalendarDayKind } from '../sla/calendar-day.ts';
import { SlaClock, SlaStep } from '../sla/sla.codes.ts';
import { ParameterCode } from './parameter.codes.ts';

@InputType({ description: '设置一个步骤的时限，对之后开始的步骤生效 / Time limit of a step, in force for steps that begin afterwards' })
export class SetSlaRuleInput {
  @Required(() => SlaStep, '步骤 / Step')
  step!: SlaStep;

  @Required(() => Urgency, '紧急程度 / Urgency')
  urgency!: Urgency;

  @Required(() => Int, '时限（分钟）：30 分钟至 60 天，只计上班时间的至 27000 / Minutes: 30 to 86400; with office hours only to 27000')
  minutes!: number;

  @Required(() => SlaClock, '计时方式 / How it is counted')
  clock!: SlaClock;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '设置本县某日放假或上班 / One day that the county closes or works' })
export class SetCalendarDayInput {
  @Required(() => DateOnly, '日期，今天起两年内 / Day, within two years from today')
  day!: string;

  @Required(() => CalendarDayKind, '类型 / Kind')
  kind!: CalendarDayKind;

  @Required(() => String, '名称，不超过 30 字 / Name, at most 30 characters', line(30))
  name!: string;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '取消本县自定的日历日，恢复全国日历 / Takes back a day of the county; the national calendar holds again' })
export class RemoveCalendarDayInput {
  @Id('本县日历日 / Day of the county')
  dayId!: string;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '设置本县参数 / Set a parameter of the county' })
export class SetCountyParameterInput {
  @Required(() => ParameterCode, '参数 / Parameter')
  code!: ParameterCode;

  @Required(() => Int, '数值，单位见参数名称 / Value, in the unit that its name tells')
  value!: number;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '设置本县的字典名称 / Label of the county for a code' })
export class SetDictionaryLabelInput {
  @Required(() => String, '字典，如 ServiceCategory / Dictionary, such as ServiceCategory')
  dictionary!: string;

  @Required(() => String, '代码 / Code')
  code!: string;

  @Optional(() => String, '中文名称，不超过 20 字；空则恢复标准名称 / Chinese label, at most 20 characters; empty: the standard one', line(20))
  zh?: string | null;

  @Optional(() => String, '英文名称，不超过 60 字符；空则恢复标准名称 / English label, at most 60 characters; empty: the standard one', line(60))
  en?: string | null;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
