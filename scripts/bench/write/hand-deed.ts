import pg from 'pg';
import type { Seat } from '../seat.ts';
import { type HandStatement, statementOf } from './sql-by-hand.ts';

/** What a step does to an order: the new state, whose turn it is, and the limit that begins; null where none runs. */
export interface HandStep {
  verb: string;
  from: string | null;
  to: string;
  waitingFor: string;
  limit: string | null;
}

export interface HandOrder {
  id: string;
  version: number;
  regionCode: string;
  dispatchId: string | null;
  teamId: string | null;
}

const DAY_MS = 86_400_000;
const HORIZON_DAYS = 120;

/** One verb by hand, in one transaction: what every verb does around its own statements. */
export class HandDeed {
  readonly now = new Date();
  readonly county: string;
  readonly seat: Seat;
  readonly #client: pg.Client;

  private constructor(client: pg.Client, seat: Seat) {
    this.#client = client;
    this.seat = seat;
    this.county = seat.viewer.counties.lo;
  }

  /** @param work changes the order and answers it as it is then */
  static async run(client: pg.Client, seat: Seat, verb: string, action: string, key: string, work: (deed: HandDeed) => Promise<HandOrder>): Promise<HandOrder> {
    const deed = new HandDeed(client, seat);
    const { accountId, displayName, role } = seat.viewer;
    await deed.do('begin');
    try {
      await deed.do('lockKey', `${accountId} ${verb} ${key}`);
      await deed.do('knownKey', accountId, verb, key);
      const order = await work(deed);
      const { id, version, regionCode, teamId } = order;
      await deed.do('outbox', deed.county, id, version, regionCode, teamId);
      await deed.do('keepKey', accountId, verb, key, '0'.repeat(64), JSON.stringify({ order: { type: 'DemandOrder', id, countyCode: deed.county } }), deed.now);
      await deed.do('audit', deed.county, deed.now, action, verb, accountId, displayName, role, `${deed.county}.${id}`);
      await deed.do('commit');
      return order;
    } catch (error) {
      await deed.do('rollback');
      throw error;
    }
  }

  async do<T = Record<string, unknown>>(name: HandStatement, ...values: unknown[]): Promise<T[]> {
    return (await this.#client.query({ ...statementOf(name), values })).rows as T[];
  }

  /** When the limit of a step that begins now ends; the calendar is read as the API reads it, and the minutes are added. */
  async dueAfter(step: string): Promise<Date> {
    const [limit] = await this.do<{ minutes: number }>('limit', this.county, step, 'NORMAL');
    await this.do('calendar', this.now, new Date(this.now.getTime() + HORIZON_DAYS * DAY_MS));
    return new Date(this.now.getTime() + limit!.minutes * 60_000);
  }

  async event(order: HandOrder, { verb, from, to }: HandStep): Promise<void> {
    const { displayName, role, accountId } = this.seat.viewer;
    await this.do('event', this.county, order.id, order.dispatchId, order.teamId, order.regionCode, this.now, verb, from, to, displayName, role, '富平县志愿服务促进中心', accountId);
  }

  /** Locks the order, moves it and tells the step in its timeline. @param between what the verb does while the order is locked */
  async move(order: HandOrder, step: HandStep, between: (due: Date | null) => Promise<Partial<HandOrder>> = async () => ({})): Promise<HandOrder> {
    await this.do('lockOrder', this.county, order.id);
    const due = step.limit && (await this.dueAfter(step.limit));
    const changed = { ...order, ...(await between(due || null)) };
    await this.event(changed, step);
    const [row] = await this.do<{ version: number }>('move', this.county, order.id, step.to, step.waitingFor, step.limit, due && this.now, due, order.version);
    if (!row) throw new Error('an order of the benchmark was changed by somebody else');
    return { ...changed, version: row.version };
  }
}
