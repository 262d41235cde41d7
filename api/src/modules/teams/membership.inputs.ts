import { InputType } from 'type-graphql';
import { Id, IdempotencyKey } from '../../graphql/input-fields.ts';

@InputType({ description: '加入队伍 / Join a team' })
export class JoinTeamInput {
  @Id('志愿者 / Volunteer')
  volunteerId!: string;

  @Id('队伍 / Team')
  teamId!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '离开队伍 / Leave a team' })
export class LeaveTeamInput {
  @Id('队员关系 / Membership')
  membershipId!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
