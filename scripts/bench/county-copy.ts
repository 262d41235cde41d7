import type pg from 'pg';
import type { BenchCluster } from './bench-cluster.ts';
import { countyDatabase } from './county-database.ts';

/**
 * A copy of the county that is written into while it is measured. It goes with the server's stop at the latest: the next run drops
 * what a killed one left.
 */
export async function copyOfCounty(cluster: BenchCluster, name: string, started: AsyncDisposableStack): Promise<string> {
  const county = await countyDatabase(cluster);
  const drop = (client: pg.Client) => client.query(`drop database if exists ${name} with (force)`);
  await cluster.maintain(async (client) => {
    await drop(client);
    await client.query(`create database ${name} template "${new URL(county).pathname.slice(1)}" strategy file_copy`);
  });
  started.defer(async () => { await cluster.maintain(drop); });
  return cluster.urlOf(name);
}
