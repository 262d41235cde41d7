import { contains } from '../../access/scope.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { findVisible } from '../../reading/visible.ts';
import { Place } from '../places/place.ts';
import { currentRegion } from '../regions/current-region.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import { PublishActivityInput } from './activity.inputs.ts';
import { ServiceActivity } from './service-activity.ts';

/** 发布活动: true and complete, with its risks (条例 §12); one that was held already may be put on record too. @throws Refusal NOT_FOUND, TIME_INVALID, WRONG_STATE */
export async function publishActivity(deed: Deed, given: PublishActivityInput): Promise<Outcome> {
  demand(deed, 'ACTIVITY_MANAGE');
  const input = checked(PublishActivityInput, given);
  const { em, viewer } = deed;
  const region = await currentRegion(deed, input.regionCode, ['input', 'regionCode'], ['COUNTY', 'TOWN', 'VILLAGE']);
  const team = await findVisible(em, viewer, VolunteerTeam, input.teamId);
  if (!team) throw new Refusal('NOT_FOUND', ['input', 'teamId']);
  if (team.state !== 'ACTIVE') throw new Refusal('WRONG_STATE', ['input', 'teamId'], '队伍不在正常状态，不能组织活动');
  const place = input.placeId ? await findVisible(em, viewer, Place, input.placeId) : null;
  if (input.placeId && (!place || !contains(viewer.range, place.regionCode))) throw new Refusal('NOT_FOUND', ['input', 'placeId']);
  if (place && !place.active) throw new Refusal('WRONG_STATE', ['input', 'placeId'], '阵地已停用，请选择其他阵地');
  const [startsAt, endsAt] = [new Date(input.startsAt), new Date(input.endsAt)];
  if (endsAt <= startsAt) throw new Refusal('TIME_INVALID', ['input', 'endsAt'], '结束须晚于开始');
  const { title, content, kind, category, venue, capacity, riskStatement, requiredSkill, publicPhone } = input;
  const activity = Object.assign(new ServiceActivity(), {
    countyCode: team.countyCode, title, content, kind, category, regionCode: region.code, place, venue, team, startsAt, endsAt, capacity, riskStatement, requiredSkill: requiredSkill ?? null, publicPhone: publicPhone ?? null,
  } satisfies Partial<ServiceActivity>);
  em.persist(activity);
  await em.flush();
  return { activity };
}
