import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { checked } from '../../graphql/input-rules.ts';
import { AddProjectInput } from './project.inputs.ts';
import { ServiceProject } from './service-project.ts';
import { setProject } from './set-project.ts';

/** 新建项目: a draft, which may still lack things. @throws Refusal INVALID_INPUT, NOT_FOUND, WRONG_STATE */
export async function addProject(deed: Deed, given: AddProjectInput): Promise<Outcome> {
  demand(deed, 'PROJECT_MANAGE');
  const project = Object.assign(new ServiceProject(), { countyCode: deed.viewer.counties.lo } satisfies Partial<ServiceProject>);
  await setProject(deed, project, checked(AddProjectInput, given));
  deed.em.persist(project);
  await deed.em.flush();
  return { project };
}
