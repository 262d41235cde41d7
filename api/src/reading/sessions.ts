import type pg from 'pg';
import type { Viewer } from '../access/viewer.ts';
import type { Plan } from './plan.ts';

/** How statements of the reading door reach PostgreSQL. */
export class ReadSessions {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async read(_viewer: Viewer, plan: Plan, values: unknown[]): Promise<string> {
    const { rows } = await this.#pool.query<[string]>({ name: plan.name, text: plan.text, values, rowMode: 'array' } as never);
    return rows[0]![0];
  }
}
