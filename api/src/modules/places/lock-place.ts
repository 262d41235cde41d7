import { contains } from '../../access/scope.ts';
import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { lockVisible } from '../../reading/visible.ts';
import { Place } from './place.ts';

/** The place that a verb is about, locked: everybody of the county sees it, and who looks after its region acts on it. @throws Refusal NOT_FOUND, CONFLICT */
export async function lockPlace({ em, viewer }: Deed, { placeId, version }: { placeId: string; version?: number | null }): Promise<Place> {
  const place = await lockVisible(em, viewer, Place, placeId);
  if (!place || !contains(viewer.range, place.regionCode)) throw new Refusal('NOT_FOUND', ['input', 'placeId']);
  if (version != null && version !== place.version) throw new Refusal('CONFLICT', ['input', 'version']);
  return place;
}
