import { contains } from '../../access/scope.ts';
import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { lockVisible } from '../../reading/visible.ts';
import { LecturerPosting } from './lecturer-posting.ts';

/** The posting that a verb is about, locked, of a place in the viewer's range. @throws Refusal NOT_FOUND */
export async function lockPosting({ em, viewer }: Deed, id: string): Promise<LecturerPosting> {
  const posting = await lockVisible(em, viewer, LecturerPosting, id);
  if (!posting || !contains(viewer.range, posting.regionCode)) throw new Refusal('NOT_FOUND', ['input', 'postingId']);
  return posting;
}
