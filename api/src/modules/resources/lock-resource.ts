import { contains } from '../../access/scope.ts';
import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { lockVisible } from '../../reading/visible.ts';
import { ServiceResource } from './service-resource.ts';

/** The resource that a verb is about, locked, of the viewer's range: what is free of it is counted under this lock. @throws Refusal NOT_FOUND, CONFLICT */
export async function lockResource({ em, viewer }: Deed, { resourceId, version }: { resourceId: string; version?: number | null }): Promise<ServiceResource> {
  const resource = await lockVisible(em, viewer, ServiceResource, resourceId);
  if (!resource || !contains(viewer.range, resource.regionCode)) throw new Refusal('NOT_FOUND', ['input', 'resourceId']);
  if (version != null && version !== resource.version) throw new Refusal('CONFLICT', ['input', 'version']);
  return resource;
}
