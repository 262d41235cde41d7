import { ID, InputType } from 'type-graphql';
import { ExpectedVersion, Id, IdempotencyKey, Optional, Required } from '../../graphql/input-fields.ts';
import { line, lines } from '../../graphql/input-rules.ts';
import { dictionary, type CodeOf } from '../../reading/dictionary.ts';
import { DateOnly, DateTime } from '../../reading/scalars.ts';
import { Skill } from '../volunteers/skill.codes.ts';
import { HandOverTo, ReasonCode } from './order.codes.ts';
import { SupervisionReply } from './supervision.codes.ts';

const REASON = '原因，只能从本步骤的原因中选 / Reason, one of those of this step';
const REASON_NOTE = '原因说明，不超过 300 字；选“其他”时必填 / Reason in words, at most 300 characters; needed with OTHER';

export const ReviewDecision = dictionary('ReviewDecision', '审核结论 / Decision of a review', {
  APPROVE: ['受理', 'Approve'], RETURN: ['退回补充', 'Return'], REJECT: ['不予受理', 'Reject'],
});
export type ReviewDecision = CodeOf<typeof ReviewDecision>;

/** What every step on an order takes: which order, as seen in which version. */
abstract class StepInput {
  orderId!: string;
  version?: number | null;
  idempotencyKey?: string | null;
}

/** Adds the fields of StepInput, described, to an input class. */
function OrderStep(): ClassDecorator {
  return ({ prototype }) => {
    Id('需求单 / Order')(prototype, 'orderId');
    ExpectedVersion()(prototype, 'version');
    IdempotencyKey()(prototype, 'idempotencyKey');
  };
}

@InputType({ description: '审核需求 / Review a demand' })
@OrderStep()
export class ReviewOrderInput extends StepInput {
  @Required(() => ReviewDecision, '结论 / Decision')
  decision!: ReviewDecision;

  @Optional(() => ReasonCode, REASON)
  reasonCode?: ReasonCode | null;

  @Optional(() => String, REASON_NOTE, lines(300))
  reasonNote?: string | null;

  @Optional(() => Skill, '需要的技能；受理时可填，指派的队员中至少一人须具备，须持证的要有有效证书 / Skill that the service needs; with APPROVE')
  requiredSkill?: Skill | null;

  @Optional(() => String, '答复求助人，不超过 500 字；退回、不予受理时必填（条例 §13）/ Reply to the requester, at most 500 characters; needed with RETURN and REJECT', lines(500))
  replyToRequester?: string | null;
}

@InputType({ description: '撤销退回 / Take back a return' })
@OrderStep()
export class TakeBackReturnInput extends StepInput {}

@InputType({ description: '派单、改派 / Dispatch to one team, also in place of another' })
@OrderStep()
export class DispatchOrderInput extends StepInput {
  @Id('队伍 / Team')
  teamId!: string;

  @Optional(() => Boolean, '跨区域派单：服务区域不含此地仍派 / Dispatch although the region is outside the service area')
  acceptOutsideArea?: boolean | null;

  @Optional(() => String, '给队伍的话，不超过 300 字 / Note to the team, at most 300 characters', lines(300))
  note?: string | null;

  @Optional(() => ReasonCode, '改派原因：单据仍在别的队伍手中时必填 / Reason to take the order back, needed while another team has it')
  recallReasonCode?: ReasonCode | null;

  @Optional(() => String, REASON_NOTE, lines(300))
  recallReasonNote?: string | null;
}

@InputType({ description: '放入抢单池 / Open an order to all teams' })
@OrderStep()
export class OpenToPoolInput extends StepInput {
  @Optional(() => String, '给队伍的话，不超过 300 字 / Note to the teams, at most 300 characters', lines(300))
  note?: string | null;
}

@InputType({ description: '撤回派单 / Recall a dispatch' })
@OrderStep()
export class RecallDispatchInput extends StepInput {
  @Required(() => ReasonCode, REASON)
  reasonCode!: ReasonCode;

  @Optional(() => String, REASON_NOTE, lines(300))
  reasonNote?: string | null;
}

@InputType({ description: '转交无法办理 / Hand over as unresolved' })
@OrderStep()
export class UnresolveOrderInput extends StepInput {
  @Required(() => HandOverTo, '转交部门 / Handed over to')
  handOverTo!: HandOverTo;

  @Required(() => ReasonCode, REASON)
  reasonCode!: ReasonCode;

