import { LockMode } from '@mikro-orm/core';
import { grantOf } from '../../access/matrix.ts';
import { ROLES, type Role } from '../../access/roles.ts';
import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { labelOf } from '../../reading/dictionary.ts';
import { findVisible, lockVisible } from '../../reading/visible.ts';
import { shanghaiMoment } from '../sla/shanghai.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import { DemandOrder } from './demand-order.ts';
import { Dispatch } from './dispatch.ts';
import { OrderVerb } from './order.codes.ts';
import { OrderEvent } from './order-event.ts';

interface OrderInput {
  orderId: string;
  version?: number | null;
}

/**
 * The order that a verb is about, locked until the transaction ends. Every verb of the loop locks the order first, so
 * that two of them on one order happen one after the other.
 * @throws Refusal NOT_FOUND, CONFLICT when somebody changed it since the caller looked
 */
export async function lockOrder(deed: Deed, { orderId, version }: OrderInput): Promise<DemandOrder> {
  const order = await lockVisible(deed.em, deed.viewer, DemandOrder, orderId);
  if (!order) throw new Refusal('NOT_FOUND', ['input', 'orderId']);
  if (version != null && version !== order.version) throw await changedSince(deed, order);
  return order;
}

export interface HeldOrder {
  order: DemandOrder;
  dispatch: Dispatch;
  team: VolunteerTeam;
}

/** The order that the viewer's own team holds, locked. @throws Refusal NOT_FOUND, CONFLICT */
export async function lockOrderOfMyTeam(deed: Deed, input: OrderInput): Promise<HeldOrder> {
  const order = await lockOrder(deed, input);
  if (!order.currentDispatch || order.currentTeam?.id !== deed.viewer.teamId) throw new Refusal('NOT_FOUND', ['input', 'orderId']);
  const { countyCode } = order;
  const dispatch = await deed.em.findOneOrFail(Dispatch, { countyCode, id: order.currentDispatch.id });
  const team = await deed.em.findOneOrFail(VolunteerTeam, { countyCode, id: order.currentTeam!.id });
  return { order, dispatch, team };
}

/** An offer to the viewer's own team, with its order; both locked, the order first. @throws Refusal NOT_FOUND, CONFLICT */
export async function lockDispatchToMyTeam(deed: Deed, input: { dispatchId: string; version?: number | null }): Promise<HeldOrder> {
  const { em, viewer } = deed;
  const offered = await findVisible(em, viewer, Dispatch, input.dispatchId);
  if (!offered || !offered.team || offered.team.id !== viewer.teamId) throw new Refusal('NOT_FOUND', ['input', 'dispatchId']);
  const { countyCode } = offered;
  const order = await em.findOneOrFail(DemandOrder, { countyCode, id: offered.order.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  const dispatch = await em.findOneOrFail(Dispatch, { countyCode, id: offered.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  const team = await em.findOneOrFail(VolunteerTeam, { countyCode, id: dispatch.team!.id });
  if (dispatch.state !== 'OFFERED') throw await answeredAlready(deed, dispatch);
  if (input.version != null && input.version !== dispatch.version) throw await changedSince(deed, order);
  return { order, dispatch, team };
}

/** Tells who was first with a dispatch and when: the team's name is public, a person's is not (access §2). */
export async function answeredAlready(deed: Deed, dispatch: Dispatch): Promise<Refusal> {
  const { countyCode } = dispatch;
  const team = dispatch.team && await deed.em.findOne(VolunteerTeam, { countyCode, id: dispatch.team.id });
  const [who, at, did] = dispatch.state === 'RECALLED' ? ['该派单', dispatch.endedAt, '撤回']
    : dispatch.state === 'EXPIRED' ? ['该派单', dispatch.endedAt, '超时失效']
      : [team?.name ?? '另一支队伍', dispatch.answeredAt, dispatch.state === 'DECLINED' ? '拒单' : '接单'];
  return new Refusal('CONFLICT', ['input'], `${who}已于 ${shanghaiMoment(at ?? deed.now)} ${did}，请刷新后再办理`);
}

/** Tells who changed an order last, when and how; names only to those who see names in full (access §2). */
export async function changedSince(deed: Deed, order: DemandOrder): Promise<Refusal> {
  const last = await deed.em.findOne(OrderEvent, { countyCode: order.countyCode, order }, { orderBy: { at: 'desc', id: 'desc' } });
  if (!last) return new Refusal('CONFLICT', ['input', 'version']);
  const name = grantOf('NAME', deed.viewer.role) === 'full' ? last.actorName : undefined;
  const unit = last.actorUnit ?? ROLES[last.actorRole as Role]?.zh ?? '系统';
  const who = name ? `${unit} ${name} ` : unit;
  return new Refusal('CONFLICT', ['input', 'version'],
    `${who}已于 ${shanghaiMoment(last.at)} 办理“${labelOf(OrderVerb, last.verb)}”（现为第 ${order.version} 版），请刷新后再办理`);
}
