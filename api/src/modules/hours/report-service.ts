import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { lockOrderOfMyTeam } from '../orders/lock-order.ts';
import { step } from '../orders/step.ts';
import { membersOf } from '../teams/members-of.ts';
import { ReportServiceInput } from './hours.inputs.ts';
import { recordsOf, type Served } from './served-times.ts';

const MOST = 50;

/**
 * 上报完成: the team says that the service is done, with one record for each volunteer and stretch of time, or with the
 * reason why no volunteers served (R1). The records wait for confirmation by somebody else.
 */
export async function reportService(deed: Deed, told: ReportServiceInput): Promise<Outcome> {
  demand(deed, 'SERVICE_REPORT');
  const input = checked(ReportServiceInput, told);
  const { order, dispatch, team } = await lockOrderOfMyTeam(deed, input);
  const given = input.records ?? [];
  const note = input.note ?? null;
  const noVolunteers = input.noVolunteersReason ?? null;
  if (given.length === 0 && !noVolunteers) throw new Refusal('VOLUNTEERS_REQUIRED', ['input', 'records']);
  if (given.length > 0 && noVolunteers) {
    throw new Refusal('INVALID_INPUT', ['input', 'noVolunteersReason'], '已填服务记录，就不要再写“无需志愿者”的原因');
  }
  if (given.length > MOST) throw new Refusal('INVALID_INPUT', ['input', 'records'], `一次最多上报 ${MOST} 条记录`);

  await step(deed, order, 'REPORT', {
    dispatch,
    reasonCode: noVolunteers ? 'NO_VOLUNTEERS_NEEDED' : null,
    note: [noVolunteers, note].filter(Boolean).join('；') || null,
  });
  const members = await membersOf(deed.em, team, given.map((one) => one.volunteerId), (i) => ['input', 'records', String(i), 'volunteerId']);
  const served: Served = {
    countyCode: order.countyCode, team, regionCode: order.regionCode, of: { order, dispatch }, members,
    fits: (_, end) => (end < order.raisedAt ? '服务时间不能早于群众提出需求的时间' : null),
  };
  const serviceRecords = given.length > 0 ? await recordsOf(deed, served, given) : [];
  deed.em.persist(serviceRecords);
  await announce(deed.em, 'DemandOrder', order, [team]);
  return { order, serviceRecords };
}
