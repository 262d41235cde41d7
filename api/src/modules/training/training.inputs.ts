import { InputType, Int } from 'type-graphql';
import { ExpectedVersion, Id, IdempotencyKey, Optional, Required } from '../../graphql/input-fields.ts';
import { line, personName, whole } from '../../graphql/input-rules.ts';
import { DateOnly, DateTime, RegionCode } from '../../reading/scalars.ts';
import { Skill } from '../volunteers/skill.codes.ts';
import { CourseKind, TrainingOutcome } from './training.codes.ts';

@InputType({ description: '开设课程 / Add a course' })
export class AddCourseInput {
  @Required(() => String, '课程名称，不超过 40 字 / Name, at most 40 characters', line(40))
  name!: string;

  @Required(() => CourseKind, '类型 / Kind')
  kind!: CourseKind;

  @Optional(() => Skill, '对应技能，专业技能培训必填 / Skill, needed for a SKILL course')
  skill?: Skill | null;

  @Optional(() => Int, '有效期（月），1 到 120，不填为长期 / Months that its passing counts, 1 to 120; for good when left out', whole(1, 120))
  validityMonths?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '停开课程；以前的合格仍然有效 / Stop teaching a course; who has passed it keeps that' })
export class EndCourseInput {
  @Id('课程 / Course')
  courseId!: string;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '安排一场培训 / Plan a training session' })
export class PlanTrainingInput {
  @Id('课程 / Course')
  courseId!: string;

  @Required(() => DateTime, '开始时间 / Starts at')
  startsAt!: string;

  @Required(() => String, '地点，不超过 60 字 / Place, at most 60 characters', line(60))
  place!: string;

  @Optional(() => RegionCode, '区划代码，默认本单位所在地 / Region; default that of the own unit')
  regionCode?: string | null;

  @Optional(() => String, '讲师 / Trainer', personName)
  trainerName?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '取消一场培训 / Cancel a training session' })
export class CancelTrainingInput {
  @Id('场次 / Session')
  trainingSessionId!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '一个人的参训结果 / The result of one person' })
export class TrainingResultInput {
  @Id('志愿者 / Volunteer')
  volunteerId!: string;

  @Required(() => TrainingOutcome, '结果 / Outcome')
  outcome!: TrainingOutcome;
}

@InputType({ description: '登记参训结果；再次登记以最后一次为准 / Record results of a session; the last one counts' })
export class RecordTrainingInput {
  @Id('场次 / Session')
  trainingSessionId!: string;

  @Required(() => [TrainingResultInput], '结果，一次最多 200 人 / Results, at most 200 at once')
  results!: TrainingResultInput[];

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '登记资格证书 / Put a qualification on record' })
export class AddQualificationInput {
  @Id('志愿者 / Volunteer')
  volunteerId!: string;

  @Required(() => Skill, '技能 / Skill')
  skill!: Skill;

  @Required(() => String, '证书编号，不超过 40 字 / Number of the certificate, at most 40 characters', line(40))
  certificateNo!: string;

  @Required(() => String, '发证单位，不超过 60 字 / Issuer, at most 60 characters', line(60))
  issuer!: string;

  @Required(() => DateOnly, '发证日期 / Issued on')
  issuedOn!: string;

  @Optional(() => DateOnly, '有效至，不填为长期 / Valid until; for good when left out')
  expiresOn?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '核验或作废资格证书 / Verify or revoke a qualification' })
export class JudgeQualificationInput {
  @Id('资格证书 / Qualification')
  qualificationId!: string;

  @Required(() => Boolean, '真实有效 / It is genuine')
  genuine!: boolean;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
