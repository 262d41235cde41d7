import { MikroORM, type EntityClass, type AnyEntity } from '@mikro-orm/postgresql';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { MIGRATIONS } from './migrations/index.ts';
import { SeriesClient } from './series-client.ts';

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
    pool: { min: 0, max: poolSize },
    forceUtcTimezone: true,
    discovery: { warnWhenNoEntities: true },
    migrations: { migrationsList: MIGRATIONS, tableName: 'schema_migrations', transactional: true, allOrNothing: true, snapshot: false, silent: true },
    driverOptions: { application_name: 'lastmile', Client: SeriesClient },
  });
}
