import type { EntityManager } from '@mikro-orm/postgresql';
import { LockMode, type EntityClass } from '@mikro-orm/core';
import type { Viewer } from '../access/viewer.ts';
import type { CountyOwned } from '../database/county-owned.ts';
import { parseGlobalId } from './global-id.ts';
import { Statement } from './statement.ts';
import { underScope, verbScopeOf } from '../database/wall/scope.ts';
import { readTypeOf, type ReadClass } from './declare.ts';
import { rowConditionFor } from './row.ts';
import { viewScope } from './visibility.ts';

/**
 * The row a verb is about, locked for update, or null where it does not exist for the viewer: a foreign id and a random
 * one answer alike (access §2). The same row conditions as every read.
 */
export async function lockVisible<T extends CountyOwned>(
  em: EntityManager, viewer: Viewer, cls: EntityClass<T>, globalId: string,
): Promise<T | null> {
  const key = parseGlobalId(globalId);
  if (!key || !(await exists(em, viewer, cls as unknown as ReadClass, key))) return null;
  return em.findOne(cls, key as never, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

/** The same without a lock, for rows that a verb only refers to. */
export async function findVisible<T extends CountyOwned>(
  em: EntityManager, viewer: Viewer, cls: EntityClass<T>, globalId: string,
): Promise<T | null> {
  const key = parseGlobalId(globalId);
  if (!key || !(await exists(em, viewer, cls as unknown as ReadClass, key))) return null;
  return em.findOne(cls, key as never);
}

async function exists(em: EntityManager, viewer: Viewer, cls: ReadClass, key: { countyCode: string; id: string }): Promise<boolean> {
  const type = readTypeOf(cls);
  const condition = rowConditionFor(type.rows, viewer.role);
  if (!condition) return false;
  const statement = new Statement(viewer);
  const row = statement.row(type);
  const where = `${row.alias}.county_code = ${statement.value(() => key.countyCode)} and ${row.alias}.id = ${statement.value(() => key.id)} and (${condition(row)})`;
  const values = statement.binders.map((binder) => binder({ viewer, variables: {}, secret: '' }));
  // The verb's own scope is wider than what the viewer sees.
  const scopes = { scope: viewScope(viewer), own: verbScopeOf(viewer) };
  return (await underScope(em, scopes, { text: `select 1 from ${row.table} ${row.alias} where ${where}`, values })).length > 0;
}
