import { contains } from '../../access/scope.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { findVisible, lockVisible } from '../../reading/visible.ts';
import { Place } from '../places/place.ts';
import { LinkTeamInput } from './link.inputs.ts';
import { TeamPlaceLink } from './team-place-link.ts';
import { VolunteerTeam } from './volunteer-team.ts';

/** 结对、派驻: a team that works, with a place in use of the own range; once at a time (R14). @throws Refusal NOT_FOUND, WRONG_STATE, INVALID_INPUT */
export async function linkTeam(deed: Deed, given: LinkTeamInput): Promise<Outcome> {
  demand(deed, 'PLACE_MANAGE');
  const { placeId, teamId, kind, fromDay, untilDay, contactName, contactPhone } = checked(LinkTeamInput, given);
  const { em, viewer } = deed;
  // Locked: two links at once are looked at one after the other.
  const place = await lockVisible(em, viewer, Place, placeId);
  if (!place || !contains(viewer.range, place.regionCode)) throw new Refusal('NOT_FOUND', ['input', 'placeId']);
  const team = await findVisible(em, viewer, VolunteerTeam, teamId);
  if (!team) throw new Refusal('NOT_FOUND', ['input', 'teamId']);
  if (!place.active) throw new Refusal('WRONG_STATE', ['input', 'placeId'], '阵地已停用，请选择其他阵地');
  if (team.state !== 'ACTIVE') throw new Refusal('WRONG_STATE', ['input', 'teamId'], '队伍不在正常状态，不能结对');
  if (untilDay && untilDay < fromDay) throw new Refusal('INVALID_INPUT', ['input', 'untilDay'], '结束不能早于开始');
  const { countyCode } = place;
  const running = await em.count(TeamPlaceLink, {
    countyCode, place: { countyCode, id: place.id }, team: { countyCode, id: team.id }, ...(untilDay ? { fromDay: { $lte: untilDay } } : {}), $or: [{ untilDay: null }, { untilDay: { $gte: fromDay } }],
  });
  if (running > 0) throw new Refusal('INVALID_INPUT', ['input', 'fromDay'], '这支队伍这段时间已与这处阵地结对');
  const link = Object.assign(new TeamPlaceLink(), { countyCode, place, team, regionCode: place.regionCode, kind, fromDay, untilDay: untilDay ?? null, contactName: contactName ?? null, contactPhone: contactPhone ?? null } satisfies Partial<TeamPlaceLink>);
  em.persist(link);
  await em.flush();
  return { link };
}
