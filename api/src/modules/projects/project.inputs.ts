import { ID, InputType } from 'type-graphql';
import { ExpectedVersion, Id, IdempotencyKey, Optional, Required } from '../../graphql/input-fields.ts';
import { line, lines, personName, phoneNumber } from '../../graphql/input-rules.ts';
import { RegionCode } from '../../reading/scalars.ts';
import { ServiceCategory } from '../teams/team.codes.ts';
import { ProjectKind, ProjectStep, ServiceMode } from './project.codes.ts';

@InputType()
abstract class ProjectFacts {
  @Required(() => String, '名称，不超过 40 字 / Title, at most 40 characters', line(40))
  title!: string;

  @Required(() => ProjectKind, '类型 / Kind')
  kind!: ProjectKind;

  @Required(() => ServiceCategory, '服务类别 / Category')
  category!: ServiceCategory;

  @Required(() => RegionCode, '服务范围 / Region that it serves')
  regionCode!: string;

  @Optional(() => ID, '承担的队伍，发布前必填 / Team that does it, needed to publish')
  teamId?: string | null;

  @Optional(() => String, '负责人，发布前必填 / Who leads it, needed to publish', personName)
  leaderName?: string | null;

  @Optional(() => String, '服务对象，不超过 200 字，发布前必填 / For whom, at most 200 characters, needed to publish', lines(200))
  audience?: string | null;

  @Optional(() => String, '服务内容，不超过 500 字，发布前必填 / What is done, at most 500 characters, needed to publish', lines(500))
  content?: string | null;

  @Optional(() => String, '服务要求，不超过 500 字，发布前必填 / What is required, at most 500 characters, needed to publish', lines(500))
  requirements?: string | null;

  @Optional(() => ServiceMode, '服务方式，发布前必填 / Mode of service, needed to publish')
  mode?: ServiceMode | null;

  @Optional(() => String, '服务时间，不超过 100 字，发布前必填 / When, at most 100 characters, needed to publish', line(100))
  schedule?: string | null;

  @Optional(() => String, '咨询电话，会公开 / Phone for questions, shown to everybody', phoneNumber)
  publicPhone?: string | null;
}

@InputType({ description: '新建项目草稿 / Draft a project' })
export class AddProjectInput extends ProjectFacts {
  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '修改项目；没有填写的可选项清空 / Edit a project; optional fields that are left out become empty' })
export class EditProjectInput extends ProjectFacts {
  @Id('项目 / Project')
  projectId!: string;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '发布或撤下项目 / Publish or withdraw a project' })
export class AdvanceProjectInput {
  @Id('项目 / Project')
  projectId!: string;

  @Required(() => ProjectStep, '步骤 / Step')
  step!: ProjectStep;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
