import type { FragmentDefinitionNode, GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { argumentsOf, atArguments, pageSize } from './arguments.ts';
import { ReadRefusal } from './errors.ts';
import { connectionJson } from './connection.ts';
import { READ_TYPES, readTypeOf, type ListField, type ManyField, type OneField, type ReadType } from './declare.ts';
import { parseGlobalId } from './global-id.ts';
import { collectSubfields, type FieldNode } from './graphql-internals.ts';
import { firstOfListJson, listJson, nameJson, NULL_JSON, objectJson, UNSURE_JSON, type JsonSql } from './json.ts';
import { orderSql } from './keyset.ts';
import { sortKeys } from './order.ts';
import { rowConditionFor, type Row } from './row.ts';
import { Statement, type ReadRequest, type TableRow } from './statement.ts';
import { tableOf } from './tables.ts';
import { fieldJson, globalIdJson, globalIdSql, seen } from './values.ts';

/** The part of an operation that a statement is compiled from. `request` is the first one; later ones have its shape. */
export interface Source {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  request: ReadRequest;
}

/** Key under which graphql-js is told the type of a node; no response key can have it. */
export const TYPE_KEY = '$type';

/** Compiles selections into SQL that returns their JSON, keyed by response key. */
export class Selection {
  readonly statement: Statement;
  readonly request: ReadRequest;
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
    this.request = source.request;
    this.statement = new Statement(source.request.viewer);
  }

  /** The JSON of one row. */
  object(type: ReadType, row: TableRow, nodes: FieldNode[]): JsonSql {
    return objectJson(this.#pairs(type, row, nodes));
  }

  /** Rows of a virtual source, in its own order. */
  plainList(type: ReadType, parentTypeName: string, nodes: FieldNode[]): JsonSql {
    const at = atArguments(this.fieldDefinition(parentTypeName, nodes[0]!), nodes[0]!);
    const row = this.statement.row(type, (name) => this.statement.value(at((args) => reportArgument(type, name, args[name]))));
    return this.#listed(type, row, listJson(this.object(type, row, nodes), virtualOrder(type, row)));
  }

  /** The first rows of a virtual source about one row. */
  #firstRows(parent: ReadType, of: TableRow, field: ListField, nodes: FieldNode[]): JsonSql {
    const type = readTypeOf(field.target());
    const row = this.statement.row(type, () => of.column('id'));
    const at = atArguments(this.fieldDefinition(parent.name, nodes[0]!), nodes[0]!);
    return this.#listed(type, row, firstOfListJson(this.object(type, row, nodes), virtualOrder(type, row), this.statement.value(at(pageSize))));
  }

  #listed(type: ReadType, row: TableRow, list: JsonSql): JsonSql {
    return `(select ${list} from ${fromSql(row)} where ${this.exists(type, row)})`;
  }

  /** One record by its key, or null where it does not exist for the viewer. */
  record(type: ReadType, nodes: FieldNode[], county: string, id: string): JsonSql {
    const row = this.statement.row(type);
    const json = this.object(type, row, nodes);
    return `coalesce((select ${json} from ${fromSql(row)} where ${keySql(type, row, county, id)} and (${this.exists(type, row)})), 'null')`;
  }

  /**
   * `node(id)`: whichever type has a row of this key. `typed`: its type's name comes along under TYPE_KEY. `asked`: only the
   * types of which more is asked than every node has; UNSURE where none of those has a row and another type might.
   */
  anyRecord(nodes: FieldNode[], key: string, { typed, asked }: { typed: boolean; asked: boolean }): JsonSql {
    const all = [...READ_TYPES.values()].filter((type) => tableOf(type).name !== null && this.#source.schema.getType(type.name));
    const those = asked ? all.filter((type) => this.#asksMoreThanNode(type, nodes)) : [];
    const types = those.length > 0 ? those : all;
    const choices = types.map((type) => {
      const row = this.statement.row(type);
      const pairs = this.#pairs(type, row, nodes);
      const json = objectJson(typed ? [[TYPE_KEY, nameJson(type.name)], ...pairs] : pairs);
      return `(select ${json} from ${fromSql(row)} where ${globalKeySql(type, row, key)} and (${this.exists(type, row)}))`;
    });
    return `coalesce(${[...choices, types.length < all.length ? UNSURE_JSON : NULL_JSON].join(', ')})`;
  }

  #asksMoreThanNode(type: ReadType, nodes: FieldNode[]): boolean {
    return [...this.subfields(type.name, nodes).values()].some(([field]) => !['id', '__typename'].includes(field!.name.value));
  }

  /** The condition under which a row exists for the viewer. A type without one is closed to the role. */
  exists(type: ReadType, row: Row): string {
    const condition = rowConditionFor(type.rows, row.role);
    if (!condition) throw new Error(`${type.name} has no rows for ${row.role}`);
    return condition(row);
  }

  subfields(typeName: string, nodes: FieldNode[]): ReadonlyMap<string, ReadonlyArray<FieldNode>> {
    const { schema, fragments } = this.#source;
    return collectSubfields(schema, fragments, this.request.variables, schema.getType(typeName) as GraphQLObjectType, nodes);
  }

  fieldDefinition(typeName: string, node: FieldNode): GraphQLField<unknown, unknown> {
    return (this.#source.schema.getType(typeName) as GraphQLObjectType).getFields()[node.name.value]!;
  }

  /** Coerced arguments of a root field under the first request. */
  arguments(typeName: string, node: FieldNode): Record<string, unknown> {
    return argumentsOf(this.fieldDefinition(typeName, node), node, this.request);
  }

  #pairs(type: ReadType, row: TableRow, nodes: FieldNode[]): [string, JsonSql][] {
    return [...this.subfields(type.name, nodes)].map(([key, fields]) => [key, this.#field(type, row, [...fields])]);
  }

  #field(type: ReadType, row: TableRow, nodes: FieldNode[]): JsonSql {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return nameJson(type.name);
    if (name === 'id') return globalIdJson(type, row);
    const field = type.fields.get(name);
    if (!field || seen(field, row) === 'none') throw new Error(`${type.name}.${name} is not open to ${row.role}`);
    switch (field.kind) {
      case 'column': case 'computed': return fieldJson(type, field, row);
      case 'one': return this.#one(type, row, field, nodes);
      case 'many': return this.#many(type, row, field, nodes);
      case 'list': return this.#firstRows(type, row, field, nodes);
    }
  }

  /** To one: a join, under the row rule of the target; null where no row exists for the viewer. */
  #one(type: ReadType, row: TableRow, field: OneField, nodes: FieldNode[]): JsonSql {
    const target = readTypeOf(field.target());
    const related = this.statement.joined(target, row);
    const on = tableOf(type).join(field.name, row.alias, related.alias);
    row.joins.push(`left join ${related.table} ${related.alias} on ${on} and (${this.exists(target, related)})`);
    return `case when ${related.alias}.${tableOf(target).primaryKey[0]!.column} is null then 'null' else ${this.object(target, related, nodes)} end`;
  }

  /** To many: an aggregate over a page that is lateral to the row, and so computed for the rows of the outer page alone. */
  #many(type: ReadType, row: TableRow, field: ManyField, nodes: FieldNode[]): JsonSql {
    const target = readTypeOf(field.target());
    return connectionJson(this, target, type.name, nodes, (child) => (typeof field.by === 'string' ? tableOf(target).join(field.by, child.alias, row.alias) : field.by(child, row)));
  }
}

