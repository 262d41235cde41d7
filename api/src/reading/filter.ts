import { readTypeOf, type ColumnField, type OneField, type ReadType } from './declare.ts';
import { ReadRefusal } from './errors.ts';
import { parseGlobalId } from './global-id.ts';
import type { Row } from './row.ts';
import { rowConditionFor } from './row.ts';
import { rangeOf } from '../access/scope.ts';
import type { Binder, Statement } from './statement.ts';
import { globalIdSql, probed } from './values.ts';
import { SQL_TYPE, kindOf, tableOf, type ColumnKind } from './tables.ts';

type Filter = Record<string, unknown>;
/** Finds the same filter again among the arguments of a later request with the same shape. */
type At = (pick: (filter: never) => unknown) => Binder;

export const FILTER_DEPTH = 3;
export const FILTER_VALUES = 250;
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** SQL of a `where` argument. A field that is not `full` for the role is refused here too, should a schema ever let it by. */
export function filterSql(statement: Statement, type: ReadType, row: Row, filter: Filter, at: At, depth = 0): string {
  if (depth > FILTER_DEPTH) throw new ReadRefusal('OVER_LIMIT', `筛选条件最多嵌套 ${FILTER_DEPTH} 层，请简化`);
  const nested = (child: Filter, binder: At) => filterSql(statement, type, row, child, binder, depth + 1);
  const conditions = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined).map(([name, value]) => {
    const below: At = (pick) => at(((f: Filter) => pick(f[name] as never)) as never);
    if (name === 'and' || name === 'or') return group(name, value as Filter[], below, nested);
    if (name === 'not') return `not coalesce((${nested(value as Filter, below)}), false)`;
    if (name === 'id') return idSql(statement, type, row, value as Filter, below);
    const field = type.fields.get(name);
    if (!field || field.kind === 'many' || field.kind === 'list' || !probed(field, row)) throw new Error(`${type.name}.${name} cannot be filtered by ${row.role}`);
    return field.kind === 'one'
      ? relationSql(statement, type, row, field, value as Filter, below)
      : columnSql(statement, row, field, value as Filter, below);
  });
  return conditions.length === 0 ? 'true' : conditions.join(' and ');
}

function group(name: 'and' | 'or', filters: Filter[], at: At, nested: (f: Filter, at: At) => string): string {
  if (filters.length === 0) return name === 'and' ? 'true' : 'false';
  const parts = filters.map((filter, i) => `(${nested(filter, (pick) => at(((list: Filter[]) => pick(list[i] as never)) as never))})`);
  return `(${parts.join(` ${name} `)})`;
}

function columnSql(statement: Statement, row: Row, field: ColumnField, tests: Filter, at: At): string {
  const kind = kindOf(field);
  const value = field.kind === 'computed' ? field.sql!(row) : row.column(field.name);
  return all(tests, (operator) => testSql(statement, kind, value, operator, tests[operator], (pick) => at(((f: Filter) => pick(f[operator] as never)) as never)));
}

/** Of these nobody knows before how many rows they leave. */
const RANGES: ReadonlySet<string> = new Set(['gte', 'lt', 'contains', 'within']);

function testSql(statement: Statement, kind: ColumnKind, value: string, operator: string, operand: unknown, at: At): string {
  const type = SQL_TYPE[kind];
  const bound = () => statement.value(at((v: unknown) => v));
  if (RANGES.has(operator)) statement.planAnew = true;
  switch (operator) {
    case 'eq': return `${value} = ${bound()}::${type}`;
    case 'in': return `${value} = any(${statement.value(at((list: unknown[]) => amongAtMost(list)))}::${type}[])`;
    case 'gte': return `${value} >= ${bound()}::${type}`;
    case 'lt': return `${value} < ${bound()}::${type}`;
    case 'contains': return `${value} ilike ${statement.value(at((v: string) => containing(v)))}`;
    case 'isNull': return operand ? `${value} is null` : `${value} is not null`;
    // A range, never LIKE (architecture rule 4).
    case 'within': return `(${value} >= ${statement.value(at((code: string) => rangeOf(code).lo))}::bpchar and ${value} < ${statement.value(at((code: string) => rangeOf(code).hi))}::bpchar)`;
    case 'has': return `${value} @> array[${bound()}]::text[]`;
    default: throw new Error(`no filter operator ${operator}`);
  }
}

