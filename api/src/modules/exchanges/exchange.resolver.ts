import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { awardEntry } from './award-entry.ts';
import { ContestEntry } from './contest-entry.ts';
import { enterContest } from './enter-contest.ts';
import { ExchangeEvent } from './exchange-event.ts';
import { AwardEntryInput, EnterContestInput, PlanExchangeInput, RecordExchangeInput, ScoreEntryInput } from './exchange.inputs.ts';
import { planExchange } from './plan-exchange.ts';
import { recordExchange } from './record-exchange.ts';
import { scoreEntry } from './score-entry.ts';

const INPUT = { description: '提交内容 / What is submitted' };
const ExchangePayload = payloadType('ExchangePayload', '交流活动 / The exchange as it is now', { exchange: [() => ExchangeEvent, '交流活动 / Exchange'], entry: [() => ContestEntry, '参赛项目 / Project in a contest'] });

/** 交流活动 and 项目大赛 (R70). */
@Resolver()
export class ExchangeResolver {
  @Verb('EXCHANGE_MANAGE', '安排交流活动 / Plan an exchange', () => ExchangePayload)
  planExchange(@Arg('input', () => PlanExchangeInput, INPUT) input: PlanExchangeInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'planExchange', input, planExchange);
  }

  @Verb('EXCHANGE_MANAGE', '登记交流活动的结果 / Put on record what came of an exchange', () => ExchangePayload)
  recordExchange(@Arg('input', () => RecordExchangeInput, INPUT) input: RecordExchangeInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'recordExchange', input, recordExchange);
  }

  @Verb('EXCHANGE_MANAGE', '报名参赛 / Enter a project in a contest', () => ExchangePayload)
  enterContest(@Arg('input', () => EnterContestInput, INPUT) input: EnterContestInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'enterContest', input, enterContest);
  }

  @Verb('EXCHANGE_MANAGE', '给参赛项目评分 / Score a project', () => ExchangePayload)
  scoreEntry(@Arg('input', () => ScoreEntryInput, INPUT) input: ScoreEntryInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'scoreEntry', input, scoreEntry);
  }

  @Verb('EXCHANGE_MANAGE', '颁奖 / Give an award', () => ExchangePayload)
  awardEntry(@Arg('input', () => AwardEntryInput, INPUT) input: AwardEntryInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'awardEntry', input, awardEntry);
  }
}
