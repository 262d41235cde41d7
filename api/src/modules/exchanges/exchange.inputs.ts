import { ID, InputType, Int } from 'type-graphql';
import { ExpectedVersion, Id, IdempotencyKey, Optional, Required } from '../../graphql/input-fields.ts';
import { line, lines, personName, whole } from '../../graphql/input-rules.ts';
import { DateOnly } from '../../reading/scalars.ts';
import { ContestAward, ExchangeKind } from './exchange.codes.ts';

@InputType({ description: '安排交流活动 / Plan an exchange' })
export class PlanExchangeInput {
  @Required(() => ExchangeKind, '类型 / Kind')
  kind!: ExchangeKind;

  @Required(() => String, '题目，不超过 60 字 / Title, at most 60 characters', line(60))
  title!: string;

  @Required(() => DateOnly, '日期 / Held on')
  heldOn!: string;

  @Required(() => String, '地点，不超过 60 字 / Where, at most 60 characters', line(60))
  venue!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '登记交流活动的结果 / Put on record what came of an exchange' })
export class RecordExchangeInput {
  @Id('交流活动 / Exchange')
  exchangeId!: string;

  @Required(() => Int, '参加人次，1 到 100000 / Heads that took part, 1 to 100000', whole(1, 100_000))
  participants!: number;

  @Required(() => String, '成果，不超过 500 字 / What came of it, at most 500 characters', lines(500))
  outputs!: string;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '报名参赛 / Enter a project in a contest' })
export class EnterContestInput {
  @Id('项目大赛 / Contest')
  exchangeId!: string;

  @Required(() => String, '项目名称，不超过 40 字 / Name of the project, at most 40 characters', line(40))
  projectName!: string;

  @Optional(() => ID, '队伍 / Team')
  teamId?: string | null;

  @Optional(() => String, '项目简介，不超过 300 字 / About it, at most 300 characters', lines(300))
  summary?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '给参赛项目评分；同一评委再次评分以最后一次为准 / Score a project; a judge\'s last score counts' })
export class ScoreEntryInput {
  @Id('参赛项目 / Project')
  entryId!: string;

  @Required(() => String, '评委 / Judge', personName)
  judgeName!: string;

  @Required(() => Int, '分数，0 到 100 / Points, 0 to 100', whole(0, 100))
  points!: number;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '颁奖；有奖项后不再评分 / Give an award; after that nobody scores' })
export class AwardEntryInput {
  @Id('参赛项目，须有评分 / Project, with a score')
  entryId!: string;

  @Required(() => ContestAward, '奖项 / Award')
  award!: ContestAward;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
