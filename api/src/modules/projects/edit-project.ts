import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { checked } from '../../graphql/input-rules.ts';
import { demandAllBlocks } from './blocks.ts';
import { lockProject } from './lock-project.ts';
import { EditProjectInput } from './project.inputs.ts';
import { setProject } from './set-project.ts';

/** 修改项目: what is published stays whole. Menus that were issued before keep what they said. @throws Refusal NOT_FOUND, CONFLICT, INVALID_INPUT, WRONG_STATE */
export async function editProject(deed: Deed, given: EditProjectInput): Promise<Outcome> {
  demand(deed, 'PROJECT_MANAGE');
  const input = checked(EditProjectInput, given);
  const project = await lockProject(deed, input);
  await setProject(deed, project, input);
  if (project.state === 'PUBLISHED') demandAllBlocks(project);
  return { project };
}
