import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { lockVisible } from '../../reading/visible.ts';
import { Volunteer } from './volunteer.ts';

/** The registration that a verb is about, locked. @throws Refusal NOT_FOUND, CONFLICT */
export async function lockVolunteer({ em, viewer }: Deed, { volunteerId, version }: { volunteerId: string; version?: number | null }): Promise<Volunteer> {
  const volunteer = await lockVisible(em, viewer, Volunteer, volunteerId);
  if (!volunteer) throw new Refusal('NOT_FOUND', ['input', 'volunteerId']);
  if (version != null && version !== volunteer.version) throw new Refusal('CONFLICT', ['input', 'version']);
  return volunteer;
}
