import pg from 'pg';
import { migrate } from './database/migrate.ts';
import { openOrm } from './database/orm.ts';
import { loginsBeside, type Logins } from './database/wall/logins.ts';
import { raiseWall } from './database/wall/raise-wall.ts';
import { ENTITIES } from './modules/entities.ts';
import { bindTables } from './reading/tables.ts';
import { wallOf } from './reading/visibility.ts';

/**
 * Brings a database to the current schema with its roles, rights and row-level security; answers what was done. Safe to call
 * from several processes at once.
 * @param ownerUrl who owns the tables; no process that answers requests signs in as the owner
 */
export async function upgradeDatabase(ownerUrl: string, logins: Logins = loginsBeside(ownerUrl)): Promise<string[]> {
  return migrate(ownerUrl, ENTITIES as never, async () => {
    const orm = openOrm({ databaseUrl: ownerUrl, poolSize: 1, entities: ENTITIES as never });
    bindTables(orm.getMetadata());
    const client = new pg.Client({ connectionString: ownerUrl, application_name: 'lastmile-wall' });
    await client.connect();
    try {
      return (await raiseWall(client, wallOf(orm.getMetadata()), logins)) ? ['row-level security'] : [];
    } finally {
      await client.end();
      await orm.close(true);
    }
  });
}
