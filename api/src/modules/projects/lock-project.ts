import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { lockVisible } from '../../reading/visible.ts';
import { ServiceProject } from './service-project.ts';

/** The project that a verb is about, locked. @throws Refusal NOT_FOUND, CONFLICT */
export async function lockProject({ em, viewer }: Deed, { projectId, version }: { projectId: string; version?: number | null }): Promise<ServiceProject> {
  const project = await lockVisible(em, viewer, ServiceProject, projectId);
  if (!project) throw new Refusal('NOT_FOUND', ['input', 'projectId']);
  if (version != null && version !== project.version) throw new Refusal('CONFLICT', ['input', 'version']);
  return project;
}
