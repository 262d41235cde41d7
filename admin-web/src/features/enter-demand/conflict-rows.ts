import { conflict as words } from '@/texts/conflict';
import { label } from '@/texts/dictionary';
import { enterDemand as t } from '@/texts/enter-demand';
import type { ConflictRow } from '@/ui/conflict-dialog.vue';
import type { Conflict } from './conflict';
import type { Demand } from './demand';

const DICTIONARIES = {
  category: 'ServiceCategory', preferredTime: 'PreferredTime', urgency: 'Urgency', beneficiaryGroup: 'BeneficiaryGroup', channel: 'DemandChannel',
} as const;

/** The conflicts of a demand as its form names them. */
export function rowsOf(conflicts: readonly Conflict[], regionName: (code: string) => string): ConflictRow[] {
  const names: Record<keyof Demand, string> = {
    content: t.content, category: t.category, speciality: t.speciality, requesterName: t.name, requesterPhone: t.phone, proxyEntry: t.proxy,
    consentNote: t.consent, regionCode: t.where, preferredTime: t.time, preferredDate: t.date, urgency: t.urgency, beneficiaryGroup: t.group,
    serviceNote: t.serviceNote, riskNote: t.riskNote, address: t.address, peopleNeeded: t.people, channel: t.channel, raisedAt: t.raisedAt,
  };
  const shown = (field: keyof Demand, value: Demand[keyof Demand]): string => {
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (value === null || value === '') return '';
    if (field === 'regionCode') return regionName(String(value));
    if (field === 'raisedAt') return String(value).replace('T', ' ');
    return field in DICTIONARIES ? label(DICTIONARIES[field as keyof typeof DICTIONARIES], value as never) : String(value);
  };
  return conflicts.map(({ field, before, theirs, mine }) => ({
    field, label: names[field], before: shown(field, before), theirs: shown(field, theirs), mine: shown(field, mine),
  }));
}
