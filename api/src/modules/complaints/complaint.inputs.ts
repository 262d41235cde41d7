import { ID, InputType } from 'type-graphql';
import { ExpectedVersion, Id, IdempotencyKey, Optional, Required } from '../../graphql/input-fields.ts';
import { line, lines, personName, phoneNumber } from '../../graphql/input-rules.ts';
import { RegionCode } from '../../reading/scalars.ts';
import { ComplaintKind, ComplaintStep } from './complaint.codes.ts';

@InputType({ description: '登记投诉 / Enter a complaint' })
export class EnterComplaintInput {
  @Required(() => ComplaintKind, '类型 / Kind')
  kind!: ComplaintKind;

  @Required(() => String, '内容，不超过 1000 字 / Content, at most 1000 characters', lines(1000))
  content!: string;

  @Optional(() => ID, '涉及的需求单 / Order it is about')
  orderId?: string | null;

  @Optional(() => RegionCode, '发生地区划代码，默认需求单所在地，再默认本人所在区划 / Region; default that of the order, else of the person who enters')
  regionCode?: string | null;

  @Optional(() => String, '投诉人，可匿名 / Complainant, may stay unnamed', personName)
  complainantName?: string | null;

  @Optional(() => String, '联系电话 / Phone', phoneNumber)
  complainantPhone?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '办理投诉 / Handle a complaint' })
export class AdvanceComplaintInput {
  @Id('投诉 / Complaint')
  complaintId!: string;

  @Required(() => ComplaintStep, '步骤 / Step')
  step!: ComplaintStep;

  @Optional(() => String, '说明，不超过 500 字；办结时为处理结果，必填 / Note, at most 500 characters; with CLOSE the result, needed', lines(500))
  note?: string | null;

  @Optional(() => String, '转交至，不超过 50 字，转交时必填 / To whom it is transferred, at most 50 characters, needed with TRANSFER', line(50))
  transferredTo?: string | null;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
