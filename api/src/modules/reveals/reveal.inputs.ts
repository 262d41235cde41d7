import { Field, ID, InputType } from 'type-graphql';
import { IdempotencyKey, Id, Optional, Required } from '../../graphql/input-fields.ts';
import { line, phoneNumber } from '../../graphql/input-rules.ts';
import { RevealReason } from './reveal.codes.ts';

@InputType({ description: '查看明文 / Reveal one masked value' })
export class RevealValueInput {
  @Required(() => String, '对象类型，如 Volunteer / Type of the record, such as Volunteer')
  objectType!: string;

  @Required(() => ID, '对象的全局编号 / Global id of the record')
  objectId!: string;

  @Required(() => String, '字段名，如 phone / Name of the field, such as phone')
  field!: string;

  @Required(() => RevealReason, '原因 / Reason')
  reason!: RevealReason;

  @Optional(() => String, '原因说明，选“其他”时必填 / Reason in words; needed with OTHER', line(200))
  note?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '按完整电话认人 / Recognise a requester by the whole phone number' })
export class RecogniseRequesterInput {
  @Required(() => String, '完整的电话号码，不存入系统 / The whole phone number; it is not kept', phoneNumber)
  phone!: string;
}

@InputType({ description: '批准或不批准查看未成年人明文 / Decide on a request to see a minor\'s data' })
export class DecideRevealInput {
  @Id('明文查看申请的编号 / Id of the request')
  revealId!: string;

  @Field({ description: '是否批准 / Approve or not' })
  approve!: boolean;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
