import { ID, InputType } from 'type-graphql';
import { IdempotencyKey, Optional } from '../../graphql/input-fields.ts';

@InputType({ description: '标记消息已读 / Mark messages as read' })
export class MarkMessagesReadInput {
  @Optional(() => [ID], '消息编号，最多 100 条；不填为全部 / Ids of messages, at most 100; all when left out')
  messageIds?: string[] | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
