import type { AnyEntity, EntityClass } from '@mikro-orm/postgresql';
import pg from 'pg';
import { openOrm } from './orm.ts';

/** Any number that no other program uses on this database: one migration at a time, however many processes start. */
const MIGRATION_LOCK = 610_528_001;

/**
 * Brings the tables to the current schema, and does `afterwards` what depends on them; answers the names of what ran. One
 * process at a time, however many call it.
 */
export async function migrate(databaseUrl: string, entities: EntityClass<AnyEntity>[], afterwards: () => Promise<string[]>): Promise<string[]> {
  const lock = new pg.Client({ connectionString: databaseUrl, application_name: 'lastmile-migrate' });
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const orm = openOrm({ databaseUrl, poolSize: 2, entities });
    try {
      const migrated = (await orm.migrator.up()).map((migration) => migration.name);
      return [...migrated, ...(await afterwards())];
    } finally {
      await orm.close(true);
    }
  } finally {
    await lock.end();
  }
}
