import { analyzeTables, insertMissingRows, insertRows, loadInBulk, type BulkClient } from '../../api/src/database/bulk.ts';
import { withoutConstraints } from '../../api/src/database/without-constraints.ts';
import { withoutWall } from '../../api/src/database/wall/without-wall.ts';
import { clearForDemo, inspectForDemo, markAsDemo } from '../../api/src/database/demo-database.ts';
import { readRegions } from '../../api/src/database/region-rows.ts';
import { rangeOf } from '../../api/src/access/scope.ts';
import { hashPassword } from '../../api/src/modules/accounts/password.ts';
import { importRegions } from '../../api/src/modules/regions/import-regions.ts';
import { HOLIDAYS_2026 } from '../../api/src/modules/sla/holidays-2026.ts';
import { Refusal } from '../bootstrap/refusal.mjs';
import { DEMO_PASSWORD } from '../demo-password.ts';
import { readParts, SET_DAY } from '../regions/china-division.ts';
import { dayOf } from './moments.ts';
import { makeAccounts } from './accounts.ts';
import { makeCounty, momentOfDemo } from './make-county.ts';
import { Random } from './random.ts';
import { DEMO_SIZES, type DemoSize } from './sizes.ts';
import { writeCounty } from './write-county.ts';

export interface DemoOptions {
  databaseUrl: string;
  /** The deployment's secret: ID numbers are sealed with it. */
  secret: string;
  size: DemoSize;
  seed: string;
  /** Day on which the demo plays, YYYY-MM-DD; now when not told. */
  today?: string;
  /** Replace what is there even when it is real. */
  force?: boolean;
  progress?: (line: string) => void;
}

/**
 * Fills a migrated database with invented counties, all or nothing. The same size, seed, day and secret give the same rows, but for
 * password hashes, which are salted.
 * @throws Refusal when the database holds real data and `force` is not given
 */
export async function runDemo({ databaseUrl, secret, size, seed, today, force = false, progress = () => undefined }: DemoOptions): Promise<void> {
  const counties = DEMO_SIZES[size];
  const now = momentOfDemo(today);
  const random = new Random(`${size} ${seed} ${now.toISOString()}`);
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await loadInBulk(databaseUrl, (client) => withoutWall(client, async () => {
    const tables = await makeRoom(client, force);
    progress(`regions of ${counties.size} counties`);
    await importRegions(client, { parts: [...counties.keys()].flatMap((code) => [...readParts(code)]), today: dayOf(now), setDay: SET_DAY });

    await withoutConstraints(client, tables, async () => {
      const accounts = makeAccounts(random.fork('accounts'), now, passwordHash, [...counties.keys()]);
      await insertRows(client, { table: 'accounts', rows: accounts.accounts });
      const teamIds = new Map<string, string>();
      for (const [code, countySize] of counties) {
        const regions = await readRegions(client, rangeOf(`${code}000000`), []);
        const county = makeCounty(code, countySize, regions, accounts, random.fork(code), now);
        await writeCounty(client, county, secret, progress);
        for (const { name, id } of county.teams) teamIds.set(name, id);
      }
      await insertRows(client, { table: 'appointments', rows: accounts.appointments(teamIds) });
      progress('indexes and checks');
    });
    await markAsDemo(client, JSON.stringify({ size, seed, at: now.toISOString() }));
    await analyzeTables(client, tables);
  }));
}

/** Empties a demo or a new database; a real one only when told to. */
async function makeRoom(client: BulkClient, force: boolean): Promise<string[]> {
  const database = await inspectForDemo(client);
  const { marked, real, tables } = database;
  if (!marked && real.length > 0 && !force) {
    throw new Refusal(`this database holds real data (${real.slice(0, 3).join(', ')}${real.length > 3 ? ' …' : ''}): no demo goes into it. Use another database; --force would delete everything in it.`);
  }
  await clearForDemo(client, database);
  await insertMissingRows(client, { table: 'calendar_days', rows: HOLIDAYS_2026 });
  return tables;
}
