import { Field, ID, Int, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import { contains } from '../access/scope.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Change } from '../database/outbox-notify.ts';
import { coordinate } from '../reading/coordinates.ts';
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
    subscribe: ({ context }) => changesFor(context as unknown as Context),
  })
  changes(@Root() change: Change): ChangeEvent {
    return { type: change.type, id: `${change.countyCode}.${change.id}`, version: change.version };
  }
}

/** Whether a change may concern the viewer: its region, or its team; the pool's changes go to every team of the county. */
export function concerns(viewer: Viewer, change: Change): boolean {
  if (viewer.role === 'ANONYMOUS' || viewer.role === 'SECURITY_ADMIN') return false;
  if (!contains(viewer.range, change.regionCode)) return false;
  return viewer.role !== 'TEAM_LEADER' || change.ofPool || change.teamId === viewer.teamId;
}

/** Every so often the session is looked at again, so that a suspended person's stream ends (reliability B12: ≤ 5 s). */
const LOOK_AGAIN_MS = 4_000;

async function* changesFor(context: Context): AsyncGenerator<Change> {
  const waiting: Change[] = [];
  let wake: () => void = () => undefined;
  const stop = context.changes.hear((change) => {
    if (!concerns(context.viewer, change)) return;
    waiting.push(change);
    wake();
  });
  try {
    while (await context.stillSignedIn()) {
      while (waiting.length > 0) yield waiting.shift()!;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, LOOK_AGAIN_MS);
        wake = () => { clearTimeout(timer); resolve(); };
      });
    }
  } finally {
    stop();
  }
}
