import { InputType, Int } from 'type-graphql';
import { ExpectedVersion, Id, IdempotencyKey, Optional, Required } from '../../graphql/input-fields.ts';
import { line, personName, phoneNumber, whole } from '../../graphql/input-rules.ts';
import { RegionCode } from '../../reading/scalars.ts';
import { KeyField, ServiceCategory, TeamStep, TeamType, UpperLevel } from './team.codes.ts';

const CAPTAIN_POST = '职务，如“县委书记”，不超过 30 字；总队必填 / Post, at most 30 characters; needed of a corps';

@InputType({ description: '组建队伍 / Set up a team' })
export class SetUpTeamInput {
  @Required(() => String, '队伍名称，不超过 40 字 / Name, at most 40 characters', line(40))
  name!: string;

  @Required(() => TeamType, '类型 / Type')
  type!: TeamType;

  @Required(() => ServiceCategory, '服务类别 / Category')
  category!: ServiceCategory;

  @Optional(() => String, '特色说明，特色队必填，不超过 30 字 / Speciality, needed of an N team, at most 30 characters', line(30))
  speciality?: string | null;

  @Optional(() => RegionCode, '所在区划代码，默认本单位所在地 / Region of its seat; default that of the own unit')
  regionCode?: string | null;

  @Optional(() => String, '所属单位，单位队必填，不超过 60 字 / Unit that forms it, needed of a unit team, at most 60 characters', line(60))
  unitName?: string | null;

  @Optional(() => String, '总队长姓名，总队必填 / Captain, needed of a corps', personName)
  captainName?: string | null;

  @Optional(() => String, `总队长${CAPTAIN_POST}`, line(30))
  captainPost?: string | null;

  @Optional(() => String, '第二总队长姓名，可不填 / Second captain, may be left out', personName)
  secondCaptainName?: string | null;

  @Optional(() => String, `第二总队长${CAPTAIN_POST}`, line(30))
  secondCaptainPost?: string | null;

  @Optional(() => KeyField, '重点领域，上级队伍必填 / Key field, needed of a team of an upper level')
  keyField?: KeyField | null;

  @Optional(() => UpperLevel, '上级队伍层级，上级队伍必填 / Level, needed of a team of an upper level')
  upperLevel?: UpperLevel | null;

  @Optional(() => Int, '每周可接单数，1 到 100，不填为 5 / Orders it can take in a week, 1 to 100; default 5', whole(1, 100))
  weeklyCapacity?: number | null;

  @Optional(() => String, '联系人 / Contact person', personName)
  contactName?: string | null;

  @Optional(() => String, '联系电话 / Contact phone', phoneNumber)
  contactPhone?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '暂停、恢复或解散队伍 / Suspend, reinstate or dissolve a team' })
export class AdvanceTeamInput {
  @Id('队伍 / Team')
  teamId!: string;

  @Required(() => TeamStep, '步骤 / Step')
  step!: TeamStep;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '更换负责人 / Hand a team over to another leader' })
export class HandOverTeamInput {
  @Id('队伍 / Team')
  teamId!: string;

  @Id('新负责人，须为在队队员 / New leader, a member of the team')
  volunteerId!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
