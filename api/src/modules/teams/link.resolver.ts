import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { endLink } from './end-link.ts';
import { linkTeam } from './link-team.ts';
import { EndLinkInput, LinkTeamInput } from './link.inputs.ts';
import { TeamPlaceLink } from './team-place-link.ts';

const INPUT = { description: '提交内容 / What is submitted' };
const LinkPayload = payloadType('LinkPayload', '结对 / The link as it is now', { link: [() => TeamPlaceLink, '结对 / Link'] });

/** 结对、派驻 of teams at places (R14). */
@Resolver()
export class LinkResolver {
  @Verb('PLACE_MANAGE', '队伍与阵地结对 / Link a team with a place', () => LinkPayload)
  linkTeam(@Arg('input', () => LinkTeamInput, INPUT) input: LinkTeamInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'linkTeam', input, linkTeam);
  }

  @Verb('PLACE_MANAGE', '结束结对 / End a link', () => LinkPayload)
  endLink(@Arg('input', () => EndLinkInput, INPUT) input: EndLinkInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'endLink', input, endLink);
  }
}
