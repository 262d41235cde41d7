import pg from 'pg';
import { withoutConstraints } from '../../../api/src/database/without-constraints.ts';
import type { BenchCluster } from '../bench-cluster.ts';
import { keptDatabase } from '../kept-database.ts';
import { copyOrders } from './copy-orders.ts';

/** Free text is searched by another index, which takes longer to build than all others together and which no list reads. */
const SEARCH_INDEX = 'demand_orders_search';

/**
 * The county of the benchmark with so many orders, all of them in the one county: its own ones again and again, each copy some hours
 * or days further back. Copies have no events of their own, for the sake of the disk. Made once per size.
 */
export async function grownCounty(cluster: BenchCluster, countyUrl: string, county: string, orders: number): Promise<string> {
  const from = new URL(countyUrl).pathname.slice(1);
  return keptDatabase(cluster, `grow_${orders}`, async (url) => {
    const begun = performance.now();
    console.log(`Making a county with ${orders} orders; later runs use it again …`);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query('begin');
      await client.query(`drop index if exists ${SEARCH_INDEX}`);
      await withoutConstraints(client, ['demand_orders'], () => copyOrders(client, county, orders));
      await client.query('commit');
      await client.query('vacuum (analyze) demand_orders');
    } finally {
      await client.end();
    }
    console.log(`${orders} orders in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  }, from);
}
