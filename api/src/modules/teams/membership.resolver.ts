import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { Volunteer } from '../volunteers/volunteer.ts';
import { joinTeam } from './join-team.ts';
import { leaveTeam } from './leave-team.ts';
import { JoinTeamInput, LeaveTeamInput } from './membership.inputs.ts';
import { TeamMembership } from './team-membership.ts';

const INPUT = { description: '提交内容 / What is submitted' };
const MembershipPayload = payloadType('MembershipPayload', '队员关系 / The membership as it is now', {
  membership: [() => TeamMembership, '队员关系 / Membership'], volunteer: [() => Volunteer, '志愿者 / Volunteer'],
});

/** 入队与离队. */
@Resolver()
export class MembershipResolver {
  @Verb('MEMBERSHIP_MANAGE', '加入队伍 / Join a team', () => MembershipPayload)
  joinTeam(@Arg('input', () => JoinTeamInput, INPUT) input: JoinTeamInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'joinTeam', input, joinTeam);
  }

  @Verb('MEMBERSHIP_MANAGE', '离开队伍 / Leave a team', () => MembershipPayload)
  leaveTeam(@Arg('input', () => LeaveTeamInput, INPUT) input: LeaveTeamInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'leaveTeam', input, leaveTeam);
  }
}
