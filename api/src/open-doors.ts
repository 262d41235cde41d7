import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import type { Config } from './config.ts';
import type { IdKeys } from './database/encryption.ts';
import { openOrm } from './database/orm.ts';
import { buildFullSchema } from './graphql/schema.ts';
import { SightSchemas } from './graphql/sight-schemas.ts';
import { ENTITIES } from './modules/entities.ts';
import { Reader } from './reading/read.ts';
import { ReadSessions } from './reading/sessions.ts';
import { bindTables } from './reading/tables.ts';

/** What requests and background tasks read and write by, signed in to the database as the application. */
export interface Doors {
  /** For writes. */
  orm: MikroORM;
  /** The connections of the reading door. */
  pool: pg.Pool;
  reader: Reader;
  schemas: SightSchemas;
  /** What ID numbers are sealed with. */
  idKeys: IdKeys;
  close(): Promise<void>;
}

/** @throws AccessRuleError when a coordinate of the schema has no rule */
export function openDoors({ databaseUrl, poolSize, pooled, secret, idKeys }: Pick<Config, 'databaseUrl' | 'poolSize' | 'pooled' | 'secret' | 'idKeys'>): Doors {
  const orm = openOrm({ databaseUrl, poolSize, entities: ENTITIES as never });
  bindTables(orm.getMetadata());
  const pool = new pg.Pool({
    connectionString: databaseUrl, max: poolSize, application_name: 'lastmile-read', connectionTimeoutMillis: 5_000, pipeline: true,
  } as pg.PoolConfig);
  // An idle connection that breaks is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  return {
    orm, pool, idKeys,
    reader: new Reader(new ReadSessions(pool, { prepare: !pooled }), secret),
    schemas: new SightSchemas(buildFullSchema()),
    close: async () => {
      await pool.end();
      await orm.close(true);
    },
  };
}
