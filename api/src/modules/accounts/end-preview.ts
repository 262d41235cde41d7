import { demand, type Deed } from '../../graphql/deed.ts';
import { authenticatedBy, type SessionFacts } from './authenticate.ts';
import { NO_PREVIEW, Session } from './session.ts';

/** 退出预览: the session acts under its own appointment again; nothing happens to one that does so already. */
export async function endPreview(deed: Deed): Promise<{ session: Session; facts: SessionFacts }> {
  demand(deed, 'SESSION_OWN');
  const session = await deed.em.findOneOrFail(Session, { id: deed.viewer.sessionId! }, { populate: ['account', 'appointment'] });
  Object.assign(session, NO_PREVIEW);
  return { session, facts: authenticatedBy(session).facts };
}
