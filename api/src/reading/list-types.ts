import { Arg, Args, ArgsType, Extensions, Field, FieldResolver, ID, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { coordinate } from './coordinates.ts';
import { READ_TYPES, readTypeOf, type ColumnField, type ListField, type ManyField, type ReadClass, type ReadType } from './declare.ts';
import { addField, filterInputOf, idFilter, inputClass, relationFilter } from './filter-inputs.ts';
import { orderName, sortableFields } from './order.ts';
import { MOST_COUNTED } from './arguments.ts';
import { PageInfo } from './page-info.ts';
import { declareRootRead } from './roots.ts';

type Class = new () => object;

interface ListTypes {
  connection: Class;
  arguments: Class;
}

const FIRST = '取前几条，默认 20，最多 100 / First rows, default 20, at most 100';

const LISTS = new Map<ReadType, ListTypes>();

/**
 * The generated types around a readable class X: XConnection, XEdge, XFilter, XOrderBy and the arguments. Never the
 * entity's own fields as inputs: a filter or order exists only for declared columns, and each carries the rule "only
 * where the role sees the field in full" (reliability B1–B5).
 */
export function listTypesOf(type: ReadType): ListTypes {
  const known = LISTS.get(type);
  if (known) return known;
  const types: ListTypes = { connection: connectionClass(type), arguments: argumentsClass(type) };
  LISTS.set(type, types);
  return types;
}

/** Gives every field of several rows its arguments, as resolver classes for the schema build. Called once all classes are declared. */
export function declareNestedLists(): Class[] {
  return [...READ_TYPES.values()].flatMap((type) => [...type.fields.values()].flatMap((field) => {
    if (field.kind !== 'many' && field.kind !== 'list') return [];
    const resolver = compiledClass(field.name);
    if (field.kind === 'many') declareConnection(resolver, field);
    else declareFirstRows(resolver, field);
    Resolver(() => type.cls as never)(resolver);
    return [resolver];
  }));
}

function declareConnection({ prototype }: Class, { name, target, description }: ManyField): void {
  const list = listTypesOf(readTypeOf(target()));
  FieldResolver(() => list.connection, { nullable: true, description })(prototype, name, {});
  Args(() => list.arguments)(prototype, name, 0);
}

function declareFirstRows({ prototype }: Class, { name, target, description }: ListField): void {
  FieldResolver(() => [target()], { nullable: true, description })(prototype, name, {});
  Arg('first', () => Int, { nullable: true, description: FIRST })(prototype, name, 0);
}

/** A root connection `name` over a class, as a resolver class for the schema build. */
export function declareRootList(name: string, cls: ReadClass, description: string): Class {
  const list = listTypesOf(readTypeOf(cls));
  const resolver = compiledClass(name);
  Query(() => list.connection, { description })(resolver.prototype, name, {});
  Args(() => list.arguments)(resolver.prototype, name, 0);
  Resolver()(resolver);
  coordinate(`Query.${name}`, { kind: 'type', type: readTypeOf(cls).name });
  declareRootRead(name, { kind: 'connection', type: readTypeOf(cls) });
  return resolver;
}

/** The root lists of virtual sources: plain, short and complete. */
export function declareRootReports(): Class[] {
  return [...READ_TYPES.values()].flatMap((type) => {
    if (!type.rootList) return [];
    const { name, description, argument, several, arguments: others = {}, most } = type.rootList;
    const resolver = compiledClass(name);
    Query(() => [type.cls], { description })(resolver.prototype, name, {});
    if (argument) Arg(argument, () => (several ? [ID] : ID), { description: several ? `全局编号，最多 ${several} 个 / Global ids, at most ${several}` : '全局编号 / Global id' })(resolver.prototype, name, 0);
    for (const [at, [other, of]] of Object.entries(others).entries()) {
      Arg(other, of.type as never, { nullable: true, description: of.description })(resolver.prototype, name, at + (argument ? 1 : 0));
      coordinate(`Query.${name}(${other}:)`, { kind: 'structure' });
    }
    if (most) Extensions({ most })(resolver.prototype, name);
    Resolver()(resolver);
    declareRootRead(name, { kind: 'list', type });
    coordinate(`Query.${name}`, { kind: 'type', type: type.name });
    if (argument) coordinate(`Query.${name}(${argument}:)`, { kind: 'structure' });
    return [resolver];
  });
}

function compiledClass(method: string): Class {
  const resolver = class {};
  Object.defineProperty(resolver.prototype, method, { value: compiledOnly, configurable: true });
  return resolver;
}

function compiledOnly(): never {
  throw new Error('read by the compiled statement, never by a resolver');
}

function named(name: string): Class {
  return { [name]: class {} }[name]!;
}

function output(cls: Class, name: string, type: () => unknown, description: string, nullable = false): void {
  Field(type as never, { nullable, description })(cls.prototype as object, name);
  coordinate(`${cls.name}.${name}`, { kind: 'structure' });
}

function connectionClass(type: ReadType): Class {
  const edge = named(`${type.name}Edge`);
  ObjectType(edge.name, { description: '列表中的一条及其游标 / One row of a list with its cursor' })(edge);
  output(edge, 'cursor', () => String, '游标，不透明且有签名 / Cursor, opaque and signed');
  output(edge, 'node', () => type.cls, '记录 / The row');
  coordinate(edge.name, { kind: 'structure' });

  const connection = named(`${type.name}Connection`);
  ObjectType(connection.name, { description: '分页列表 / List by pages' })(connection);
  output(connection, 'nodes', () => [type.cls], '本页记录 / Rows of the page');
  output(connection, 'edges', () => [edge], '本页记录及游标 / Rows of the page with cursors');
  output(connection, 'pageInfo', () => PageInfo, '分页信息 / Where the page stands');
  output(connection, 'totalCount', () => Int, `同一范围和筛选下的总数，最多数到 ${MOST_COUNTED} / Rows under the same scope and filter, counted up to ${MOST_COUNTED}`);
  coordinate(connection.name, { kind: 'structure' });
  return connection;
}

function argumentsClass(type: ReadType): Class {
  const args = named(`${type.name}Arguments`);
  ArgsType()(args);
  const argument = (name: string, of: () => unknown, description: string) => Field(of as never, { nullable: true, description })(args.prototype as object, name);
  argument('first', () => Int, FIRST);
  argument('after', () => String, '从该游标之后 / After this cursor');
  argument('last', () => Int, '取后几条，最多 100 / Last rows, at most 100');
  argument('before', () => String, '到该游标之前 / Before this cursor');
  const filter = filterClass(type);
  argument('where', () => filter, '筛选条件，最多嵌套 3 层 / Filter, at most 3 deep');
  const orders = orderEnum(type);
  if (orders) argument('orderBy', () => [orders], '排序，最多 3 项 / Order, at most 3 keys');
  if ([...type.fields.values()].some((field) => field.kind === 'column' && field.search)) {
    argument('search', () => String, '按可完整查看的文字搜索，姓名可用拼音首字母 / Free text over what the role sees in full; names also by pinyin initials');
  }
  return args;
}

function filterClass(type: ReadType): Class {
  const filter = inputClass(`${type.name}Filter`, `筛选条件：${type.name} / Filter of ${type.name}`);
  addField(filter, 'and', () => [filter], '同时满足 / All of');
  addField(filter, 'or', () => [filter], '满足任一 / Any of');
  addField(filter, 'not', () => filter, '不满足 / None of');
  const byId = idFilter();
  addField(filter, 'id', () => byId, '按全局编号 / By global id');
  for (const field of type.fields.values()) {
    if (field.kind === 'many' || field.kind === 'list' || (field.kind !== 'one' && field.noFilter)) continue;
    const input = field.kind === 'one' ? relationFilter() : filterInputOf(field);
    if (!input) continue;
    Field(() => input, { nullable: true, description: `按 ${field.name} / By ${field.name}` })(filter.prototype as object, field.name);
    coordinate(`${filter.name}.${field.name}`, { kind: 'probe', dataClass: field.dataClass, field });
  }
  return filter;
}

function orderEnum(type: ReadType): object | undefined {
  const fields = sortableFields(type);
  if (fields.length === 0) return undefined;
  const values = Object.fromEntries(fields.flatMap((field) => (['ASC', 'DESC'] as const).map((direction) => [orderName(field.name, direction), field])));
  const name = `${type.name}OrderBy`;
  const codes = Object.fromEntries(Object.keys(values).map((value) => [value, value]));
  registerEnumType(codes, {
    name,
    description: `排序：${type.name} / Order of ${type.name}`,
    valuesConfig: Object.fromEntries(Object.entries(values).map(([value, field]) => [value, { description: describeOrder(value, field) }])),
  });
  coordinate(name, { kind: 'structure' });
  for (const [value, field] of Object.entries(values)) coordinate(`${name}.${value}`, { kind: 'probe', dataClass: field.dataClass, field });
  return codes;
}

function describeOrder(value: string, field: ColumnField): string {
  return value.endsWith('_ASC') ? `按 ${field.name} 升序 / By ${field.name}, ascending` : `按 ${field.name} 降序 / By ${field.name}, descending`;
}
