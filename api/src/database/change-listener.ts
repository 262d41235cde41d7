import pg from 'pg';
import { ATTENDANCE, type Attendance } from './attendance.ts';
import { CHANGES, type Change } from './changes.ts';

const RECONNECT_MS = 1_000;

export interface Ear {
  change(change: Change): void;
  attendance(attendance: Attendance): void;
  /** The process stops; nothing more will be told. */
  closing(): void;
}

/**
 * One connection of its own for each process (LISTEN does not work through a transaction-mode pooler), which passes on
 * what changed. Reconnects for ever; what was missed meanwhile the console learns when it asks again.
 */
export class ChangeListener {
  readonly #databaseUrl: string;
  readonly #ears = new Set<Ear>();
  #client: pg.Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(databaseUrl: string) {
    this.#databaseUrl = databaseUrl;
  }

  async start(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#databaseUrl, application_name: 'lastmile-live', keepAlive: true });
    this.#client = client;
    client.on('notification', ({ channel, payload }) => {
      if (!payload) return;
      for (const ear of this.#ears) {
        if (channel === ATTENDANCE) ear.attendance(JSON.parse(payload) as Attendance);
        else ear.change(JSON.parse(payload) as Change);
      }
    });
    client.on('error', () => this.#again());
    client.on('end', () => this.#again());
    try {
      await client.connect();
      await client.query(`listen ${CHANGES}; listen ${ATTENDANCE}`);
    } catch {
      this.#again();
    }
  }

  hear(ear: Ear): () => void {
    this.#ears.add(ear);
    return () => this.#ears.delete(ear);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const ear of this.#ears) ear.closing();
    await this.#client?.end().catch(() => undefined);
  }

  #again(): void {
    if (this.#closed || this.#timer) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.start();
    }, RECONNECT_MS);
  }
}
