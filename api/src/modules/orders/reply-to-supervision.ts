import type { Role } from '../../access/roles.ts';
import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { findVisible } from '../../reading/visible.ts';
import { globalId } from '../../reading/global-id.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { lockOrder } from './lock-order.ts';
import type { WaitingFor } from './order.codes.ts';
import { ReplyToSupervisionInput } from './order.inputs.ts';
import { step } from './step.ts';
import { Supervision } from './supervision.ts';

/** Who replies: whom the order waited for; the centre for everybody, because it answers for the county. */
const CENTRE: readonly Role[] = ['COUNTY_DIRECTOR', 'COUNTY_OPERATOR'];
const REPLIES: Record<WaitingFor, readonly Role[]> = {
  CENTRE, NOBODY: CENTRE,
  TEAM: [...CENTRE, 'TEAM_LEADER'],
  STATION: [...CENTRE, 'TOWN_STAFF', 'VILLAGE_STAFF'],
  RECORDER: [...CENTRE, 'TOWN_STAFF', 'VILLAGE_STAFF'],
};

/** 回复督办: what is done, and by when (console.md §2.5). @throws Refusal FORBIDDEN, SAME_PERSON, WRONG_STATE */
export async function replyToSupervision(deed: Deed, given: ReplyToSupervisionInput): Promise<Outcome> {
  demand(deed, 'SUPERVISION_REPLY');
  const input = checked(ReplyToSupervisionInput, given);
  const found = await findVisible(deed.em, deed.viewer, Supervision, input.supervisionId);
  if (!found) throw new Refusal('NOT_FOUND', ['input', 'supervisionId']);
  const { countyCode, id } = found;
  const order = await lockOrder(deed, { orderId: globalId({ countyCode, id: found.order.id }) });
  const supervision = await deed.em.findOneOrFail(Supervision, { countyCode, id }, { refresh: true });
  if (supervision.state !== 'OPEN') {
    throw new Refusal('WRONG_STATE', ['input', 'supervisionId'], supervision.state === 'TOLD' ? '催办不需要回复，请直接办理' : '这条督办已有回复，请刷新查看');
  }
  if (!REPLIES[supervision.waitingFor].includes(deed.viewer.role)) throw new Refusal('FORBIDDEN', ['input', 'supervisionId']);
  if (supervision.askedByAccountId === deed.viewer.accountId) throw new Refusal('SAME_PERSON', ['input', 'supervisionId'], '督办人不能回复自己的督办，请由办理单位回复');
  const replyNote = input.note;
  if (input.promisedOn && input.promisedOn < shanghaiDay(deed.now)) throw new Refusal('INVALID_INPUT', ['input', 'promisedOn'], '承诺日期不能早于今天，请重新选择');

  Object.assign(supervision, {
    state: 'REPLIED', reply: input.reply, replyNote, repliedAt: deed.now,
    ...(input.promisedOn ? { promisedOn: input.promisedOn } : {}),
    ...(deed.viewer.displayName ? { repliedByName: deed.viewer.displayName } : {}),
    ...(deed.unitName ? { repliedByUnit: deed.unitName } : {}),
  } satisfies Partial<Supervision>);
  await step(deed, order, 'REPLY_SUPERVISION', { note: replyNote });
  await announce(deed.em, 'DemandOrder', order, [order.currentTeam]);
  return { order, supervision };
}
