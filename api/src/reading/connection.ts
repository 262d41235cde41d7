import { argumentsOf, atArguments, pageSize, type Arguments } from './arguments.ts';
import type { ReadType } from './declare.ts';
import { ReadRefusal } from './errors.ts';
import { filterSql, searchSql } from './filter.ts';
import type { FieldNode } from './graphql-internals.ts';
import { jsonObject } from './json.ts';
import { beyondSql, cursorSql, orderSql, readCursor, type SortKey } from './keyset.ts';
import { sortKeys } from './order.ts';
import type { Row } from './row.ts';
import type { Selection } from './select.ts';
import type { Binder } from './statement.ts';

type At = (pick: (args: Arguments) => unknown) => Binder;

/** SQL of a connection over a type's rows that exist for the viewer; `join` narrows them to a parent row. */
export function connectionSql(
  selection: Selection, type: ReadType, parentTypeName: string, nodes: FieldNode[], join?: (row: Row) => string,
): string {
  const node = nodes[0]!;
  const definition = selection.fieldDefinition(parentTypeName, node);
  const args = argumentsOf(definition, node, selection.request);
  const at = atArguments(definition, node);
  selection.statement.check(at(pageSize));
  const row = selection.statement.row(type);
  // Made when it is used: a placeholder that the text does not hold could not be bound.
  let made: string | undefined;
  const matches = () => (made ??= matchesSql(selection, type, row, args, at, join));
  const page = new Page(selection, type, row, args, at);

  const parts = [...selection.subfields(`${type.name}Connection`, nodes)].map(([key, fields]): [string, string] =>
    [key, page.part(fields[0]!.name.value, [...fields], () => `(select count(*)::int from ${row.table} ${row.alias} where ${matches()})`)]);
  if (page.columns.length === 0) return jsonObject(parts);

  const order = orderSql(page.keys, page.reverse);
  const rows = `select ${row.alias}.*, row_number() over (order by ${order}) as rn from ${row.table} ${row.alias} where ${matches()}${page.beyond()} order by ${order} limit ${page.size()}::int + 1`;
  // One JSON for the page, also when none of its parts aggregates the rows.
  return `(select ${jsonObject(parts)} from (select ${row.alias}.rn, ${page.columns.join(', ')} from (${rows}) ${row.alias}) p having true)`;
}

function matchesSql(selection: Selection, type: ReadType, row: Row, args: Arguments, at: At, join?: (row: Row) => string): string {
  const conditions = [selection.exists(type, row)];
  if (join) conditions.unshift(join(row));
  if (args.where) conditions.push(filterSql(selection.statement, type, row, args.where as never, (pick) => at((a) => pick(a.where as never))));
  if (args.search != null) conditions.push(searchSql(selection.statement, type, row, (pick) => at((a) => pick(a.search as never))));
  return conditions.map((condition) => `(${condition})`).join(' and ');
}

/** The parts of a connection's JSON, and the columns that the page's rows must carry for them. */
class Page {
  readonly columns: string[] = [];
  readonly reverse: boolean;
  readonly keys: SortKey[];
  readonly #label: string;
  #cursor: string | undefined;
  #size: string | undefined;

  constructor(
    private readonly selection: Selection, private readonly type: ReadType, private readonly row: Row,
    private readonly args: Arguments, private readonly at: At,
  ) {
    this.reverse = args.last != null;
    if ((this.reverse ? args.after : args.before) != null) throw new ReadRefusal('BAD_USER_INPUT', 'first 配 after 使用，last 配 before 使用');
    const { keys, label } = sortKeys(type, row, args.orderBy as string[] | undefined);
    this.keys = keys;
    this.#label = `${row.role}:${type.name}:${label}`;
  }

  part(name: string, nodes: FieldNode[], countSql: () => string): string {
    switch (name) {
      case '__typename': return `'${this.type.name}Connection'`;
      case 'totalCount': return countSql();
      case 'nodes': return this.#list(this.#column(this.selection.object(this.type, this.row, nodes)));
      case 'edges': return this.#list(jsonObject([...this.selection.subfields(`${this.type.name}Edge`, nodes)].map(([key, fields]) => [key, this.#edge(fields[0]!.name.value, [...fields])])));
      case 'pageInfo': return jsonObject([...this.selection.subfields('PageInfo', nodes)].map(([key, fields]) => [key, this.#pageInfo(fields[0]!.name.value)]));
      default: throw new Error(`a connection has no ${name}`);
    }
  }

  /** Placeholder of the page size; one row more is read to see whether there is a next page. */
  size(): string {
    return (this.#size ??= this.selection.statement.value(this.at((args) => pageSize(args))));
  }

  /** Rows beyond the cursor that was given, if any. */
  beyond(): string {
    const place = this.reverse ? 'before' : 'after';
    if (this.args[place] == null) return '';
    const placeholders = this.keys.map((_, i) => this.selection.statement.value((request) =>
      readCursor(this.at((args) => args[place])(request) as string, this.#label, this.keys.length, request.secret)[i]));
    return ` and ${beyondSql(this.keys, placeholders, this.reverse)}`;
  }

  #edge(name: string, nodes: FieldNode[]): string {
    if (name === '__typename') return `'${this.type.name}Edge'`;
    return name === 'cursor' ? this.#cursorColumn() : this.#column(this.selection.object(this.type, this.row, nodes));
  }

  #pageInfo(name: string): string {
    this.#needsRows();
    const more = `count(*) > ${this.size()}::int`;
    const came = String(this.args[this.reverse ? 'before' : 'after'] != null);
    switch (name) {
      case 'hasNextPage': return this.reverse ? came : more;
      case 'hasPreviousPage': return this.reverse ? more : came;
      case 'startCursor': return this.#end(this.reverse ? 'desc' : 'asc');
      case 'endCursor': return this.#end(this.reverse ? 'asc' : 'desc');
      default: return "'PageInfo'";
    }
  }

  #end(direction: string): string {
    return `(array_agg(${this.#cursorColumn()} order by p.rn ${direction}) filter (where p.rn <= ${this.size()}::int))[1]`;
  }

  /** What is asked of the page is asked of its rows, even where no column of them is. */
  #needsRows(): void {
    if (this.columns.length === 0) this.#column('true');
  }

  #list(item: string): string {
    this.#needsRows();
    return `coalesce(json_agg(${item} order by p.rn${this.reverse ? ' desc' : ''}) filter (where p.rn <= ${this.size()}::int), '[]'::json)`;
  }

  #cursorColumn(): string {
    if (!this.#cursor) {
      const secret = this.selection.statement.value((request) => request.secret);
      this.#cursor = this.#column(cursorSql(this.keys, this.#label, `${secret}::text`));
    }
    return this.#cursor;
  }

  #column(sql: string): string {
    this.columns.push(`${sql} as c${this.columns.length}`);
    return `p.c${this.columns.length - 1}`;
  }
}
