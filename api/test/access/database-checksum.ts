import pg from 'pg';

/**
 * What a refused verb may write all the same: that it was refused, that a password was wrong, and that a session was seen.
 * Nothing else, in no table.
 */
const KEPT_BY_REFUSALS = { tables: ['audit_events', 'sign_in_attempts'], columns: ['sessions.last_seen_at'] };

/** One digest of all rows of each table, by table name, but for what refusals keep. */
export class DatabaseChecksum implements AsyncDisposable {
  readonly #client: pg.Client;
  #query = '';

  private constructor(client: pg.Client) {
    this.#client = client;
  }

  static async open(databaseUrl: string): Promise<DatabaseChecksum> {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const checksum = new DatabaseChecksum(client);
    await checksum.#prepare();
    return checksum;
  }

  async take(): Promise<Record<string, string>> {
    const { rows } = await this.#client.query<{ name: string; digest: string }>(this.#query);
    return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
  }

  async count(table: string): Promise<number> {
    const { rows } = await this.#client.query<{ n: number }>(`select count(*)::int as n from ${table}`);
    return rows[0]!.n;
  }

  async #prepare(): Promise<void> {
    const { rows } = await this.#client.query<{ name: string }>("select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'");
    const names = rows.map(({ name }) => name);
    const missing = [...KEPT_BY_REFUSALS.tables, ...KEPT_BY_REFUSALS.columns.map((column) => column.split('.')[0]!)].filter((name) => !names.includes(name));
    if (missing.length > 0) throw new Error(`there is no table ${missing.join(', ')}`);
    this.#query = names.filter((name) => !KEPT_BY_REFUSALS.tables.includes(name)).map((name) => {
      const row = KEPT_BY_REFUSALS.columns.filter((column) => column.startsWith(`${name}.`)).reduce((json, column) => `${json} - '${column.split('.')[1]!}'`, 'to_jsonb(t)');
      return `select '${name}' as name, (select md5(coalesce(string_agg((${row})::text, '|' order by (${row})::text), '')) from "${name}" t) as digest`;
    }).join(' union all ');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#client.end();
  }
}
