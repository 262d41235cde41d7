import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { advanceTeam } from './advance-team.ts';
import { handOverTeam } from './hand-over-team.ts';
import { setUpTeam } from './set-up-team.ts';
import { AdvanceTeamInput, HandOverTeamInput, SetUpTeamInput } from './team.inputs.ts';
import { VolunteerTeam } from './volunteer-team.ts';

const INPUT = { description: '提交内容 / What is submitted' };
const TeamPayload = payloadType('TeamPayload', '队伍 / The team as it is now', {
  team: [() => VolunteerTeam, '队伍 / Team'], lightOff: [() => Boolean, '该类常备队在当地已没有，灯灭 / No active standing team of its category is left there: its light is out'],
});

/** 志愿服务队伍 (R24–R29, R33, R38). */
@Resolver()
export class TeamResolver {
  @Verb('TEAM_MANAGE', '组建队伍 / Set up a team', () => TeamPayload)
  setUpTeam(@Arg('input', () => SetUpTeamInput, INPUT) input: SetUpTeamInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'setUpTeam', input, setUpTeam);
  }

  @Verb('TEAM_MANAGE', '暂停、恢复或解散队伍 / Suspend, reinstate or dissolve a team', () => TeamPayload)
  advanceTeam(@Arg('input', () => AdvanceTeamInput, INPUT) input: AdvanceTeamInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'advanceTeam', input, advanceTeam);
  }

  @Verb('TEAM_MANAGE', '更换负责人 / Hand a team over to another leader', () => TeamPayload)
  handOverTeam(@Arg('input', () => HandOverTeamInput, INPUT) input: HandOverTeamInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'handOverTeam', input, handOverTeam);
  }
}