  @Optional(() => String, REASON_NOTE, lines(300))
  reasonNote?: string | null;

  @Required(() => String, '公开说明，答复求助人，不超过 500 字 / Public explanation, told to the requester, at most 500 characters', lines(500))
  replyToRequester!: string;
}

@InputType({ description: '告知正在处理 / Tell that one works on an order' })
export class AttendOrderInput {
  @Id('需求单 / Order')
  orderId!: string;

  @Optional(() => Boolean, '已离开 / Left it')
  leaving?: boolean | null;
}

@InputType({ description: '撤单 / Cancel an order' })
@OrderStep()
export class CancelOrderInput extends StepInput {
  @Required(() => ReasonCode, REASON)
  reasonCode!: ReasonCode;

  @Optional(() => String, REASON_NOTE, lines(300))
  reasonNote?: string | null;

  @Optional(() => String, '求助人怎样表示撤单，不超过 200 字；草稿和重复单可不填 / How the requester withdrew, at most 200 characters; not needed for drafts and duplicates', line(200))
  consentNote?: string | null;
}

@InputType({ description: '督办 / Supervise an order' })
@OrderStep()
export class SuperviseOrderInput extends StepInput {
  @Required(() => String, '督办意见，不超过 500 字，不要写个人信息 / What is demanded, at most 500 characters, without personal data', lines(500))
  note!: string;

  @Optional(() => DateOnly, '要求回复的日期，默认 3 天后，最迟 60 天 / Day by which a reply is due, by default in 3 days, at most in 60')
  replyBy?: string | null;
}

@InputType({ description: '催办 / Urge an order' })
@OrderStep()
export class UrgeOrderInput extends StepInput {
  @Optional(() => String, '附言，不超过 300 字，可不填 / Note, at most 300 characters, may be left out', lines(300))
  note?: string | null;
}

@InputType({ description: '回复督办 / Reply to a supervision' })
export class ReplyToSupervisionInput {
  @Id('督办 / Supervision')
  supervisionId!: string;

  @Required(() => SupervisionReply, '回复 / Reply')
  reply!: SupervisionReply;

  @Required(() => String, '说明，不超过 500 字；市、省只看到回复和日期 / In words, at most 500 characters; overseers read the code and the day only', lines(500))
  note!: string;

  @Optional(() => DateOnly, '承诺办结日期 / Day by which it will be done')
  promisedOn?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '重新立单 / Open a linked order' })
@OrderStep()
export class ReopenOrderInput extends StepInput {
  @Optional(() => String, '说明，不超过 300 字 / Note, at most 300 characters', lines(300))
  note?: string | null;
}

@InputType({ description: '抢单 / Claim an order from the open pool' })
@OrderStep()
export class ClaimOrderInput extends StepInput {}

@InputType({ description: '接单 / Accept a dispatch' })
export class AcceptDispatchInput {
  @Id('派单 / Dispatch')
  dispatchId!: string;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '拒单 / Decline a dispatch' })
export class DeclineDispatchInput {
  @Id('派单 / Dispatch')
  dispatchId!: string;

  @Required(() => ReasonCode, REASON)
  reasonCode!: ReasonCode;

  @Optional(() => String, REASON_NOTE, lines(300))
  reasonNote?: string | null;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '接单后退出、未能完成 / Withdraw after acceptance, or could not finish' })
@OrderStep()
export class FailDispatchInput extends StepInput {
  @Required(() => ReasonCode, REASON)
  reasonCode!: ReasonCode;

  @Optional(() => String, REASON_NOTE, lines(300))
  reasonNote?: string | null;
}

@InputType({ description: '已联系求助人 / The requester was contacted' })
@OrderStep()
export class MarkContactedInput extends StepInput {
  @Optional(() => DateTime, '约定服务时间 / Agreed time of service')
  agreedAt?: string | null;

  @Optional(() => String, '说明，不超过 300 字 / Note, at most 300 characters', lines(300))
  note?: string | null;
}

@InputType({ description: '指派队员；以本次名单为准 / Name volunteers; the list replaces the earlier one' })
@OrderStep()
export class NameVolunteersInput extends StepInput {
  @Required(() => [ID], '本队在册队员，1 到 50 名 / Members of the team, 1 to 50')
  volunteerIds!: string[];
}

@InputType({ description: '开始服务 / Start the service' })
@OrderStep()
export class StartServiceInput extends StepInput {}
