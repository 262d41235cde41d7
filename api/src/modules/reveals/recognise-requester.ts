import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { AuditEvent } from '../audit/audit-event.ts';
import { DemandOrder } from '../orders/demand-order.ts';
import { concernsMinor } from './masked-value.ts';
import { RecogniseRequesterInput } from './reveal.inputs.ts';

/** As many as a clerk enters from a morning's paper forms; nobody finds a number by trying at this rate. */
export const RECOGNISED_PER_HOUR = 60;
const HOUR_MS = 60 * 60_000;
const MOST_LOOKED_AT = 10;

/**
 * 按电话认人: the newest order in the viewer's range under the whole number that the resident just said. Why a verb and not a
 * filter: README.md. Found or not, it is audited and counts towards the hour.
 * @throws Refusal INVALID_INPUT, REVEAL_LIMIT, NOT_FOUND alike for a number of nobody and for one from out of range
 */
export async function recogniseRequester(deed: Deed, given: RecogniseRequesterInput): Promise<Outcome> {
  demand(deed, 'PERSON_RECOGNISE');
  const path = ['input', 'phone'];
  const { phone: requesterPhone } = checked(RecogniseRequesterInput, given);
  await checkRate(deed, path);
  const { em, viewer, now } = deed;
  const orders = await em.find(DemandOrder, {
    countyCode: viewer.counties.lo, requesterPhone, requesterName: { $ne: null }, regionCode: { $gte: viewer.range.lo, $lt: viewer.range.hi }, state: { $ne: 'DRAFT' },
  }, { orderBy: { reportedAt: 'desc', id: 'desc' }, limit: MOST_LOOKED_AT });
  // Whose phone only a second person may show is not told from it either.
  const order = orders.find((one) => !concernsMinor(one, now));
  if (!order) throw new Refusal('NOT_FOUND', path, '管理范围内没有这个电话的求助记录');
  return { order };
}

async function checkRate({ em, viewer, now }: Deed, path: string[]): Promise<void> {
  const asked = await em.count(AuditEvent, {
    countyCode: viewer.counties.lo, accountId: viewer.accountId!, verb: 'recogniseRequester', outcome: { $in: ['OK', 'NOT_FOUND'] }, at: { $gt: new Date(now.getTime() - HOUR_MS) },
  });
  if (asked >= RECOGNISED_PER_HOUR) throw new Refusal('REVEAL_LIMIT', path, `一小时内按电话认人已达 ${RECOGNISED_PER_HOUR} 次，请稍后再试，或直接填写`);
}
