import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { addProject } from './add-project.ts';
import { advanceProject } from './advance-project.ts';
import { editProject } from './edit-project.ts';
import { AddProjectInput, AdvanceProjectInput, EditProjectInput } from './project.inputs.ts';
import { ServiceProject } from './service-project.ts';

const INPUT = { description: '提交内容 / What is submitted' };
const ProjectPayload = payloadType('ProjectPayload', '项目 / The project as it is now', { project: [() => ServiceProject, '项目 / Project'] });

/** 志愿服务项目 (R3, R46). */
@Resolver()
export class ProjectResolver {
  @Verb('PROJECT_MANAGE', '新建项目草稿 / Draft a project', () => ProjectPayload)
  addProject(@Arg('input', () => AddProjectInput, INPUT) input: AddProjectInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'addProject', input, addProject);
  }

  @Verb('PROJECT_MANAGE', '修改项目 / Edit a project', () => ProjectPayload)
  editProject(@Arg('input', () => EditProjectInput, INPUT) input: EditProjectInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'editProject', input, editProject);
  }

  @Verb('PROJECT_MANAGE', '发布或撤下项目 / Publish or withdraw a project', () => ProjectPayload)
  advanceProject(@Arg('input', () => AdvanceProjectInput, INPUT) input: AdvanceProjectInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'advanceProject', input, advanceProject);
  }
}
