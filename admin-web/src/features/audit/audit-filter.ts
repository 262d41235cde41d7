import type { LocationQuery } from 'vue-router';
import type { AuditEventFilter } from '@lastmile/schema/audit';

/** Conditions of the audit page, kept in its address. Days are days in Shanghai, both included. */
export interface AuditSearch { outcome: 'any' | 'done' | 'refused'; verb: string; person: string; object: string; from: string; to: string }

const DAY = /^\d{4}-\d\d-\d\d$/;
const DAY_MS = 86_400_000;

export function searchOf(query: LocationQuery): AuditSearch {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name].slice(0, 100) : '');
  const day = (name: string) => (DAY.test(text(name)) ? text(name) : '');
  const outcome = text('outcome');
  return { outcome: outcome === 'done' || outcome === 'refused' ? outcome : 'any', verb: text('verb'), person: text('person'), object: text('object'), from: day('from'), to: day('to') };
}

export function queryOf(search: AuditSearch): Record<string, string> {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== '' && value !== 'any'));
}

export function whereOf({ outcome, verb, person, object, from, to }: AuditSearch): AuditEventFilter | undefined {
  const midnight = (day: string) => new Date(`${day}T00:00:00+08:00`).getTime();
  const all: AuditEventFilter[] = [];
  if (outcome === 'done') all.push({ outcome: { eq: 'OK' } });
  if (outcome === 'refused') all.push({ not: { outcome: { eq: 'OK' } } });
  if (verb) all.push({ verb: { eq: verb } });
  if (person) all.push({ actorName: { contains: person } });
  if (object) all.push({ objectId: { eq: object } });
  if (from) all.push({ at: { gte: new Date(midnight(from)).toISOString() } });
  if (to) all.push({ at: { lt: new Date(midnight(to) + DAY_MS).toISOString() } });
  return all.length > 0 ? { and: all } : undefined;
}