function virtualOrder(type: ReadType, row: TableRow): string {
  return [orderSql(sortKeys(type, row, null).keys, false), globalIdSql(type, row)].filter(Boolean).join(', ');
}

function fromSql(row: TableRow): string {
  return [`${row.table} ${row.alias}`, ...row.joins].join(' ');
}

function keySql(type: ReadType, row: Row, county: string, id: string): string {
  const { countyOwned, primaryKey } = tableOf(type);
  const byId = `${row.alias}.id = ${id}`;
  if (countyOwned) return `${row.alias}.county_code = ${county} and ${byId}`;
  return primaryKey[0]?.column === 'id' ? byId : `${globalIdSql(type, row)} = ${id}`;
}

/** The row of a global id, by its primary key where that is told by the id. `key` has the columns county, id and global. */
function globalKeySql(type: ReadType, row: Row, key: string): string {
  if (tableOf(type).countyOwned) return keySql(type, row, `${key}.county`, `${key}.id`);
  const [primary] = tableOf(type).primaryKey;
  const globalId = globalIdSql(type, row);
  if (globalId === `${row.alias}.${primary!.column}`) return `${globalId} = ${key}.global::${primary!.sqlType}`;
  return `${primary!.sqlType === 'uuid' ? `${row.alias}.${primary!.column} = ${key}.id and ` : ''}${globalId} = ${key}.global`;
}

/** An argument of a report as its SQL takes it. */
function reportArgument({ rootList }: ReadType, name: string, given: unknown): unknown {
  const other = rootList?.arguments?.[name];
  if (!other) return uuidsOf(given, rootList?.several);
  return given == null ? null : other.bind?.(given) ?? given;
}

/** The uuids of an id argument, one or a list. @throws ReadRefusal OVER_LIMIT for more than may be asked for at once */
function uuidsOf(given: unknown, most = 1): string | null | (string | null)[] {
  if (!Array.isArray(given)) return parseGlobalId(String(given))?.id ?? null;
  if (given.length > most) throw new ReadRefusal('OVER_LIMIT', `一次最多 ${most} 个编号，请分批`);
  return given.map((id) => parseGlobalId(String(id))?.id ?? null);
}
