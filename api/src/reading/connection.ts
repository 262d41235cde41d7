import { sightName } from '../access/sight.ts';
import { argumentsOf, atArguments, LARGEST_PAGE, MOST_COUNTED, pageSize, type Arguments } from './arguments.ts';
import type { ReadType } from './declare.ts';
import { ReadRefusal } from './errors.ts';
import { filterSql, searchSql } from './filter.ts';
import type { FieldNode } from './graphql-internals.ts';
import { listJson, nameJson, objectJson, plainTextJson, valueJson, type JsonSql } from './json.ts';
import { beyondSql, cursorPayloadSql, orderSql, readCursor, signedCursorSql, type SortKey } from './keyset.ts';
import { mergedByCounty, mergedByPart, type MergedPage } from './merged-page.ts';
import { sortKeys } from './order.ts';
import { seesRangeOfCounty, spansCounties, type Row } from './row.ts';
import type { Selection } from './select.ts';
import type { Binder, TableRow } from './statement.ts';
import { tableOf } from './tables.ts';

/** The rows of a list: those that exist for the viewer, and of them what is asked for. */
interface Matches {
  exists: string;
  asked: string[];
}

function every({ exists, asked }: Matches): string {
  return allOf([exists, ...asked]);
}

type At = (pick: (args: Arguments) => unknown) => Binder;

/** A connection over a type's rows that exist for the viewer; `join` narrows them to a parent row. */
export function connectionJson(
  selection: Selection, type: ReadType, parentTypeName: string, nodes: FieldNode[], join?: (row: Row) => string,
): JsonSql {
  const node = nodes[0]!;
  const definition = selection.fieldDefinition(parentTypeName, node);
  const args = argumentsOf(definition, node, selection.request);
  const at = atArguments(definition, node);
  selection.statement.check(at(pageSize));
  const row = selection.statement.row(type);
  // Made when it is used: a placeholder that the text does not hold could not be bound.
  let made: Matches | undefined;
  const matches = () => (made ??= { exists: selection.exists(type, row), asked: askedForSql(selection, type, row, args, at, join) });
  // A list below a row is short, and lies in that row's county.
  if (!join && seesRangeOfCounty(row.role)) selection.statement.planAnew = true;
  const page = new Page(selection, type, row, args, at, join ? undefined : mergingOf(type, row));
  const json = objectJson([...selection.subfields(`${type.name}Connection`, nodes)].map(([key, fields]) => [key, page.part(fields[0]!.name.value, [...fields], matches)]));
  // One JSON for the page, also when none of its parts aggregates the rows.
  return page.isRead ? `(select ${json} from ${page.rows(json, matches())} having true)` : json;
}

/** How a list is put together of which no single index holds the viewer's rows in order. */
function mergingOf(type: ReadType, row: TableRow): ((page: MergedPage) => string) | undefined {
  if (isInParts(type, row)) return (page) => mergedByPart(row, partsOf(type, row, page.exists), page);
  return spansCounties(row.role) && tableOf(type).countyOwned ? (page) => mergedByCounty(row, page) : undefined;
}

/** The condition under which a row exists for the viewer, or its parts where lists are read by them. */
function partsOf(type: ReadType, row: TableRow, exists: string): string[] {
  return isInParts(type, row) ? type.rows.teamParts!.map((part) => part(row)) : [exists];
}

function isInParts(type: ReadType, { role }: Row): boolean {
  return role === 'TEAM_LEADER' && type.rows.teamParts !== undefined;
}

/** What rows must be besides existing for the viewer. */
function askedForSql(selection: Selection, type: ReadType, row: Row, args: Arguments, at: At, join?: (row: Row) => string): string[] {
  const conditions = join ? [join(row)] : [];
  if (args.where) conditions.push(filterSql(selection.statement, type, row, args.where as never, (pick) => at((a) => pick(a.where as never))));
  if (args.search != null) conditions.push(searchSql(selection.statement, type, row, (pick) => at((a) => pick(a.search as never))));
  return conditions;
}

function allOf(conditions: string[]): string {
  return conditions.map((condition) => `(${condition})`).join(' and ');
}

/** The parts of a connection's JSON, as aggregates over one page of rows. */
class Page {
  readonly reverse: boolean;
  readonly keys: SortKey[];
  /** Something of the page's rows is asked for, not the total alone. */
  isRead = false;
  readonly #label: string;
  /** One row more than the page is read, to know whether there is a next one. */
  #andOneMore = false;
  #size: string | undefined;

  constructor(
    private readonly selection: Selection, private readonly type: ReadType, private readonly row: TableRow,
    private readonly args: Arguments, private readonly at: At, private readonly merged: ((page: MergedPage) => string) | undefined,
  ) {
    this.reverse = args.last != null;
    if ((this.reverse ? args.after : args.before) != null) throw new ReadRefusal('BAD_USER_INPUT', 'first 配 after 使用，last 配 before 使用');
    const { keys, label } = sortKeys(type, row, args.orderBy as string[] | undefined);
    this.keys = keys;
    this.#label = `${sightName(row)}:${type.name}:${label}`;
  }

