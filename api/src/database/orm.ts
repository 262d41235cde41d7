import { MikroORM, type EntityClass, type AnyEntity } from '@mikro-orm/postgresql';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { MIGRATIONS } from './migrations/index.ts';
import { OutboxNotifier } from './outbox-notify.ts';

export interface DatabaseOptions {
  databaseUrl: string;
  poolSize: number;
  entities: EntityClass<AnyEntity>[];
}

/** The object mapper for writes. Reads go through the reading door, never through this. */
export function openOrm({ databaseUrl, poolSize, entities }: DatabaseOptions): MikroORM {
  return new MikroORM({
    clientUrl: databaseUrl,
    entities,
    metadataProvider: ReflectMetadataProvider,
    extensions: [Migrator],
    subscribers: [new OutboxNotifier()],
    pool: { min: 0, max: poolSize },
    forceUtcTimezone: true,
    discovery: { warnWhenNoEntities: true },
    migrations: { migrationsList: MIGRATIONS, tableName: 'schema_migrations', transactional: true, allOrNothing: true, snapshot: false, silent: true },
    driverOptions: {
      // A statement that hangs must not hold a connection for ever (reliability §3e).
      statement_timeout: 10_000,
      lock_timeout: 5_000,
      idle_in_transaction_session_timeout: 15_000,
      application_name: 'lastmile',
    },
  });
}
