import { InputType, Int } from 'type-graphql';
import { ExpectedVersion, Id, IdempotencyKey, Optional, Required } from '../../graphql/input-fields.ts';
import { lines } from '../../graphql/input-rules.ts';
import { dictionary, type CodeOf } from '../../reading/dictionary.ts';
import { DateTime } from '../../reading/scalars.ts';
import { ReasonCode } from '../orders/order.codes.ts';
import { ExcludedReason } from './service-record.ts';

const REASON = '原因，只能从本步骤的原因中选 / Reason, one of those of this step';
const REASON_NOTE = '原因说明，不超过 300 字；选“其他”时必填 / Reason in words, at most 300 characters; needed with OTHER';

export const ConfirmationDecision = dictionary('ConfirmationDecision', '确认结论 / Decision on a reported service', {
  CONFIRM: ['确认完成', 'Confirm'], REFUSE: ['退回服务', 'Refuse'],
});
export type ConfirmationDecision = CodeOf<typeof ConfirmationDecision>;

export const RecordDecision = dictionary('RecordDecision', '复核结论 / Decision of a second review', {
  CONFIRM: ['确认', 'Confirm'], VOID: ['作废', 'Void'],
});
export type RecordDecision = CodeOf<typeof RecordDecision>;

@InputType({ description: '一名队员的服务时间 / The time one volunteer served' })
export class ServedTimeInput {
  @Id('志愿者：须为本队在册队员，活动须已报名 / Volunteer: a member of the team, or signed up for the activity')
  volunteerId!: string;

  @Required(() => DateTime, '服务开始，不含路途 / Start, travel not included')
  serviceStart!: string;

  @Required(() => DateTime, '服务结束 / End')
  serviceEnd!: string;

  @Optional(() => Int, '扣除分钟（路途、用餐、休息），默认 0 / Minutes deducted for travel, meals, rest; default 0')
  deductMinutes?: number | null;

  @Optional(() => ExcludedReason, '不计时原因 / Why nothing is credited')
  excludedReason?: ExcludedReason | null;
}

@InputType({ description: '上报服务；服务记录与“无需志愿者”二选一 / Report the service: records, or the reason why no volunteers served' })
export class ReportServiceInput {
  @Id('需求单 / Order')
  orderId!: string;

  @Optional(() => [ServedTimeInput], '服务记录，至多 50 条 / Service records, at most 50')
  records?: ServedTimeInput[] | null;

  @Optional(() => String, '无需志愿者的原因，不超过 300 字 / Why no volunteers served, at most 300 characters', lines(300))
  noVolunteersReason?: string | null;

  @Optional(() => String, '服务情况，不超过 500 字 / What was done, at most 500 characters', lines(500))
  note?: string | null;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '确认服务完成，或退回 / Confirm a reported service, or refuse' })
export class ConfirmServiceInput {
  @Id('需求单 / Order')
  orderId!: string;

  @Required(() => ConfirmationDecision, '结论 / Decision')
  decision!: ConfirmationDecision;

  @Optional(() => ReasonCode, REASON)
  reasonCode?: ReasonCode | null;

  @Optional(() => String, REASON_NOTE, lines(300))
  reasonNote?: string | null;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '复核超长服务记录 / Second review of a long service record' })
export class ReviewServiceRecordInput {
  @Id('服务记录 / Service record')
  serviceRecordId!: string;

  @Required(() => RecordDecision, '结论 / Decision')
  decision!: RecordDecision;

  @Optional(() => String, '作废原因，不超过 300 字；作废时必填 / Why it is voided, at most 300 characters; needed with VOID', lines(300))
  voidReason?: string | null;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
