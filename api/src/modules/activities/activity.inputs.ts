import { ID, InputType, Int } from 'type-graphql';
import { ExpectedVersion, Id, IdempotencyKey, Optional, Required } from '../../graphql/input-fields.ts';
import { line, lines, phoneNumber, whole } from '../../graphql/input-rules.ts';
import { DateTime, RegionCode } from '../../reading/scalars.ts';
import { ConfirmationDecision, ServedTimeInput } from '../hours/hours.inputs.ts';
import { ServiceCategory } from '../teams/team.codes.ts';
import { Skill } from '../volunteers/skill.codes.ts';
import { AbsenceKind, ActivityKind } from './activity.codes.ts';

@InputType({ description: '发布活动，开始招募 / Publish an activity, which opens it for sign-up' })
export class PublishActivityInput {
  @Required(() => String, '名称，不超过 40 字 / Title, at most 40 characters', line(40))
  title!: string;

  @Required(() => ActivityKind, '类型 / Kind')
  kind!: ActivityKind;

  @Required(() => ServiceCategory, '服务类别 / Category')
  category!: ServiceCategory;

  @Required(() => String, '内容，不超过 500 字 / What is done, at most 500 characters', lines(500))
  content!: string;

  @Required(() => RegionCode, '所在地 / Region')
  regionCode!: string;

  @Optional(() => ID, '阵地，在哪处阵地举办 / Place where it is held')
  placeId?: string | null;

  @Required(() => String, '地点，不超过 60 字 / Where people meet, at most 60 characters', line(60))
  venue!: string;

  @Id('组织的队伍 / Team that organises it')
  teamId!: string;

  @Required(() => DateTime, '开始时间 / Starts at')
  startsAt!: string;

  @Required(() => DateTime, '结束时间 / Ends at')
  endsAt!: string;

  @Required(() => Int, '招募人数，1 到 5000 / How many people it takes, 1 to 5000', whole(1, 5000))
  capacity!: number;

  @Required(() => String, '风险告知，不超过 300 字；没有特别风险也要写明 / Risks that people are told of, at most 300 characters; say so if there is none', lines(300))
  riskStatement!: string;

  @Optional(() => Skill, '需要的技能 / Skill that is needed')
  requiredSkill?: Skill | null;

  @Optional(() => String, '咨询电话，会公开 / Phone for questions, shown to everybody', phoneNumber)
  publicPhone?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '取消活动 / Cancel an activity' })
export class CancelActivityInput {
  @Id('活动 / Activity')
  activityId!: string;

  @Required(() => String, '原因，不超过 200 字 / Why, at most 200 characters', lines(200))
  reason!: string;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '报名参加活动；满员则候补 / Sign a volunteer up for an activity; when it is full, for its waiting list' })
export class SignUpInput {
  @Id('活动 / Activity')
  activityId!: string;

  @Id('志愿者 / Volunteer')
  volunteerId!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '取消报名；第一位候补递补 / Withdraw a sign-up; the first of the waiting list moves up' })
export class WithdrawSignUpInput {
  @Id('报名 / Sign-up')
  signUpId!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '一个没有参加的人 / Somebody who was not there' })
export class AbsenceInput {
  @Id('志愿者 / Volunteer')
  volunteerId!: string;

  @Required(() => AbsenceKind, '情况 / Which')
  kind!: AbsenceKind;
}

@InputType({ description: '登记出勤：参加的人各有一条服务记录，等他人确认 / Record attendance: each who was there has a service record, which somebody else confirms' })
export class RecordAttendanceInput {
  @Id('活动 / Activity')
  activityId!: string;

  @Required(() => [ServedTimeInput], '参加的人，一次最多 200 人 / Who was there, at most 200 at once')
  records!: ServedTimeInput[];

  @Optional(() => [AbsenceInput], '没有参加的人 / Who was not')
  absent?: AbsenceInput[] | null;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '确认出勤，或退回重新登记 / Confirm the attendance, or send it back to be recorded anew' })
export class ConfirmAttendanceInput {
  @Id('活动 / Activity')
  activityId!: string;

  @Required(() => ConfirmationDecision, '结论 / Decision')
  decision!: ConfirmationDecision;

  @Optional(() => String, '原因，退回时必填，不超过 200 字 / Why, needed when refused, at most 200 characters', lines(200))
  reason?: string | null;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
