import { validate } from 'uuid';
import { demand, type Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import type { EndSessionInput } from './accounts.inputs.ts';
import { Session } from './session.ts';

/** 结束会话: ends another session of the same person, or the one that asks. */
export async function endSession(deed: Deed, input: EndSessionInput): Promise<Session> {
  demand(deed, 'SESSION_OWN');
  const mine = { id: input.sessionId, account: deed.viewer.accountId!, endedAt: null };
  const session = validate(input.sessionId) ? await deed.em.findOne(Session, mine) : null;
  if (!session) throw new Refusal('NOT_FOUND', ['input', 'sessionId']);
  session.endedAt = deed.now;
  return session;
}