  part(name: string, nodes: FieldNode[], matches: () => Matches): JsonSql {
    switch (name) {
      case '__typename': return nameJson(`${this.type.name}Connection`);
      case 'totalCount': return this.#total(matches());
      case 'nodes': return this.#list(this.selection.object(this.type, this.row, nodes));
      case 'edges': return this.#list(objectJson([...this.selection.subfields(`${this.type.name}Edge`, nodes)].map(([key, fields]) => [key, this.#edge(fields[0]!.name.value, [...fields])])));
      case 'pageInfo': return objectJson([...this.selection.subfields('PageInfo', nodes)].map(([key, fields]) => [key, this.#pageInfo(fields[0]!.name.value)]));
      default: throw new Error(`a connection has no ${name}`);
    }
  }

  /**
   * FROM item of the page: its rows, numbered in order as `rn`, with those columns alone that the JSON uses, and what is
   * joined to them. The inner limit is a constant so that the planner knows that a page is short, whatever its size.
   */
  rows(json: JsonSql, { exists, asked }: Matches): string {
    const { alias, table, joins } = this.row;
    const order = orderSql(this.keys, this.reverse);
    const where = (rowsOf: string) => every({ exists: rowsOf, asked }) + this.#beyond();
    const limit = LARGEST_PAGE + 1;
    const columns = columnsOf(alias, [json, order, ...joins].join(' '));
    const inOrder = this.merged?.({ columns, exists, where, order, limit })
      ?? `select ${columns} from ${table} ${alias} where ${where(exists)} order by ${order} limit ${limit}`;
    const page = `select ${columns}, row_number() over () as rn from (${inOrder}) ${alias} limit ${this.#limit()}`;
    return [`(${page}) ${alias}`, ...joins].join(' ');
  }

  #total({ exists, asked }: Matches): JsonSql {
    const { table, alias } = this.row;
    const rows = partsOf(this.type, this.row, exists).map((part) => `select from ${table} ${alias} where ${every({ exists: part, asked })}`).join(' union all ');
    return valueJson('int', `select count(*) from (${rows} limit ${MOST_COUNTED}) ${alias}`, false);
  }

  #pageRows(): string {
    return (this.#size ??= `${this.selection.statement.value(this.at((args) => pageSize(args)))}::int`);
  }

  #limit(): string {
    return this.#andOneMore ? `${this.#pageRows()} + 1` : this.#pageRows();
  }

  /** Rows beyond the cursor that was given, if any. */
  #beyond(): string {
    const place = this.reverse ? 'before' : 'after';
    if (this.args[place] == null) return '';
    const placeholders = this.keys.map((_, i) => this.selection.statement.value((request) =>
      readCursor(this.at((args) => args[place])(request) as string, this.#label, this.keys.length, request.secret)[i]));
    return ` and ${beyondSql(this.keys, placeholders, this.reverse)}`;
  }

  #list(item: JsonSql): JsonSql {
    this.isRead = true;
    const { alias } = this.row;
    return listJson(`case when ${alias}.rn <= ${this.#pageRows()} then ${item} end`, `${alias}.rn${this.reverse ? ' desc' : ''}`);
  }

  #edge(name: string, nodes: FieldNode[]): JsonSql {
    if (name === '__typename') return nameJson(`${this.type.name}Edge`);
    return name === 'cursor' ? plainTextJson(this.#signed(cursorPayloadSql(this.keys, this.#label))) : this.selection.object(this.type, this.row, nodes);
  }

  #pageInfo(name: string): JsonSql {
    this.isRead = true;
    const came = `'${this.args[this.reverse ? 'before' : 'after'] != null}'`;
    switch (name) {
      case 'hasNextPage': return this.reverse ? came : this.#more();
      case 'hasPreviousPage': return this.reverse ? this.#more() : came;
      case 'startCursor': return this.#end(this.reverse ? 'desc' : 'asc');
      case 'endCursor': return this.#end(this.reverse ? 'asc' : 'desc');
      default: return nameJson('PageInfo');
    }
  }

  #more(): JsonSql {
    this.#andOneMore = true;
    return valueJson('boolean', `count(*) > ${this.#pageRows()}`, false);
  }

  /** Cursor of one end of the page; signed once, after the row was picked. */
  #end(direction: string): JsonSql {
    const { alias } = this.row;
    const payload = `(array_agg(${cursorPayloadSql(this.keys, this.#label)} order by ${alias}.rn ${direction}) filter (where ${alias}.rn <= ${this.#pageRows()}))[1]`;
    return plainTextJson(this.#signed(payload), true);
  }

  #signed(payload: string): string {
    return signedCursorSql(payload, `${this.selection.statement.value((request) => request.secret)}::text`);
  }
}

/** The columns of a row that a piece of SQL uses. */
function columnsOf(alias: string, sql: string): string {
  const names = [...sql.matchAll(new RegExp(`\\b${alias}\\.([a-z_0-9]+)`, 'g'))].map(([, name]) => name!);
  const columns = [...new Set(names)].filter((name) => name !== 'rn').sort();
  return columns.length === 0 ? 'true as found' : columns.map((name) => `${alias}.${name}`).join(', ');
}
