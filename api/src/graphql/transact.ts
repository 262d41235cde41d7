import { createHash } from 'node:crypto';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { IdempotencyRecord } from '../database/idempotency-record.ts';
import { insertStep } from '../database/insert-step.ts';
import { lockStep } from '../database/lock-key.ts';
import { oneTrip, type Step } from '../database/one-trip.ts';
import { retried } from '../database/retry.ts';
import { inScope, verbScope, verbScopeOf } from '../database/wall/scope.ts';
import { REFERENCE_TABLES } from '../database/wall/tables.ts';
import { AuditEvent } from '../modules/audit/audit-event.ts';
import { READ_TYPES, type ReadClass } from '../reading/declare.ts';
import { ACTIONS } from '../access/actions.ts';
import { oneCounty, type Viewer } from '../access/viewer.ts';
import { countyOf } from '../access/scope.ts';
import { ruleOf } from '../reading/coordinates.ts';
import { globalId } from '../reading/global-id.ts';
import type { Channel, Deed, Outcome } from './deed.ts';
import { Refusal } from './errors.ts';
import { refusalOfDatabase } from './database-refusals.ts';

/** Who acts and by which way: a request's context, or a task in somebody's name. */
export interface Actor {
  orm: MikroORM;
  viewer: Viewer;
  channel: Channel;
  unitName: string | null;
  address: string | null;
}

/** Verbs that only tell, again and again: they write nothing, and of them only refusals are audited. */
const TELLING: ReadonlySet<string> = new Set(['attendOrder']);

/**
 * One verb, one transaction: the state, its events, its outbox rows, the audit row and the idempotency record commit
 * together or not at all. A refusal undoes everything and is audited in a transaction of its own.
 */
export async function transact<I extends object>(
  actor: Actor, name: string, input: I, verb: (deed: Deed, input: I) => Promise<Outcome>,
): Promise<Outcome> {
  const scope = verbScopeOf(actor.viewer);
  try {
    const key = keyOf(actor.viewer, name, input);
    return await retried(() => inScope(actor.orm.em, scope, async (em, opened) => {
      const [known] = opened as Known[];
      if (known && known.inputHash !== key!.inputHash) throw new Refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey']);
      return known ? remembered(known.outcome) : once(actor, em, name, input, verb, key);
    }, key ? knownSteps(key) : []));
  } catch (error) {
    const refusal = error instanceof Refusal ? error : refusalOfDatabase(error);
    if (!refusal) throw error;
    const { about } = refusal;
    await inScope(actor.orm.em, about ? verbScope(oneCounty(about.countyCode)) : scope, async (em) => {
      await oneTrip(em, insertStep(Object.assign(auditEvent(actor.viewer, actor.address, name, refusal.code), about)));
    });
    throw refusal;
  }
}

/**
 * Many inputs of one verb in one transaction, all or none, each with its idempotency record and its audit row: for work that no person waits for,
 * where a transaction for each would take several times as long. Nothing is audited when one is refused: the caller then does them one by one.
 * @param besides more of the same transaction, once all is done
 * @returns false where one of the keys is known; nothing has been done then
 * @throws Refusal when one is refused
 */
export function transactTogether<I extends { idempotencyKey: string }>(
  actor: Actor, name: string, inputs: readonly I[], verb: (deed: Deed, input: I) => Promise<Outcome>, besides: (em: EntityManager, outcomes: Outcome[]) => Promise<void>,
): Promise<boolean> {
  const keys = inputs.map((input) => keyOf(actor.viewer, name, input)!);
  const known: Step = {
    text: 'select 1 from idempotency_records where actor_id = $1 and verb = $2 and key = any(string_to_array($3, $4)) limit 1',
    values: [actor.viewer.accountId, name, keys.map(({ key }) => key).join(BETWEEN_KEYS), BETWEEN_KEYS],
  };
  return retried(() => inScope(actor.orm.em, verbScopeOf(actor.viewer), async (em, opened) => {
    if (opened.length > 0) return false;
    const outcomes: Outcome[] = [];
    const traces: object[] = [];
    for (const [at, input] of inputs.entries()) {
      const done = await performed(actor, em, name, input, verb, keys[at]!);
      // What is new alone waits for the others, and all of it is inserted at once; the mapper writes it before it looks for the like.
      if (writtenIn(em).length > 0) await letGo(em);
      outcomes.push(done.outcome);
      traces.push(...done.traces);
    }
    await letGo(em);
    await besides(em, outcomes);
    await oneTrip(em, ...traces.map(insertStep));
    return true;
  }, [...keys.map(lockOf), known]));
}

/** Writes what verbs did and forgets it: the mapper would compare all of it again at each flush of those that follow. */
async function letGo(em: EntityManager): Promise<void> {
  await em.flush();
  for (const entity of writtenIn(em)) em.getUnitOfWork().unsetIdentity(entity);
}

/** What the mapper holds of the database but for what all counties share, which each of many verbs asks for. */
function writtenIn(em: EntityManager): object[] {
  const work = em.getUnitOfWork();
  const waiting = work.getPersistStack();
  return [...work.getIdentityMap()].filter((entity) => !waiting.has(entity) && !REFERENCE_TABLES.has(em.getMetadata().get(entity.constructor).tableName));
}

/** A sign that no key holds. */
const BETWEEN_KEYS = '\n';

