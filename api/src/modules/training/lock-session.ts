import { contains } from '../../access/scope.ts';
import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { lockVisible } from '../../reading/visible.ts';
import { TrainingSession } from './training-session.ts';

/** The session that a verb is about, locked: everybody of the county sees it, and who holds it acts on it. @throws Refusal NOT_FOUND */
export async function lockSession({ em, viewer }: Deed, id: string): Promise<TrainingSession> {
  const session = await lockVisible(em, viewer, TrainingSession, id);
  if (!session || !contains(viewer.range, session.regionCode)) throw new Refusal('NOT_FOUND', ['input', 'trainingSessionId']);
  return session;
}
