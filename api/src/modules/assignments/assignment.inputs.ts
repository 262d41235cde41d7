import { ID, InputType } from 'type-graphql';
import { ExpectedVersion, Id, IdempotencyKey, Optional, Required } from '../../graphql/input-fields.ts';
import { line, lines } from '../../graphql/input-rules.ts';
import { DateOnly } from '../../reading/scalars.ts';
import { AssignmentAnswer } from './assignment.codes.ts';

@InputType({ description: '下达任务：每个承接方一份 / Assign work: one assignment for each receiver' })
export class AssignWorkInput {
  @Required(() => String, '任务，不超过 60 字 / What is asked for, at most 60 characters', line(60))
  title!: string;

  @Required(() => String, '要求，不超过 1000 字 / What is to be done, at most 1000 characters', lines(1000))
  content!: string;

  @Required(() => DateOnly, '期限，今天或以后 / Due on, today or later')
  dueOn!: string;

  @Optional(() => [ID], '承接的所、站 / Institutes and stations that receive it')
  placeIds?: string[] | null;

  @Optional(() => [ID], '承接的队伍；与所、站合计 1 到 100 个 / Teams that receive it; 1 to 100 receivers in all')
  teamIds?: string[] | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '答复任务 / Answer an assignment' })
export class AnswerAssignmentInput {
  @Id('任务 / Assignment')
  assignmentId!: string;

  @Required(() => AssignmentAnswer, '答复 / Answer')
  answer!: AssignmentAnswer;

  @Optional(() => String, '原因，拒绝时必填，不超过 200 字 / Why, needed to decline, at most 200 characters', lines(200))
  reason?: string | null;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '上报任务完成情况 / Report what came of an assignment' })
export class ReportAssignmentInput {
  @Id('任务 / Assignment')
  assignmentId!: string;

  @Required(() => String, '完成情况，不超过 1000 字 / What came of it, at most 1000 characters', lines(1000))
  result!: string;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '取消任务 / Cancel an assignment' })
export class CancelAssignmentInput {
  @Id('任务 / Assignment')
  assignmentId!: string;

  @Required(() => String, '原因，不超过 200 字 / Why, at most 200 characters', lines(200))
  reason!: string;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
