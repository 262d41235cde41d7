import { validate } from 'uuid';
import { demand, type Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { tell } from '../messages/tell.ts';
import type { EndOthersSessionInput } from './accounts.inputs.ts';
import { Session } from './session.ts';

/** 强制下线: the security administrator ends a session of an account in its range. */
export async function endOthersSession(deed: Deed, input: EndOthersSessionInput): Promise<Session> {
  demand(deed, 'ACCOUNT_MANAGE');
  const { lo, hi } = deed.viewer.range;
  const session = validate(input.sessionId)
    ? await deed.em.findOne(Session, { id: input.sessionId, endedAt: null, account: { homeRegionCode: { $gte: lo, $lt: hi } } })
    : null;
  if (!session) throw new Refusal('NOT_FOUND', ['input', 'sessionId']);
  session.endedAt = deed.now;
  await tell(deed, deed.viewer.counties.lo, 'SIGNED_OUT', { account: session.account.id });
  return session;
}