async function once<I extends object>(
  actor: Actor, em: EntityManager, name: string, input: I, verb: (deed: Deed, input: I) => Promise<Outcome>, key: Key | null,
): Promise<Outcome> {
  const { outcome, traces } = await performed(actor, em, name, input, verb, key);
  if (traces.length === 0) return outcome;
  await em.flush();
  await oneTrip(em, ...traces.map(insertStep));
  return outcome;
}

/** The verb itself, and what is to be written beside its effect: audit row and idempotency record. */
async function performed<I extends object>(
  actor: Actor, em: EntityManager, name: string, input: I, verb: (deed: Deed, input: I) => Promise<Outcome>, key: Key | null,
): Promise<{ outcome: Outcome; traces: object[] }> {
  const now = new Date();
  const deed: Deed = { viewer: actor.viewer, em, now, channel: actor.channel, unitName: actor.unitName, address: actor.address, changes: [] };
  const outcome = await verb(deed, input);
  if (TELLING.has(name)) return { outcome, traces: [] };
  const subject = Object.values(outcome).find((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
  const audit = auditEvent(deed.viewer, deed.address, name, 'OK', subject as Subject | undefined);
  if (deed.changes.length > 0) audit.changes = deed.changes;
  const record = key && Object.assign(new IdempotencyRecord(), { ...key, outcome: kept(outcome), at: now });
  return { outcome, traces: [audit, ...(record ? [record] : [])] };
}

/** Under which a verb's effect is kept, so that the same input sent again has it once. */
type Key = Pick<IdempotencyRecord, 'actorId' | 'verb' | 'key' | 'inputHash'>;
type Known = Pick<IdempotencyRecord, 'inputHash' | 'outcome'>;

function keyOf(viewer: Viewer, verb: string, input: object): Key | null {
  const key = idempotencyKey(input);
  return key && viewer.accountId ? { actorId: viewer.accountId, verb, key, inputHash: hashOf(input) } : null;
}

/** One at a time for a key; the second sees what the first kept. */
function knownSteps(of: Key): Step[] {
  const { actorId, verb, key } = of;
  return [lockOf(of), {
    text: 'select input_hash as "inputHash", outcome from idempotency_records where actor_id = $1 and verb = $2 and key = $3', values: [actorId, verb, key],
  }];
}

function lockOf({ actorId, verb, key }: Key): Step {
  return lockStep(`${actorId} ${verb} ${key}`);
}

function auditEvent(viewer: Viewer, address: string | null, verb: string, outcome: string, subject?: Subject): AuditEvent {
  const rule = ruleOf(`Mutation.${verb}`);
  return Object.assign(new AuditEvent(), {
    countyCode: viewer.role === 'ANONYMOUS' ? '000000' : viewer.counties.lo,
    at: new Date(),
    action: rule?.kind === 'action' && rule.action in ACTIONS ? rule.action : verb,
    verb,
    outcome,
    role: viewer.role,
    ...(address ? { address } : {}),
    ...(viewer.accountId ? { accountId: viewer.accountId } : {}),
    ...(viewer.displayName ? { actorName: viewer.displayName } : {}),
    ...(subject ? { objectType: subject.constructor.name, objectId: globalIdOf(subject) } : {}),
  } satisfies Partial<AuditEvent>);
}

/** What a verb was about; an account is shared and goes by its home. */
type Subject = { countyCode?: string; homeRegionCode?: string; id: string };

function globalIdOf({ countyCode, homeRegionCode, id }: Subject): string {
  const county = countyCode ?? (homeRegionCode && countyOf(homeRegionCode));
  return county ? globalId({ countyCode: county, id }) : id;
}

function idempotencyKey(input: object): string | undefined {
  const key = (input as { idempotencyKey?: string | null }).idempotencyKey?.trim();
  if (key && key.length > 64) throw new Refusal('INVALID_INPUT', ['input', 'idempotencyKey'], '幂等键最长 64 个字符，请缩短');
  return key || undefined;
}

function hashOf(input: object): string {
  return createHash('sha256').update(JSON.stringify(input, (_key, value: unknown) => (value && typeof value === 'object' && !Array.isArray(value) ? sorted(value) : value))).digest('hex');
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is kept of an outcome: which records, never their values, and no secret that is shown once. */
function kept(outcome: Outcome): Record<string, unknown> {
  const isRecord = (value: unknown) => typeof value === 'object' && value !== null && READ_TYPES.has(value.constructor as ReadClass);
  return Object.fromEntries(Object.entries(outcome)
    .filter(([, value]) => Array.isArray(value) || isRecord(value))
    .map(([field, value]) => [field, Array.isArray(value) ? value.map(reference) : reference(value as object)]));
}

interface Reference {
  type: string;
  countyCode?: string;
  id: string;
}

function reference(record: object): Reference {
  const { countyCode, id } = record as { countyCode?: string; id: string };
  return { type: record.constructor.name, id, ...(countyCode ? { countyCode } : {}) };
}

function remembered(outcome: Record<string, unknown>): Outcome {
  const revive = ({ type, ...key }: Reference) => {
    const cls = [...READ_TYPES.keys()].find((c) => c.name === type)!;
    return Object.assign(Object.create(cls.prototype) as object, key);
  };
  return Object.fromEntries(Object.entries(outcome).map(([field, value]) =>
    [field, Array.isArray(value) ? (value as Reference[]).map(revive) : revive(value as Reference)])) as Outcome;
}
