import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { checked } from '../../graphql/input-rules.ts';
import { ExchangeEvent } from './exchange-event.ts';
import { PlanExchangeInput } from './exchange.inputs.ts';

/** 安排交流活动 (R70); one that was held already may be put on record too. */
export async function planExchange(deed: Deed, given: PlanExchangeInput): Promise<Outcome> {
  demand(deed, 'EXCHANGE_MANAGE');
  const { kind, title, heldOn, venue } = checked(PlanExchangeInput, given);
  const exchange = Object.assign(new ExchangeEvent(), { countyCode: deed.viewer.counties.lo, regionCode: deed.viewer.regionCode!, kind, title, heldOn, venue } satisfies Partial<ExchangeEvent>);
  deed.em.persist(exchange);
  await deed.em.flush();
  return { exchange };
}