function amongAtMost<T>(list: T[]): T[] {
  if (list.length > FILTER_VALUES) throw new ReadRefusal('OVER_LIMIT', `in 一次最多 ${FILTER_VALUES} 个值，请分批`);
  return list;
}

function idSql(statement: Statement, type: ReadType, row: Row, tests: Filter, at: At): string {
  return all(tests, (operator) => {
    if (tableOf(type).countyOwned) return keyAmong(statement, row, at, operator);
    const ids = statement.value(at((f: Filter) => (operator === 'eq' ? [f.eq] : amongAtMost(f.in as string[]))));
    return `(${globalIdSql(type, row)}) = any(${ids}::text[])`;
  });
}

/** Compared as (county_code, id), so that the primary key is used. An id of another form matches nothing. */
function keyAmong(statement: Statement, row: Row, at: At, operator: string): string {
  const keys = (f: Filter) => ((operator === 'eq' ? [f.eq] : amongAtMost(f.in as string[])) as string[]).map((id) => parseGlobalId(id) ?? { countyCode: '000000', id: NO_ID });
  const counties = statement.value(at((f: Filter) => keys(f).map((key) => key.countyCode)));
  const ids = statement.value(at((f: Filter) => keys(f).map((key) => key.id)));
  return `(${row.alias}.county_code, ${row.alias}.id) in (select * from unnest(${counties}::bpchar[], ${ids}::uuid[]))`;
}

/** By a related row: only through rows that exist for the viewer, so that the relation tells nothing more than a read would. */
function relationSql(statement: Statement, type: ReadType, row: Row, field: OneField, tests: Filter, at: At): string {
  const target = readTypeOf(field.target());
  const condition = rowConditionFor(target.rows, row.role);
  if (!condition) throw new Error(`${target.name} has no rows for ${row.role}`);
  return all(tests, (operator) => {
    const related = statement.row(target);
    const join = tableOf(type).join(field.name, row.alias, related.alias);
    const exists = (more: string) => `exists (select 1 from ${related.table} ${related.alias} where ${join} and (${condition(related)})${more})`;
    if (operator === 'isNull') return tests.isNull ? `not ${exists('')}` : exists('');
    return ownKeySql(statement, type, row, field, operator, at) + exists(` and ${idSql(statement, target, related, { [operator]: tests[operator] }, at)}`);
  });
}

/** The same by the row's own foreign key, for one record: so an index that leads with it gives the rows in the order of the list. */
function ownKeySql(statement: Statement, type: ReadType, row: Row, field: OneField, operator: string, at: At): string {
  const key = tableOf(type).foreignKey(field.name);
  if (operator !== 'eq' || !key) return '';
  return `${row.alias}.${key} = ${statement.value(at((f: Filter) => parseGlobalId(f.eq as string)?.id ?? NO_ID))}::uuid and `;
}

function all(tests: Filter, sql: (operator: string) => string): string {
  const operators = Object.keys(tests).filter((operator) => tests[operator] !== null && tests[operator] !== undefined);
  return operators.length === 0 ? 'true' : operators.map(sql).join(' and ');
}

/** Free text over what the role sees in full; further columns hold the same names by pinyin initials. */
export function searchSql(statement: Statement, type: ReadType, row: Row, at: At): string {
  statement.planAnew = true;
  const pattern = statement.value(at((text: string) => containing(text.trim())));
  const columns = searchable(type, row).flatMap((field) => [
    row.column(field.name), ...(Array.isArray(field.search) ? field.search.map((property) => row.column(property)) : []),
  ]);
  return columns.length === 0 ? 'false' : `(${columns.map((column) => `${column} ilike ${pattern}`).join(' or ')})`;
}

function searchable(type: ReadType, row: Row): ColumnField[] {
  return [...type.fields.values()].filter((field): field is ColumnField => field.kind === 'column' && !!field.search && probed(field, row));
}

function containing(text: string): string {
  if (text.length > 100) throw new ReadRefusal('OVER_LIMIT', '搜索词不超过 100 字，请缩短');
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
