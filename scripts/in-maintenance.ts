import pg from 'pg';

/** Work of a server outside all its databases: making, renaming and dropping them. */
export async function inMaintenance<T>(server: { urlOf(database: string): string }, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server.urlOf('postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
