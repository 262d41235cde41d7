import { InputType, Int } from 'type-graphql';
import { ExpectedVersion, Id, IdempotencyKey, Optional, Required } from '../../graphql/input-fields.ts';
import { line, lines, personName, phoneNumber, whole } from '../../graphql/input-rules.ts';
import { DateOnly, DateTime, RegionCode } from '../../reading/scalars.ts';
import { ServiceCategory } from '../teams/team.codes.ts';
import { BeneficiaryGroup, DemandChannel, PreferredTime, Urgency } from './order.codes.ts';

@InputType({ description: '需求内容的修改；不给的项不变 / Changes of what is asked for; what is not given stays' })
export class DemandChanges {
  @Optional(() => String, '需求内容，不超过 1000 字 / What is asked for, at most 1000 characters', lines(1000))
  content?: string | null;

  @Optional(() => String, '标题，不超过 60 字；默认取内容前 20 字 / Title, at most 60 characters; default the first 20 of the content', line(60))
  title?: string | null;

  @Optional(() => ServiceCategory, '服务类别 / Category')
  category?: ServiceCategory | null;

  @Optional(() => String, '特色类别说明 / Speciality, for category CUSTOM', line(30))
  speciality?: string | null;

  @Optional(() => RegionCode, '村或镇的区划代码，默认本人所在区划 / Code of the village or town; default the one of the person who enters')
  regionCode?: string | null;

  @Optional(() => String, '联系人 / Requester', personName)
  requesterName?: string | null;

  @Optional(() => String, '联系电话：手机或座机，可不填 / Phone of the requester: mobile or landline, may be absent', phoneNumber)
  requesterPhone?: string | null;

  @Optional(() => String, '详细地址 / House address', line(200))
  address?: string | null;

  @Optional(() => PreferredTime, '期望时间 / Preferred time')
  preferredTime?: PreferredTime | null;

  @Optional(() => DateOnly, '期望日期，选“指定日期”时必填 / Preferred date, with ON_DATE')
  preferredDate?: string | null;

  @Optional(() => Int, '需要人数，1 到 500 / People needed, 1 to 500', whole(1, 500))
  peopleNeeded?: number | null;

  @Optional(() => Urgency, '紧急程度，默认一般 / Urgency, default NORMAL')
  urgency?: Urgency | null;

  @Optional(() => BeneficiaryGroup, '服务对象群体 / Beneficiary group')
  beneficiaryGroup?: BeneficiaryGroup | null;

  @Optional(() => String, '服务须知（健康、困难等），不超过 300 字 / Service note for the team, at most 300 characters', lines(300))
  serviceNote?: string | null;

  @Optional(() => String, '风险说明，不超过 300 字（条例 §13）/ Risks that the requester told, at most 300 characters', lines(300))
  riskNote?: string | null;

  @Optional(() => DemandChannel, '来源 / Channel')
  channel?: DemandChannel | null;

  @Optional(() => DateTime, '群众提出时间，默认现在 / When the resident said it, default now')
  raisedAt?: string | null;

  @Optional(() => Boolean, '代录：替群众录入 / Entered by staff on behalf of the resident')
  proxyEntry?: boolean | null;

  @Optional(() => String, '同意方式说明，代录时必填 / How the resident consented, needed with proxy entry', line(200))
  consentNote?: string | null;
}

@InputType({ description: '录入需求 / Enter a demand' })
export class EnterOrderInput extends DemandChanges {
  @Required(() => String, '需求内容，不超过 1000 字 / What is asked for, at most 1000 characters', lines(1000))
  override content!: string;

  @Required(() => ServiceCategory, '服务类别 / Category')
  override category!: ServiceCategory;

  @Required(() => DemandChannel, '来源 / Channel')
  override channel!: DemandChannel;

  @Optional(() => Boolean, '只存草稿，不提交 / Save as a draft only')
  asDraft?: boolean | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '网上点单：程序替群众提交需求 / Submit a demand of a resident from a program' })
export class SubmitDemandInput extends DemandChanges {
  @Required(() => String, '需求内容，不超过 1000 字 / What is asked for, at most 1000 characters', lines(1000))
  override content!: string;

  @Required(() => ServiceCategory, '服务类别 / Category')
  override category!: ServiceCategory;

  @Required(() => DemandChannel, '来源 / Channel')
  override channel!: DemandChannel;

  @Required(() => RegionCode, '村或镇的区划代码 / Code of the village or town')
  override regionCode!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '修改草稿 / Edit a draft' })
export class EditDraftInput {
  @Id('需求单 / Order')
  orderId!: string;

  @Required(() => DemandChanges, '修改的内容 / What changes')
  changes!: DemandChanges;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '提交草稿 / Submit a draft' })
export class SubmitDraftInput {
  @Id('需求单 / Order')
  orderId!: string;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '补充后重报 / Resubmit a returned demand' })
export class ResubmitOrderInput {
  @Id('需求单 / Order')
  orderId!: string;

  @Optional(() => DemandChanges, '补充的内容 / What was added or corrected')
  changes?: DemandChanges | null;

  @Optional(() => String, '说明，不超过 300 字 / Note, at most 300 characters', lines(300))
  note?: string | null;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
