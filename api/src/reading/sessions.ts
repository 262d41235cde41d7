import type { Writable } from 'node:stream';
import type pg from 'pg';
import type { Viewer } from '../access/viewer.ts';
import { cancelStatement } from '../database/cancel-statement.ts';
import { scopeSql } from '../database/wall/scope.ts';
import type { Plan } from './plan.ts';
import { viewScope } from './visibility.ts';

/** What must hold before an answer may leave: who asks is still who it was taken for. */
export interface Proof {
  query: pg.QueryConfig;
  holds(rows: object[]): boolean;
}

/** What a read depends on besides itself. */
export interface Circumstances {
  /** Of who asks, where that is not certain yet; looked up on the same way, before the read. */
  proof?: Proof | undefined;
  /** Ends the statement, when its answer would come to nobody or too late. */
  signal?: AbortSignal | undefined;
}

/** The proof did not hold: what was read must be thrown away. */
export class ProofFailed extends Error {}

/** A connection that holds this many prepared statements is replaced, so that a flood of different operations fills nothing. */
const MOST_PREPARED = 500;

/**
 * How statements of the reading door reach PostgreSQL: each in a transaction of its own that reads only, under the viewer's
 * scope. Beginning, scope, statement and end are sent together, so a read is one round trip; measured, one for each costs
 * a tenth more (README.md).
 */
export class ReadSessions {
  readonly #pool: pg.Pool;
  readonly #prepared = new WeakMap<pg.ClientBase, Set<string>>();
  readonly #prepare: boolean;

  /**
   * @param pool its clients send without waiting (`pipeline: true`)
   * @param prepare named statements, which a pooler in transaction mode may not know
   */
  constructor(pool: pg.Pool, { prepare }: { prepare: boolean }) {
    this.#pool = pool;
    this.#prepare = prepare;
  }

  /**
   * The one text that a plan's statement answers.
   * @throws ProofFailed, or the signal's reason
   */
  async read(viewer: Viewer, plan: Plan, values: unknown[], { proof, signal }: Circumstances = {}): Promise<string> {
    const client = await this.#pool.connect();
    let cancelled: Promise<void> | undefined;
    const cancel = () => { cancelled = cancelStatement(client); };
    try {
      signal?.throwIfAborted();
      signal?.addEventListener('abort', cancel);
      const [proven, begun, answer, ended] = await Promise.allSettled(inOnePacket(client, () => [
        Promise.resolve(proof && client.query<object>(this.#proof(client, proof))),
        client.query(beginRead(viewer, plan)),
        client.query<[string]>(this.#statement(client, plan, values)),
        client.query('commit'),
      ] as const));
      await cancelled;
      signal?.throwIfAborted();
      for (const step of [proven, begun, answer, ended]) if (step.status === 'rejected') throw step.reason;
      if (proof && !proof.holds((proven as PromiseFulfilledResult<pg.QueryResult<object>>).value.rows)) throw new ProofFailed();
      return (answer as PromiseFulfilledResult<pg.QueryArrayResult<[string]>>).value.rows[0]![0];
    } finally {
      signal?.removeEventListener('abort', cancel);
      client.release((this.#prepared.get(client)?.size ?? 0) > MOST_PREPARED);
    }
  }

  #proof(client: pg.ClientBase, { query }: Proof): pg.QueryConfig {
    return this.#prepare ? { ...query, name: this.#named(client, 'session') } : query;
  }

  #named(client: pg.ClientBase, name: string): string {
    const prepared = this.#prepared.get(client) ?? new Set();
    this.#prepared.set(client, prepared.add(name));
    return name;
  }

  #statement(client: pg.ClientBase, { name, text, uses }: Plan, values: unknown[]): pg.QueryArrayConfig {
    // What is asked for once is not worth preparing.
    if (!this.#prepare || uses < 2) return { text, values, rowMode: 'array' };
    return { name: this.#named(client, name), text, values, rowMode: 'array' };
  }
}

/** What comes before a plan's statement in its transaction. */
export function beginRead(viewer: Viewer, { planAnew }: Pick<Plan, 'planAnew'>): string {
  return `begin read only; ${scopeSql(viewScope(viewer))}; set local plan_cache_mode = ${planAnew ? 'force_custom_plan' : 'force_generic_plan'}`;
}

/** Sends what is written meanwhile as one: a system call for each part would cost the process a fifth of its time. */
function inOnePacket<T>(client: pg.ClientBase, write: () => T): T {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  stream.cork();
  try {
    return write();
  } finally {
    stream.uncork();
  }
}
