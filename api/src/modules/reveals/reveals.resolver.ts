import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { DemandOrder } from '../orders/demand-order.ts';
import { decideReveal } from './decide-reveal.ts';
import { recogniseRequester } from './recognise-requester.ts';
import { requestReveal, revealValue } from './reveal-value.ts';
import { DecideRevealInput, RecogniseRequesterInput, RevealValueInput } from './reveal.inputs.ts';
import { Reveal } from './reveal.ts';

const INPUT = { description: '提交内容 / What is submitted' };
const RevealPayload = payloadType('RevealPayload', '明文查看申请 / Request to see a value', { reveal: [() => Reveal, '查看记录 / The record of it'] });
const RevealValuePayload = payloadType('RevealValuePayload', '明文，界面只显示 30 秒 / The value in clear; shown for 30 seconds', {
  reveal: [() => Reveal, '查看记录 / The record of it'],
  value: [() => String, '明文；重放同一幂等键时为空 / The value; null when an idempotency key is replayed'],
});

const RecogniseRequesterPayload = payloadType('RecogniseRequesterPayload', '认出的求助人 / The requester that was recognised', {
  order: [() => DemandOrder, '管理范围内最近的一单 / The newest order within the own range'],
});

@Resolver()
export class RevealsResolver {
  @Verb('PERSON_REVEAL', '查看一项明文，须写原因并留痕，每小时最多 20 次 / Reveal one masked value, on record, at most 20 an hour', () => RevealValuePayload)
  revealValue(@Arg('input', () => RevealValueInput, INPUT) input: RevealValueInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return perform(context, info, 'revealValue', input, (deed, given) => revealValue(deed, given, context.idKeys));
  }

  @Verb('PERSON_REVEAL', '申请查看未成年人明文 / Ask to see a minor\'s value', () => RevealPayload)
  requestReveal(@Arg('input', () => RevealValueInput, INPUT) input: RevealValueInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return perform(context, info, 'requestReveal', input, requestReveal);
  }

  @Verb('PERSON_RECOGNISE', '按完整电话认人：辖区内最近的一单，留痕，每小时最多 60 次 / The newest order within the range under a whole phone number, on record, at most 60 an hour', () => RecogniseRequesterPayload)
  recogniseRequester(@Arg('input', () => RecogniseRequesterInput, INPUT) input: RecogniseRequesterInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return perform(context, info, 'recogniseRequester', input, recogniseRequester);
  }

  @Verb('REVEAL_APPROVE', '批准或不批准查看未成年人明文 / Decide on a request to see a minor\'s value', () => RevealPayload)
  decideReveal(@Arg('input', () => DecideRevealInput, INPUT) input: DecideRevealInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return perform(context, info, 'decideReveal', input, decideReveal);
  }
}
