import pg from 'pg';
import { migrate } from '../../api/src/database/migrate.ts';
import { ENTITIES } from '../../api/src/modules/entities.ts';
import { runDemo } from '../demo/run-demo.ts';
import type { BenchCluster } from './bench-cluster.ts';
import { keptDatabase } from './kept-database.ts';

/** A whole county of invented people: 80 000 volunteers, 60 000 orders. Made once, in about a minute. */
export function countyDatabase(cluster: BenchCluster): Promise<string> {
  return keptDatabase(cluster, 'county', async (databaseUrl) => {
    console.log('Making the county of the benchmark; later runs use it again …');
    await migrate(databaseUrl, ENTITIES as never);
    await runDemo({ databaseUrl, secret: cluster.secret, size: 'county', seed: 'bench' });
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query('vacuum analyze');
    await client.end();
  });
}
