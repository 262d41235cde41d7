import type { EntityManager } from '@mikro-orm/postgresql';
import { ID } from 'type-graphql';
import type { Viewer } from '../../access/viewer.ts';
import { DateTime } from '../../reading/scalars.ts';
import { Own, OwnType } from './own.ts';
import { sessionHorizon, type SessionLimits } from './session-limits.ts';
import { Session } from './session.ts';

@OwnType('本人的登录会话 / A sign-in of the signed-in person that is still open')
export class MySession {
  @Own('编号 / Id', () => ID)
  id!: string;

  @Own('登录时间 / Signed in at', () => DateTime)
  createdAt!: string;

  @Own('最近活动 / Last seen at, to the minute', () => DateTime)
  lastSeenAt!: string;

  @Own('登录地址 / Network address', () => String, { nullable: true })
  address!: string | null;

  @Own('浏览器 / User agent', () => String, { nullable: true })
  userAgent!: string | null;

  @Own('当前会话 / The session that asks', () => Boolean)
  current!: boolean;
}

/** The person's open sessions, newest first. */
export async function mySessions(em: EntityManager, viewer: Viewer, now: Date, limits: SessionLimits): Promise<MySession[]> {
  if (!viewer.accountId) return [];
  const { idle, absolute } = sessionHorizon(now, limits);
  const sessions = await em.find(
    Session,
    { account: viewer.accountId, endedAt: null, lastSeenAt: { $gt: idle }, createdAt: { $gt: absolute } },
    { orderBy: { createdAt: 'desc', id: 'desc' } },
  );
  return sessions.map((session) => ({
    id: session.id,
    createdAt: inBeijing(session.createdAt),
    lastSeenAt: inBeijing(session.lastSeenAt),
    address: session.address ?? null,
    userAgent: session.userAgent ?? null,
    current: session.id === viewer.sessionId,
  }));
}

/** As the reading door writes points in time. */
function inBeijing(moment: Date): string {
  return new Date(moment.getTime() + 8 * 3_600_000).toISOString().replace('Z', '+08:00');
}
