import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { lockVisible } from '../../reading/visible.ts';
import { VolunteerOrganization } from './volunteer-organization.ts';

/** @throws Refusal NOT_FOUND, CONFLICT */
export async function lockOrganization({ em, viewer }: Deed, { organizationId, version }: { organizationId: string; version?: number | null }): Promise<VolunteerOrganization> {
  const organization = await lockVisible(em, viewer, VolunteerOrganization, organizationId);
  if (!organization) throw new Refusal('NOT_FOUND', ['input', 'organizationId']);
  if (version != null && version !== organization.version) throw new Refusal('CONFLICT', ['input', 'version']);
  return organization;
}
