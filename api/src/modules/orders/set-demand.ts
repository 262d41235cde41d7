import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { NEEDED } from '../../graphql/text-input.ts';
import { currentRegion } from '../regions/current-region.ts';
import { MINUTE_MS, shanghaiDay } from '../sla/shanghai.ts';
import { nameInitials } from '../../database/name-initials.ts';
import { DemandChanges } from './demand.inputs.ts';
import type { DemandOrder } from './demand-order.ts';

const TITLE_FROM_CONTENT = 20;
/** The clock of an office computer may be fast; "just now" by it is now. */
const CLOCK_SKEW_MINUTES = 10;

/**
 * Writes what is asked for into an order, after checking it; fields that are not given stay as they are.
 * @param path where the fields stand in the input
 * @throws Refusal INVALID_INPUT, NOT_FOUND (region), CONSENT_REQUIRED
 */
export async function setDemand(deed: Deed, order: DemandOrder, told: DemandChanges, path: string[]): Promise<void> {
  const at = (field: string) => [...path, field];
  const given = checked(DemandChanges, told, path);

  if (given.content === null) throw new Refusal('INVALID_INPUT', at('content'), NEEDED);
  if (given.content !== undefined) order.content = given.content;
  if (given.title !== undefined || !order.title) order.title = given.title ?? titleFrom(order.content);
  if (given.category) order.category = given.category;
  if (given.speciality !== undefined) order.speciality = given.speciality ?? undefined;
  if (order.category !== 'CUSTOM') order.speciality = undefined;
  if (given.regionCode || !order.regionCode) {
    const region = await currentRegion(deed, given.regionCode, at('regionCode'));
    // The order keeps the name of its day.
    Object.assign(order, { regionCode: region.code, regionName: region.fullName });
  }

  if (given.requesterName !== undefined) {
    order.requesterName = given.requesterName ?? undefined;
    order.requesterInitials = order.requesterName && nameInitials(order.requesterName, true);
  }
  if (given.requesterPhone !== undefined) order.requesterPhone = given.requesterPhone ?? undefined;
  if (given.address !== undefined) order.address = given.address ?? undefined;
  if (given.beneficiaryGroup !== undefined) order.beneficiaryGroup = given.beneficiaryGroup ?? undefined;
  if (given.serviceNote !== undefined) order.serviceNote = given.serviceNote ?? undefined;
  if (given.riskNote !== undefined) order.riskNote = given.riskNote ?? undefined;
  if (given.peopleNeeded != null) order.peopleNeeded = given.peopleNeeded;
  if (given.urgency) order.urgency = given.urgency;
  if (given.channel) order.channel = given.channel;
  setTimes(deed, order, given, at);

  if (given.consentNote !== undefined) order.consentNote = given.consentNote ?? undefined;
  order.proxyEntry = given.proxyEntry ?? order.proxyEntry ?? false;
  // Domain §0-8: what staff does for a resident tells how the resident agreed to it.
  if (order.proxyEntry && !order.consentNote) throw new Refusal('CONSENT_REQUIRED', at('consentNote'));
}

function titleFrom(content: string): string {
  return [...content.replace(/\s+/g, ' ')].slice(0, TITLE_FROM_CONTENT).join('').trim();
}

function setTimes(deed: Deed, order: DemandOrder, given: DemandChanges, at: (field: string) => string[]): void {
  if (given.raisedAt || !order.raisedAt) {
    const raisedAt = given.raisedAt ? new Date(given.raisedAt) : deed.now;
    if (raisedAt.getTime() > deed.now.getTime() + CLOCK_SKEW_MINUTES * MINUTE_MS) throw new Refusal('INVALID_INPUT', at('raisedAt'), '提出时间不能晚于现在');
    order.raisedAt = raisedAt > deed.now ? deed.now : raisedAt;
  }
  if (given.preferredTime) order.preferredTime = given.preferredTime;
  if (given.preferredDate !== undefined) order.preferredDate = given.preferredDate ?? undefined;
  if (order.preferredTime !== 'ON_DATE') order.preferredDate = undefined;
  else if (!order.preferredDate) throw new Refusal('INVALID_INPUT', at('preferredDate'), '请选择期望日期');
  else if (given.preferredDate && order.preferredDate < shanghaiDay(deed.now)) {
    throw new Refusal('INVALID_INPUT', at('preferredDate'), '期望日期不能早于今天');
  }
}
