import type { DemandChanges, DemandFactsFragment, DemandToEditQuery } from '@lastmile/schema/enter-demand';
import type { Me } from '@/access/session';
import type { CodeOf } from '@/texts/dictionary';

/** What the form holds: words for what is typed, null for what is not chosen. */
export interface Demand {
  content: string;
  category: CodeOf<'ServiceCategory'> | null;
  speciality: string;
  requesterName: string;
  requesterPhone: string;
  proxyEntry: boolean;
  consentNote: string;
  regionCode: string | null;
  preferredTime: CodeOf<'PreferredTime'>;
  preferredDate: string;
  urgency: CodeOf<'Urgency'>;
  beneficiaryGroup: CodeOf<'BeneficiaryGroup'> | null;
  serviceNote: string;
  riskNote: string;
  address: string;
  peopleNeeded: number | '';
  channel: CodeOf<'DemandChannel'>;
  /** As a date-time field holds it, in Shanghai time: `2026-11-23T14:05`. */
  raisedAt: string;
}

export type Editable = Extract<NonNullable<DemandToEditQuery['node']>, { orderNo: string }>;

/** How a demand usually reaches each of them. */
const USUAL_CHANNEL: Partial<Record<Me['role'], Demand['channel']>> = { VILLAGE_STAFF: 'HOME_VISIT', TOWN_STAFF: 'WALK_IN' };

export function blankDemand(role: Me['role'], regionCode: string | null): Demand {
  return {
    content: '', category: null, speciality: '', requesterName: '', requesterPhone: '', proxyEntry: false, consentNote: '', regionCode,
    preferredTime: 'ANY_TIME', preferredDate: '', urgency: 'NORMAL', beneficiaryGroup: null, serviceNote: '', riskNote: '', address: '',
    peopleNeeded: 1, channel: USUAL_CHANNEL[role] ?? 'PHONE', raisedAt: '',
  };
}

/** A draft or a returned order in the form. What the server masks stays out: an empty field keeps what is recorded. */
export function demandOf(order: DemandFactsFragment): Demand {
  const shown = (value: string | null) => (value && !value.includes('*') ? value : '');
  return {
    content: order.content ?? '', category: order.category, speciality: order.speciality ?? '',
    requesterName: shown(order.requesterName), requesterPhone: shown(order.requesterPhone),
    proxyEntry: order.proxyEntry ?? false, consentNote: order.consentNote ?? '', regionCode: order.regionCode,
    preferredTime: order.preferredTime ?? 'ANY_TIME', preferredDate: order.preferredDate ?? '', urgency: order.urgency ?? 'NORMAL',
    beneficiaryGroup: order.beneficiaryGroup, serviceNote: order.serviceNote ?? '', riskNote: order.riskNote ?? '', address: order.address ?? '',
    peopleNeeded: order.peopleNeeded ?? 1, channel: order.channel ?? 'PHONE', raisedAt: order.raisedAt?.slice(0, 16) ?? '',
  };
}

/** The same need once more: what belongs to that one occasion (consent, date, when it was said, how it was heard) is asked anew. */
export function copyOf(last: Demand, now: Demand): Demand {
  const { channel, regionCode } = now;
  const dated = last.preferredTime === 'ON_DATE';
  return {
    ...last, channel, regionCode: last.regionCode ?? regionCode, proxyEntry: false, consentNote: '', raisedAt: '', preferredDate: '',
    preferredTime: dated ? 'ANY_TIME' : last.preferredTime,
  };
}

/** A known person in the form, and nothing of what they asked for before. */
export function withPerson(now: Demand, known: Demand): Demand {
  const { requesterName, requesterPhone, address, beneficiaryGroup, regionCode } = known;
  return { ...now, requesterName, requesterPhone, address, beneficiaryGroup, regionCode };
}

export type Wire = Required<{ [Field in keyof Demand]: DemandChanges[Field] }>;

/** The form as the server takes it: nothing typed is null, and times say that they are of Shanghai. */
export function wireOf(demand: Demand): Wire {
  const words = (value: string) => value.trim() || null;
  return {
    ...demand,
    content: words(demand.content),
    speciality: demand.category === 'CUSTOM' ? words(demand.speciality) : null,
    requesterName: words(demand.requesterName),
    requesterPhone: words(demand.requesterPhone),
    consentNote: demand.proxyEntry ? words(demand.consentNote) : null,
    preferredDate: demand.preferredTime === 'ON_DATE' ? words(demand.preferredDate) : null,
    serviceNote: words(demand.serviceNote),
    riskNote: words(demand.riskNote),
    address: words(demand.address),
    peopleNeeded: demand.peopleNeeded === '' ? null : demand.peopleNeeded,
    raisedAt: demand.raisedAt ? `${demand.raisedAt}:00+08:00` : null,
  };
}

/** Only what differs: fields that are not given stay as they are, among them those that the person sees masked. */
export function changesOf(before: Demand, now: Demand): DemandChanges {
  const [was, is] = [wireOf(before), wireOf(now)];
  const changed = (Object.keys(is) as (keyof Wire)[]).filter((field) => is[field] !== was[field]);
  return Object.fromEntries(changed.map((field) => [field, is[field]]));
}

/** Fields that must hold something before it is worth asking the server. */
export function missingIn(demand: Demand): ('content' | 'category' | 'regionCode' | 'consentNote')[] {
  const { content, category, regionCode, proxyEntry, consentNote } = demand;
  const missing = { content: !content.trim(), category: !category, regionCode: !regionCode, consentNote: proxyEntry && !consentNote.trim() };
  return (Object.keys(missing) as (keyof typeof missing)[]).filter((field) => missing[field]);
}
