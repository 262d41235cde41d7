import { InputType } from 'type-graphql';
import { Id, IdempotencyKey } from '../../graphql/input-fields.ts';

@InputType({ description: '取消本人的后台任务 / Cancel an own background task' })
export class CancelTaskInput {
  @Id('任务 / Task')
  taskId!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
