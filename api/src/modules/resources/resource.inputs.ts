import { ID, InputType, Int } from 'type-graphql';
import { ExpectedVersion, Id, IdempotencyKey, Optional, Required } from '../../graphql/input-fields.ts';
import { line, lines, personName, phoneNumber, whole } from '../../graphql/input-rules.ts';
import { DateTime, RegionCode } from '../../reading/scalars.ts';
import { ResourceKind } from './resource.codes.ts';

const MOST = 2_000_000_000;

@InputType()
abstract class ResourceFacts {
  @Required(() => String, '名称，不超过 40 字 / Name, at most 40 characters', line(40))
  name!: string;

  @Required(() => RegionCode, '区划 / Region')
  regionCode!: string;

  @Optional(() => ID, '所在阵地 / Place where it is')
  placeId?: string | null;

  @Required(() => Int, '数量；场地、专家为 1，资金为分 / How much there is: 1 of a venue or an expert, fen of a fund', whole(1, MOST))
  quantity!: number;

  @Required(() => String, '单位，不超过 8 字 / Unit, at most 8 characters', line(8))
  unit!: string;

  @Optional(() => String, '联系人 / Contact person', personName)
  contactName?: string | null;

  @Optional(() => String, '联系电话 / Contact phone', phoneNumber)
  contactPhone?: string | null;

  @Optional(() => String, '说明，不超过 200 字 / Remarks, at most 200 characters', lines(200))
  remarks?: string | null;
}

@InputType({ description: '登记资源 / Put a resource on record' })
export class AddResourceInput extends ResourceFacts {
  @Required(() => ResourceKind, '类型 / Kind')
  kind!: ResourceKind;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '修改资源；没有填写的可选项清空 / Edit a resource; optional fields that are left out become empty' })
export class EditResourceInput extends ResourceFacts {
  @Id('资源 / Resource')
  resourceId!: string;

  @Required(() => Boolean, '可用；否则不再调配 / In use; otherwise it is allocated no more')
  active!: boolean;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '调配资源，用于一个项目、需求单或活动 / Allocate a resource to one project, order or activity' })
export class AllocateResourceInput {
  @Id('资源 / Resource')
  resourceId!: string;

  @Optional(() => ID, '用于项目 / For a project')
  projectId?: string | null;

  @Optional(() => ID, '用于需求单 / For an order')
  orderId?: string | null;

  @Optional(() => ID, '用于活动 / For an activity')
  activityId?: string | null;

  @Required(() => DateTime, '开始使用 / From')
  startsAt!: string;

  @Required(() => DateTime, '使用结束 / Until')
  endsAt!: string;

  @Required(() => Int, '数量；资金为分 / How much; fen of a fund', whole(1, MOST))
  quantity!: number;

  @Optional(() => String, '用途，不超过 200 字 / What for, at most 200 characters', lines(200))
  purpose?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '退回调配的资源 / Release what was allocated' })
export class ReleaseResourceInput {
  @Id('调配记录 / Allocation')
  allocationId!: string;

  @Required(() => String, '原因，不超过 200 字 / Why, at most 200 characters', lines(200))
  reason!: string;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
