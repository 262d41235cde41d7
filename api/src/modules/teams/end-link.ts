import { contains } from '../../access/scope.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { lockVisible } from '../../reading/visible.ts';
import type { EndLinkInput } from './link.inputs.ts';
import { TeamPlaceLink } from './team-place-link.ts';

/** 结束结对: the link stays on record with its last day. @throws Refusal NOT_FOUND, CONFLICT, INVALID_INPUT */
export async function endLink(deed: Deed, { linkId, untilDay, version }: EndLinkInput): Promise<Outcome> {
  demand(deed, 'PLACE_MANAGE');
  const link = await lockVisible(deed.em, deed.viewer, TeamPlaceLink, linkId);
  if (!link || !contains(deed.viewer.range, link.regionCode)) throw new Refusal('NOT_FOUND', ['input', 'linkId']);
  if (version != null && version !== link.version) throw new Refusal('CONFLICT', ['input', 'version']);
  if (untilDay < link.fromDay || (link.untilDay && untilDay > link.untilDay)) throw new Refusal('INVALID_INPUT', ['input', 'untilDay'], '最后一天应在结对期内');
  link.untilDay = untilDay;
  return { link };
}
