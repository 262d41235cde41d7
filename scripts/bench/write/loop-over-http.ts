import { Refusal } from '../../bootstrap/refusal.mjs';
import { askGraphql } from '../graphql-client.ts';
import type { Seat } from '../seat.ts';
import type { Crew } from './crew.ts';
import { DEMAND } from './demand.ts';
import type { ServedMinute } from './served-minute.ts';

const SELECTION = 'order { id state version currentDispatch { id } } userErrors { code message }';

interface Payload {
  order: { id: string; state: string; currentDispatch: { id: string } | null } | null;
  userErrors: { code: string; message: string }[];
}

/**
 * One demand from 点单 to 评单 over the API: enter, review, dispatch, accept, start, report, confirm, rate. Review and start are steps
 * that the state machine asks for. @throws Refusal when a verb refuses
 */
export async function loopOverHttp(url: string, { village, operator, leader, teamId, volunteerId }: Crew, minute: ServedMinute, key: string): Promise<void> {
  const county = village.regionCode.slice(0, 6);
  const did = (seat: Seat, verb: string, input: object) => perform(url, seat, verb, { ...input, idempotencyKey: `${key} ${verb}` });
  const entered = await did(village, 'enterOrder', { ...DEMAND, regionCode: village.regionCode, raisedAt: minute.raisedAt.toISOString() });
  const orderId = entered.id;
  await did(operator, 'reviewOrder', { orderId, decision: 'APPROVE' });
  const { currentDispatch } = await did(operator, 'dispatchOrder', { orderId, teamId: `${county}.${teamId}` });
  await did(leader, 'acceptDispatch', { dispatchId: currentDispatch!.id });
  await did(leader, 'startService', { orderId });
  await did(leader, 'reportService', { orderId, records: [{ volunteerId: `${county}.${volunteerId}`, serviceStart: minute.start.toISOString(), serviceEnd: minute.end.toISOString() }] });
  await did(village, 'confirmService', { orderId, decision: 'CONFIRM' });
  const { state } = await did(village, 'rateOrder', { orderId, overall: 5, solved: 'YES', raterKind: 'PHONE', consentNote: '电话征询本人' });
  if (state !== 'CLOSED') throw new Refusal(`a loop of the benchmark ends in ${state}.`);
}

/** One verb. @throws Refusal when it refuses */
export async function perform(url: string, { cookie }: Seat, verb: string, input: object): Promise<NonNullable<Payload['order']>> {
  const query = `mutation ($input: ${verb[0]!.toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { ${SELECTION} } }`;
  const { [verb]: payload } = await askGraphql<Record<string, Payload>>(url, cookie, { query, variables: { input } });
  if (!payload?.order || payload.userErrors.length > 0) throw new Refusal(`${verb} is refused: ${payload?.userErrors[0]?.message ?? 'no order'}`);
  return payload.order;
}
