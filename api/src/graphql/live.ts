import { Arg, Field, ID, Int, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import { coordinate } from '../reading/coordinates.ts';
import { ChangeStream, type Told } from './change-stream.ts';
import type { Context } from './context.ts';

/** 正在处理: who has an order open; forgotten after `until` unless it is told again. */
@ObjectType({ description: '谁正在处理，过期即作废 / Who works on the record; void after `until`' })
export class Attendee {
  @Field(() => String, { description: '姓名 / Name' })
  name!: string;

  @Field(() => String, { nullable: true, description: '单位 / Unit' })
  unit!: string | null;

  @Field(() => Date, { description: '有效至；已离开则为当时 / Holds until; the moment itself when left' })
  until!: Date;
}

/** 变动: which record changed. Ids only; the receiver asks back under its own grants. */
@ObjectType({ description: '变动通知：哪条记录变了，内容请再查询 / Which record changed; ask for its content' })
export class ChangeEvent {
  @Field(() => String, { description: '类型 / Type of the record' })
  type!: string;

  @Field(() => ID, { description: '全局编号 / Global id' })
  id!: string;

  @Field(() => Int, { description: '版本号；只是有人打开时为 0 / Version; 0 when somebody only opened it' })
  version!: number;

  @Field(() => Attendee, { nullable: true, description: '谁正在处理；记录变动时为空 / Who works on it; null when the record changed' })
  attendee!: Attendee | null;
}

for (const name of ['ChangeEvent', 'ChangeEvent.type', 'ChangeEvent.id', 'ChangeEvent.version', 'Subscription.changes', 'Subscription.changes(attending:)']) coordinate(name, { kind: 'own' });
coordinate('ChangeEvent.attendee', { kind: 'action', action: 'ATTEND_ORDER' });
for (const name of ['Attendee', 'Attendee.name', 'Attendee.unit', 'Attendee.until']) coordinate(name, { kind: 'structure' });

@Resolver()
export class LiveResolver {
  @Subscription(() => ChangeEvent, {
    description: '管理范围内的变动，SSE 推送 / Changes within the range, pushed by SSE',
    subscribe: ({ context, args }) => new ChangeStream(context as unknown as Context, Boolean(args['attending'])),
  })
  changes(
    @Root() told: Told,
    @Arg('attending', () => Boolean, { nullable: true, description: '也告知谁正在处理哪张单 / Tell also who works on which order' }) _attending?: boolean,
  ): ChangeEvent {
    if ('attendance' in told) {
      const { countyCode, orderId, name, unit, until } = told.attendance;
      return { type: 'DemandOrder', id: `${countyCode}.${orderId}`, version: 0, attendee: { name, unit, until: new Date(until) } };
    }
    const { type, countyCode, id, version } = told.change;
    return { type, id: `${countyCode}.${id}`, version, attendee: null };
  }
}
