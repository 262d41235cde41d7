import { InputType, Int } from 'type-graphql';
import { IdempotencyKey, Optional, Required } from '../../graphql/input-fields.ts';
import { line, whole } from '../../graphql/input-rules.ts';
import { RegionCode } from '../../reading/scalars.ts';

const MOST = 100_000_000;

@InputType({ description: '录入年度分母；没有填的数保留原值 / Enter the denominators of a year; what is left out keeps its value' })
export class SetRegionFigureInput {
  @Required(() => RegionCode, '区划代码 / Region code')
  regionCode!: string;

  @Required(() => Int, '年份，2012 到 2100 / Year, 2012 to 2100', whole(2012, 2100))
  year!: number;

  @Optional(() => Int, '常住人口 / Resident population', whole(1, MOST))
  residentPopulation?: number | null;

  @Optional(() => Int, '在职党员数 / In-service Party members', whole(1, MOST))
  inServicePartyMembers?: number | null;

  @Required(() => String, '来源，如“2025 年统计公报第 3 页”，不超过 100 字 / Source, such as the page of the yearly report, at most 100 characters', line(100))
  sourceNote!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
