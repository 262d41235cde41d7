import type { MetadataStorage } from '@mikro-orm/core';
import { ALL_ROLES, type Role } from '../access/roles.ts';
import type { Viewer } from '../access/viewer.ts';
import { viewRole } from '../database/wall/database-roles.ts';
import type { Scope, Setting } from '../database/wall/scope.ts';
import { walledTables, type WalledTable } from '../database/wall/tables.ts';
import type { TableView, Wall } from '../database/wall/wall-sql.ts';
import { beyondFunctions } from './beyond.ts';
import { READ_TYPES, type ReadType } from './declare.ts';
import { openTo } from './open-to.ts';
import { rowConditionFor, type Row, type ViewerParameter } from './row.ts';
import { viewerValue } from './statement.ts';
import { tableOf } from './tables.ts';
import { seen } from './values.ts';

const SETTING_OF: Record<ViewerParameter, Setting> = {
  countyLo: 'county_lo', countyHi: 'county_hi', lo: 'region_lo', hi: 'region_hi',
  team: 'team', account: 'account', appointment: 'appointment', session: 'session',
};

/** The second wall, from the same declarations that the reading door compiles: which rows and columns each role sees. */
export function wallOf(metadata: MetadataStorage): Wall {
  const tables = walledTables(metadata);
  const views = [...READ_TYPES.values()].flatMap((type) => {
    const table = tables.find(({ name }) => name === tableOf(type).name);
    return table ? ALL_ROLES.flatMap((role) => viewOf(type, table, role) ?? []) : [];
  });
  return { tables, views, beyond: beyondFunctions() };
}

function viewOf(type: ReadType, table: WalledTable, role: Role): TableView | undefined {
  const condition = rowConditionFor(type.rows, role);
  if (!condition || !openTo(type, { role })) return undefined;
  const rows = condition(policyRow(type, table.name, role, (parameter) => `lastmile_${SETTING_OF[parameter]}()`));
  return { table: table.name, role: viewRole(role), rows, columns: columnsFor(type, table, role) };
}

/** Keys and what conditions ask for, and the fields open to the role. Secrets (hashes, ciphers) have no field and no right. */
function columnsFor(type: ReadType, table: WalledTable, role: Role): string[] {
  const open = [...table.columns].filter(([property]) => {
    const field = type.fields.get(property);
    return field ? seen(field, { role }) !== 'none' : !/(Hash|Cipher)$/.test(property);
  });
  return [...new Set(open.flatMap(([, columns]) => columns))];
}

function policyRow(type: ReadType, alias: string, role: Role, viewer: Row['viewer']): Row {
  const { column } = tableOf(type);
  return {
    role, alias, viewer, column: (property) => `${alias}.${column(property)}`,
    argument: (name) => { throw new Error(`${type.name} is no table, and has ${name}`); },
  };
}

/** What a transaction that reads for the viewer sees: its role, and those settings that the role's policies ask for. */
export function viewScope(viewer: Viewer): Scope {
  const settings = parametersOf(viewer.role).map((parameter) => [SETTING_OF[parameter], viewerValue(parameter, viewer)]);
  return { role: viewRole(viewer.role), settings: Object.fromEntries(settings) as Scope['settings'] };
}

const PARAMETERS = new Map<Role, ViewerParameter[]>();

function parametersOf(role: Role): ViewerParameter[] {
  const known = PARAMETERS.get(role);
  if (known) return known;
  const asked = new Set<ViewerParameter>();
  for (const type of READ_TYPES.values()) {
    if (tableOf(type).name !== null && openTo(type, { role })) rowConditionFor(type.rows, role)?.(policyRow(type, 't', role, (parameter) => { asked.add(parameter); return ''; }));
  }
  PARAMETERS.set(role, [...asked]);
  return [...asked];
}
