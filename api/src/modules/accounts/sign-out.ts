import { demand, type Deed } from '../../graphql/deed.ts';
import { Session } from './session.ts';

/** 退出登录: ends the session that asks. */
export async function signOut(deed: Deed): Promise<Session> {
  demand(deed, 'SESSION_OWN');
  const session = await deed.em.findOneOrFail(Session, { id: deed.viewer.sessionId! });
  session.endedAt ??= deed.now;
  return session;
}
