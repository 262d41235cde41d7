import { InputType, Int } from 'type-graphql';
import { Id, IdempotencyKey, Required } from '../../graphql/input-fields.ts';
import { line, whole } from '../../graphql/input-rules.ts';

@InputType({ description: '录入单位在职党员数；再次录入即更正 / Enter the in-service Party members of a unit; entered again it is corrected' })
export class SetUnitFigureInput {
  @Id('单位 / Unit')
  unitId!: string;

  @Required(() => Int, '年份，2012 到 2100 / Year, 2012 to 2100', whole(2012, 2100))
  year!: number;

  @Required(() => Int, '在职党员数 / In-service Party members', whole(1, 1_000_000))
  inServicePartyMembers!: number;

  @Required(() => String, '来源，如“机关党委 2026 年 1 月统计”，不超过 100 字 / Source, at most 100 characters', line(100))
  sourceNote!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
