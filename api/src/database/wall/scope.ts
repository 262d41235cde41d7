import type { EntityManager } from '@mikro-orm/postgresql';
import type { RegionRange } from '../../access/scope.ts';
import type { Viewer } from '../../access/viewer.ts';
import { oneTrip, type Step } from '../one-trip.ts';
import { VERB_ROLE } from './database-roles.ts';

/** What policies ask for. Each is a setting `lastmile.<name>` and a function `lastmile_<name>()`. */
export const SETTINGS = {
  county_lo: 'bpchar', county_hi: 'bpchar', region_lo: 'bpchar', region_hi: 'bpchar',
  team: 'uuid', account: 'uuid', appointment: 'uuid', session: 'uuid',
} as const;

export type Setting = keyof typeof SETTINGS;

/** Who a transaction is for, as row-level security knows it. What is not told is unset, and unset sees nothing. */
export interface Scope {
  role: string;
  settings: Partial<Record<Setting, string | null>>;
}

/**
 * The one place that sets a scope, as statements for the beginning of a transaction. SET LOCAL, so that it ends with the
 * transaction on whichever connection of a pooler it ran, and reaches the workers of a distributed database
 * (reliability §0 finding 3, §4.4).
 */
export function scopeSql({ role, settings }: Scope): string {
  const values = Object.entries(settings).filter(([, value]) => value != null);
  return [`set local role ${role}`, ...values.map(([setting, value]) => `set local lastmile.${setting} = '${plain(value!)}'`)].join('; ');
}

/** Back to the login's own rights, for the rest of the transaction. */
export const NO_SCOPE_SQL = 'set local role none';

/** Codes and UUIDs; anything else is a mistake of ours, and must not become SQL. */
function plain(value: string): string {
  if (!/^[0-9a-f-]{1,36}$/.test(value)) throw new TypeError('a scope holds region codes and UUIDs only');
  return value;
}

/** Writes anywhere inside some counties. Rows that a verb is about are looked up as the viewer sees them (reading/visible.ts). */
export function verbScope(counties: RegionRange): Scope {
  return { role: VERB_ROLE, settings: { county_lo: counties.lo, county_hi: counties.hi } };
}

/** Audit rows of nobody's county ('000000'): all that somebody who is not signed in may leave. */
const NOBODYS: RegionRange = { lo: '000000', hi: '000001' };

export function verbScopeOf(viewer: Viewer): Scope {
  return verbScope(viewer.role === 'ANONYMOUS' ? NOBODYS : viewer.counties);
}

/** A command of an administrator on the machine that holds the database. */
export const COMMAND_SCOPE: Scope = verbScope({ lo: '000000', hi: '999999' });

/** Takes a scope for the rest of the entity manager's transaction, or until another one is taken. */
export async function enterScope(em: EntityManager, scope: Scope): Promise<void> {
  if (!em.isInTransaction()) throw new Error('a scope needs a transaction');
  await oneTrip(em, { text: scopeSql(scope) });
}

/** One statement under another scope than that of its transaction, which holds again after it. @returns the statement's rows */
export function underScope<Row>(em: EntityManager, { scope, own }: { scope: Scope; own: Scope }, statement: Step): Promise<Row[]> {
  return oneTrip<Row>(em, { text: scopeSql(scope) }, statement, { text: scopeSql(own) });
}

/**
 * Work of one transaction under a scope.
 * @param opening statements that the work begins with, sent together with the scope; it gets the rows of the last
 */
export function inScope<T>(em: EntityManager, scope: Scope, work: (em: EntityManager, opened: object[]) => Promise<T>, opening: Step[] = []): Promise<T> {
  return em.fork().transactional(async (own) => work(own, await oneTrip<object>(own, { text: scopeSql(scope) }, ...opening)));
}
