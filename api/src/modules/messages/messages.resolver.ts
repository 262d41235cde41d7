import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { markMessagesRead } from './mark-messages-read.ts';
import { MarkMessagesReadInput } from './messages.inputs.ts';

const MarkMessagesReadPayload = payloadType('MarkMessagesReadPayload', '标记已读的结果 / Result', {
  marked: [() => Int, '这次标记的条数 / How many were unread until now'],
});

@Resolver()
export class MessagesResolver {
  @Verb('MESSAGE_READ', '标记本岗位的消息已读 / Mark own messages as read', () => MarkMessagesReadPayload)
  markMessagesRead(@Arg('input', () => MarkMessagesReadInput, { description: '提交内容 / What is submitted' }) input: MarkMessagesReadInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return perform(context, info, 'markMessagesRead', input, markMessagesRead);
  }
}
