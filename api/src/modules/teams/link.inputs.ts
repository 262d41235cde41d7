import { InputType } from 'type-graphql';
import { ExpectedVersion, Id, IdempotencyKey, Optional, Required } from '../../graphql/input-fields.ts';
import { personName, phoneNumber } from '../../graphql/input-rules.ts';
import { DateOnly } from '../../reading/scalars.ts';
import { LinkKind } from './team.codes.ts';

@InputType({ description: '队伍与阵地结对 / Link a team with a place' })
export class LinkTeamInput {
  @Id('阵地 / Place')
  placeId!: string;

  @Id('队伍 / Team')
  teamId!: string;

  @Required(() => LinkKind, '方式 / How')
  kind!: LinkKind;

  @Required(() => DateOnly, '自 / From')
  fromDay!: string;

  @Optional(() => DateOnly, '至，含当天；长期的不填 / Until, that day included; left out it is open')
  untilDay?: string | null;

  @Optional(() => String, '联系人 / Contact person', personName)
  contactName?: string | null;

  @Optional(() => String, '联系电话 / Contact phone', phoneNumber)
  contactPhone?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '结束结对 / End a link' })
export class EndLinkInput {
  @Id('结对 / Link')
  linkId!: string;

  @Required(() => DateOnly, '最后一天 / Last day')
  untilDay!: string;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
