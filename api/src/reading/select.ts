import type { FragmentDefinitionNode, GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { argumentsOf, atArguments } from './arguments.ts';
import { connectionSql } from './connection.ts';
import { READ_TYPES, readTypeOf, type ManyField, type OneField, type ReadType } from './declare.ts';
import { parseGlobalId } from './global-id.ts';
import { collectSubfields, type FieldNode } from './graphql-internals.ts';
import { jsonObject } from './json.ts';
import { orderSql } from './keyset.ts';
import { sortKeys } from './order.ts';
import { rowConditionFor, type Row } from './row.ts';
import { Statement, type ReadRequest } from './statement.ts';
import { tableOf } from './tables.ts';
import { globalIdSql, seen, valueSql } from './values.ts';

/** The part of an operation that a statement is compiled from. `request` is the first one; later ones have its shape. */
export interface Source {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  request: ReadRequest;
}

/** Compiles selections into SQL that returns their JSON, keyed by response key. */
export class Selection {
  readonly statement: Statement;
  readonly request: ReadRequest;
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
    this.request = source.request;
    this.statement = new Statement(source.request.viewer.role);
  }

  /** The JSON of one row. */
  object(type: ReadType, row: Row, nodes: FieldNode[]): string {
    return jsonObject(this.#pairs(type, row, nodes));
  }

  /** Rows of a virtual source, in its own order. */
  plainList(type: ReadType, parentTypeName: string, nodes: FieldNode[]): string {
    const at = atArguments(this.fieldDefinition(parentTypeName, nodes[0]!), nodes[0]!);
    const row = this.statement.row(type, (name) => this.statement.value(at((args) => parseGlobalId(String(args[name]))?.id ?? null)));
    const order = [orderSql(sortKeys(type, row, null).keys, false), globalIdSql(type, row)].filter(Boolean).join(', ');
    return `(select coalesce(json_agg(${this.object(type, row, nodes)} order by ${order}), '[]'::json) from ${row.table} ${row.alias} where ${this.exists(type, row)})`;
  }

  /** One record by its key, or null where it does not exist for the viewer. */
  record(type: ReadType, nodes: FieldNode[], county: string, id: string): string {
    const row = this.statement.row(type);
    return `(select ${this.object(type, row, nodes)} from ${row.table} ${row.alias} where ${keySql(type, row, county, id)} and (${this.exists(type, row)}))`;
  }

  /** `node(id)`: whichever type has a row of this key; the JSON tells its type under a name no response key can have. */
  anyRecord(nodes: FieldNode[], key: string): string {
    const types = [...READ_TYPES.values()].filter((type) => tableOf(type).name !== null && this.#source.schema.getType(type.name));
    const choices = types.map((type) => {
      const row = this.statement.row(type);
      const json = jsonObject([['$type', `'${type.name}'`], ...this.#pairs(type, row, nodes)]);
      return `(select ${json} from ${row.table} ${row.alias} where ${globalKeySql(type, row, key)} and (${this.exists(type, row)}))`;
    });
    return choices.length === 0 ? 'null::json' : `coalesce(${choices.join(', ')})`;
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

  #pairs(type: ReadType, row: Row, nodes: FieldNode[]): [string, string][] {
    return [...this.subfields(type.name, nodes)].map(([key, fields]) => [key, this.#field(type, row, [...fields])]);
  }

  #field(type: ReadType, row: Row, nodes: FieldNode[]): string {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return `'${type.name}'`;
    if (name === 'id') return globalIdSql(type, row);
    const field = type.fields.get(name);
    if (!field || seen(field, row.role) === 'none') throw new Error(`${type.name}.${name} is not open to ${row.role}`);
    if (field.kind === 'column' || field.kind === 'computed') return valueSql(type, field, row);

    const target = readTypeOf((field as OneField | ManyField).target());
    if (field.kind === 'many') return connectionSql(this, target, type.name, nodes, (child) => tableOf(target).join(field.by, child.alias, row.alias));
    const related = this.statement.row(target);
    const join = tableOf(type).join(field.name, row.alias, related.alias);
    return `(select ${this.object(target, related, nodes)} from ${related.table} ${related.alias} where ${join} and (${this.exists(target, related)}))`;
  }
}

function keySql(type: ReadType, row: Row, county: string, id: string): string {
  const byId = `${row.alias}.id = ${id}`;
  return tableOf(type).countyOwned ? `${row.alias}.county_code = ${county} and ${byId}` : byId;
}

/** The row of a global id, by its primary key where that is told by the id. `key` has the columns county, id and global. */
function globalKeySql(type: ReadType, row: Row, key: string): string {
  if (tableOf(type).countyOwned) return keySql(type, row, `${key}.county`, `${key}.id`);
  const [primary] = tableOf(type).primaryKey;
  const globalId = globalIdSql(type, row);
  if (globalId === `${row.alias}.${primary!.column}`) return `${globalId} = ${key}.global::${primary!.sqlType}`;
  return `${primary!.sqlType === 'uuid' ? `${row.alias}.${primary!.column} = ${key}.id and ` : ''}${globalId} = ${key}.global`;
}
