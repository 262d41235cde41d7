import { Field, ID, Int, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import type { Change } from '../database/changes.ts';
import { coordinate } from '../reading/coordinates.ts';
import { ChangeStream } from './change-stream.ts';
import type { Context } from './context.ts';

/** 变动: which record changed. Ids only; the receiver asks back under its own grants. */
@ObjectType({ description: '变动通知：哪条记录变了，内容请再查询 / Which record changed; ask for its content' })
export class ChangeEvent {
  @Field(() => String, { description: '类型 / Type of the record' })
  type!: string;

  @Field(() => ID, { description: '全局编号 / Global id' })
  id!: string;

  @Field(() => Int, { description: '版本号 / Version' })
  version!: number;
}

for (const name of ['ChangeEvent', 'ChangeEvent.type', 'ChangeEvent.id', 'ChangeEvent.version', 'Subscription.changes']) coordinate(name, { kind: 'own' });

@Resolver()
export class LiveResolver {
  @Subscription(() => ChangeEvent, {
    description: '管理范围内的变动，SSE 推送 / Changes within the range, pushed by SSE',
    subscribe: ({ context }) => new ChangeStream(context as unknown as Context),
  })
  changes(@Root() change: Change): ChangeEvent {
    return { type: change.type, id: `${change.countyCode}.${change.id}`, version: change.version };
  }
}
