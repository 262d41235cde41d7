import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { lockVisible } from '../../reading/visible.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { ExchangeEvent } from './exchange-event.ts';
import { RecordExchangeInput } from './exchange.inputs.ts';

/** 登记结果: heads and outputs, once it was held. @throws Refusal NOT_FOUND, CONFLICT, TIME_INVALID */
export async function recordExchange(deed: Deed, given: RecordExchangeInput): Promise<Outcome> {
  demand(deed, 'EXCHANGE_MANAGE');
  const { exchangeId, participants, outputs, version } = checked(RecordExchangeInput, given);
  const exchange = await lockVisible(deed.em, deed.viewer, ExchangeEvent, exchangeId);
  if (!exchange) throw new Refusal('NOT_FOUND', ['input', 'exchangeId']);
  if (version != null && version !== exchange.version) throw new Refusal('CONFLICT', ['input', 'version']);
  if (exchange.heldOn > shanghaiDay(deed.now)) throw new Refusal('TIME_INVALID', ['input', 'exchangeId'], '活动还没有举行，举行后再登记结果');
  Object.assign(exchange, { participants, outputs });
  return { exchange };
}
