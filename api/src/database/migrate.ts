import type { AnyEntity, EntityClass } from '@mikro-orm/postgresql';
import pg from 'pg';
import { openOrm } from './orm.ts';

/** Any number that no other program uses on this database: one migration at a time, however many processes start. */
const MIGRATION_LOCK = 610_528_001;

/** Brings the database to the current schema; answers the names of what ran. Safe to call from several processes at once. */
export async function migrate(databaseUrl: string, entities: EntityClass<AnyEntity>[]): Promise<string[]> {
  const lock = new pg.Client({ connectionString: databaseUrl, application_name: 'lastmile-migrate' });
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const orm = openOrm({ databaseUrl, poolSize: 2, entities });
    try {
      return (await orm.migrator.up()).map((migration) => migration.name);
    } finally {
      await orm.close(true);
    }
  } finally {
    await lock.end();
  }
}
