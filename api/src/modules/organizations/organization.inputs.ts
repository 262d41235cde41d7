import { ID, InputType, Int } from 'type-graphql';
import { ExpectedVersion, Id, IdempotencyKey, Optional, Required } from '../../graphql/input-fields.ts';
import { line, lines, personName, phoneNumber, whole } from '../../graphql/input-rules.ts';
import { DateOnly } from '../../reading/scalars.ts';
import { ServiceCategory } from '../teams/team.codes.ts';
import { EnterpriseMode, IncubationStage, OrganizationOrigin, SupportKind, TalentKind } from './organization.codes.ts';

const MOST_FEN = 2_000_000_000;
const AMOUNT = '金额（分），资金类必填 / Amount in fen, needed of funds';

@InputType({ description: '登记志愿服务组织 / Put an organisation on record' })
export class AddOrganizationInput {
  @Required(() => String, '名称，不超过 60 字 / Name, at most 60 characters', line(60))
  name!: string;

  @Required(() => String, '统一社会信用代码，18 位 / Unified social credit code, 18 signs', line(24))
  uscc!: string;

  @Required(() => OrganizationOrigin, '来源 / Origin')
  origin!: OrganizationOrigin;

  @Optional(() => String, '引进协议，引进的必填，不超过 60 字 / Agreement, needed when introduced, at most 60 characters', line(60))
  agreement?: string | null;

  @Required(() => ServiceCategory, '服务类别 / Category')
  category!: ServiceCategory;

  @Optional(() => String, '联系人 / Contact person', personName)
  contactName?: string | null;

  @Optional(() => String, '联系电话 / Contact phone', phoneNumber)
  contactPhone?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '推进孵化：按申请、入驻、培育、出壳的次序 / Bring an incubation one stage further' })
export class AdvanceIncubationInput {
  @Id('组织 / Organisation')
  organizationId!: string;

  @Required(() => IncubationStage, '到达的阶段 / Stage that is reached')
  stage!: IncubationStage;

  @Required(() => DateOnly, '日期 / Day')
  reachedOn!: string;

  @Optional(() => String, '孵化导师，入驻起必填 / Mentor, needed from SETTLED on', personName)
  mentorName?: string | null;

  @Optional(() => String, '说明，不超过 200 字 / Note, at most 200 characters', lines(200))
  note?: string | null;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '登记扶持 / Put support on record' })
export class GrantSupportInput {
  @Id('组织 / Organisation')
  organizationId!: string;

  @Required(() => SupportKind, '类型 / Kind')
  kind!: SupportKind;

  @Required(() => DateOnly, '日期 / Given on')
  grantedOn!: string;

  @Required(() => String, '内容，不超过 200 字 / What was given, at most 200 characters', lines(200))
  detail!: string;

  @Optional(() => Int, AMOUNT, whole(1, MOST_FEN))
  amountFen?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '登记人才培养 / Put the training of a talent on record' })
export class RecordCultivationInput {
  @Optional(() => ID, '组织，可不填 / Organisation, may be left out')
  organizationId?: string | null;

  @Required(() => TalentKind, '类型 / Kind')
  kind!: TalentKind;

  @Required(() => String, '姓名 / Name', personName)
  personName!: string;

  @Required(() => DateOnly, '培养日期 / Trained on')
  trainedOn!: string;

  @Required(() => String, '培养内容，不超过 60 字 / By what, at most 60 characters', line(60))
  programme!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '登记企业参与 / Put on record how an enterprise takes part' })
export class RecordPartnershipInput {
  @Required(() => String, '企业名称，不超过 60 字 / Enterprise, at most 60 characters', line(60))
  enterpriseName!: string;

  @Optional(() => String, '统一社会信用代码，18 位 / Unified social credit code, 18 signs', line(24))
  uscc?: string | null;

  @Required(() => EnterpriseMode, '参与方式 / How')
  mode!: EnterpriseMode;

  @Required(() => String, '参与的项目或结对，不超过 60 字 / Project or pairing, at most 60 characters', line(60))
  subject!: string;

  @Optional(() => ID, '企业队 / Its team')
  teamId?: string | null;

  @Required(() => DateOnly, '开始日期 / Started on')
  startedOn!: string;

  @Optional(() => String, '实物和服务，不超过 200 字；与金额至少填一项 / In kind, at most 200 characters; this or the amount is needed', lines(200))
  inKind?: string | null;

  @Optional(() => Int, '金额（分），项目资助必填 / Amount in fen, needed of funding', whole(1, MOST_FEN))
  amountFen?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
