import type { BulkClient } from './bulk.ts';

interface Definition {
  drop: string;
  create: string;
}

/**
 * Loads into tables that have no index, unique, exclusion or foreign key constraint meanwhile, and makes them again afterwards: the
 * database checks all rows at once then, in a fraction of the time of row by row, and rows of two tables may point at each other.
 * In the caller's transaction, so that after a failure everything is as before. Checks of single rows and primary keys stay on.
 */
export async function withoutConstraints<T>(client: BulkClient, tables: readonly string[], load: () => Promise<T>): Promise<T> {
  const constraints = await constraintsOf(client, tables);
  const indexes = await indexesOf(client, tables);
  for (const { drop } of [...constraints, ...indexes]) await client.query(drop);
  const result = await load();
  await client.query(`set local maintenance_work_mem = '128MB'`);
  for (const { create } of [...indexes, ...constraints.toReversed()]) await client.query(create);
  return result;
}

/** Foreign keys first: they stand on the unique constraints. */
async function constraintsOf(client: BulkClient, tables: readonly string[]): Promise<Definition[]> {
  const { rows } = await client.query<Definition>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
      format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as create
     from pg_constraint where conrelid::regclass::text = any($1) and contype in ('f', 'u', 'x')
     order by contype = 'f' desc, conrelid::regclass::text, conname`, [tables]);
  return rows;
}

/** Indexes that stand by themselves, not behind a constraint. */
async function indexesOf(client: BulkClient, tables: readonly string[]): Promise<Definition[]> {
  const { rows } = await client.query<Definition>(
    `select format('drop index %s', indexrelid::regclass) as drop, pg_get_indexdef(indexrelid) as create
     from pg_index where indrelid::regclass::text = any($1)
      and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x')) order by indexrelid::regclass::text`, [tables]);
  return rows;
}
