import pg from 'pg';
import { upgradeDatabase } from '../../api/src/upgrade-database.ts';
import { runDemo } from '../demo/run-demo.ts';
import type { BenchCluster } from './bench-cluster.ts';
import { keptDatabase } from './kept-database.ts';
import { letOwnerPastWall } from '../owner-past-wall.ts';

/**
 * No limit runs out for ten years: the API's timers would otherwise work through what is overdue while it is measured, and change
 * what is asked for from day to day. The order by due time stays.
 */
const STILL = `update demand_orders set due_at = due_at + interval '10 years' where due_at is not null;
  update dispatches set answer_due_at = answer_due_at + interval '10 years' where state = 'OFFERED'`;

/** A whole county of invented people: 80 000 volunteers, 60 000 orders. Made once, in about a minute. */
export async function countyDatabase(cluster: BenchCluster): Promise<string> {
  const url = await keptDatabase(cluster, 'county', async (databaseUrl) => {
    console.log('Making the county of the benchmark; later runs use it again …');
    await upgradeDatabase(databaseUrl);
    await runDemo({ databaseUrl, secret: cluster.secret, size: 'county', seed: 'bench' });
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await letOwnerPastWall(client);
    await client.query(STILL);
    await client.query('vacuum (full, analyze)');
    await client.end();
  });
  // Rules about who sees what may have changed since it was made.
  if ((await upgradeDatabase(url)).length > 0) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await letOwnerPastWall(client);
    await client.end();
  }
  return url;
}
