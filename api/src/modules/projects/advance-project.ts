import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { demandAllBlocks } from './blocks.ts';
import { lockProject } from './lock-project.ts';
import type { AdvanceProjectInput } from './project.inputs.ts';

/** 发布、撤下: a withdrawn project may be published again. @throws Refusal NOT_FOUND, CONFLICT, WRONG_STATE, INVALID_INPUT (R3: something is empty) */
export async function advanceProject(deed: Deed, { step, ...about }: AdvanceProjectInput): Promise<Outcome> {
  demand(deed, 'PROJECT_MANAGE');
  const project = await lockProject(deed, about);
  if ((project.state === 'PUBLISHED') !== (step === 'WITHDRAW')) throw new Refusal('WRONG_STATE', ['input', 'step'], step === 'WITHDRAW' ? '项目没有发布' : '项目已经发布');
  if (step === 'PUBLISH') {
    demandAllBlocks(project);
    project.publishedAt = deed.now;
  }
  project.state = step === 'PUBLISH' ? 'PUBLISHED' : 'WITHDRAWN';
  return { project };
}
