import { InputType } from 'type-graphql';
import { ExpectedVersion, Id, IdempotencyKey, Required } from '../../graphql/input-fields.ts';
import { line } from '../../graphql/input-rules.ts';
import { UnitKind } from './team.codes.ts';

@InputType({ description: '登记单位 / Put a unit on the list' })
export class AddUnitInput {
  @Required(() => String, '单位名称，与单位队的“所属单位”一致，不超过 60 字 / Name, as its team has it, at most 60 characters', line(60))
  name!: string;

  @Required(() => UnitKind, '单位类型 / Kind')
  kind!: UnitKind;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '修改单位 / Change a unit' })
export class EditUnitInput {
  @Id('单位 / Unit')
  unitId!: string;

  @Required(() => String, '单位名称，不超过 60 字 / Name, at most 60 characters', line(60))
  name!: string;

  @Required(() => UnitKind, '单位类型 / Kind')
  kind!: UnitKind;

  @Required(() => Boolean, '在册；撤并的单位取消 / On the list; not for one that is no more')
  active!: boolean;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
