import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { DataClass } from '../access/data-classes.ts';
import type { RowCondition, RowRules, Row } from './row.ts';
import { coordinate } from './coordinates.ts';
import { NodeInterface } from './node-interface.ts';

/** A class that is both table and GraphQL type. */
export type ReadClass = abstract new () => object;

/** How a hidden value is shown where the grant is a mask; each is an immutable SQL function `mask_<name>`. */
export type Mask = 'phone' | 'name' | 'hidden' | 'stored';

interface OpenOptions {
  /** GraphQL type when it does not follow from the TypeScript type: a dictionary, a scalar, a class. */
  type?: () => unknown;
  /** Non-null in the schema: only identity, state and PUBLIC columns (api §Shape). */
  required?: boolean;
  /** How to mask; default `hidden`, which gives null. `stored`: the column holds the masked form already. */
  mask?: Mask;
  /** A service note: the one kind of SENSITIVE field that a team sees while it holds the dispatch (access §2). */
  serviceNote?: boolean;
  /** Offer `<FIELD>_ASC` and `<FIELD>_DESC` in orderBy. */
  sort?: boolean;
  /** Include in free-text search; further columns that hold searchable forms of the same value (pinyin initials). */
  search?: boolean | string[];
  /** Not offered in filters. */
  noFilter?: boolean;
}

export interface ColumnField extends OpenOptions {
  kind: 'column' | 'computed';
  name: string;
  dataClass: DataClass;
  /** Of a computed field: its SQL over one row. */
  sql?: (row: Row) => string;
}

export interface OneField {
  kind: 'one';
  name: string;
  dataClass: DataClass;
  target: () => ReadClass;
}

export interface ManyField {
  kind: 'many';
  name: string;
  dataClass: DataClass;
  target: () => ReadClass;
  /** Property of the target that refers back to this type, or what a row of the target has to do with a row of this type. */
  by: string | ((child: Row, parent: Row) => string);
  description: string;
}

/** The first rows of a virtual source that belong to one row; its root list has all. */
export interface ListField {
  kind: 'list';
  name: string;
  dataClass: DataClass;
  target: () => ReadClass;
  description: string;
}

export type ReadField = ColumnField | OneField | ManyField | ListField;

/** A relation, not a value of the row itself. */
export function leadsToRows(field: ReadField): field is OneField | ManyField | ListField {
  return field.kind === 'one' || field.kind === 'many' || field.kind === 'list';
}

/** A value that a virtual source takes besides ids: a year, a way of travelling. */
export interface ReportArgument {
  /** GraphQL type: a dictionary, a scalar, an input class. */
  type: () => unknown;
  description: string;
  /** As PostgreSQL takes it; the argument may be left out, and comes as null then. @throws ReadRefusal for a value that cannot be */
  bind?: (given: unknown) => unknown;
}

/** The root field that lists a virtual source, with the id argument its SQL takes, if any; `several`: a list of ids, at most so many. */
export interface RootList {
  name: string;
  description: string;
  argument?: string;
  several?: number;
  arguments?: Record<string, ReportArgument>;
  /** How many rows it may have, where that is more than a short list has (limits count by it). */
  most?: number;
}

export interface TypeOptions {
  rows: RowRules;
  /** When `case` and `note` grants show the value: "my team holds the open dispatch, or the person is its member". */
  heldByTeam?: RowCondition;
  /** SQL of the global id; default county code + '.' + id. */
  id?: (row: Row) => string;
  /** FROM item instead of the table: a report whose rows are computed. */
  source?: (row: Row) => string;
  /** Of a virtual source. */
  rootList?: RootList;
  /** orderBy value used when none is given; default the newest first. */
  defaultOrder?: string[];
}

export interface ReadType extends TypeOptions {
  cls: ReadClass;
  name: string;
  fields: Map<string, ReadField>;
}

const FIELDS = new Map<object, Map<string, ReadField>>();
export const READ_TYPES = new Map<ReadClass, ReadType>();

function declareField(prototype: object, field: ReadField): void {
  const own = FIELDS.get(prototype) ?? new Map<string, ReadField>();
  FIELDS.set(prototype, own.set(field.name, field));
}

/** The fields of a class with those of its base classes, base first. */
function fieldsOf(cls: ReadClass): Map<string, ReadField> {
  const chain: object[] = [];
  for (let p: object = cls.prototype; p && p !== Object.prototype; p = Object.getPrototypeOf(p)) chain.unshift(p);
  return new Map(chain.flatMap((p) => [...(FIELDS.get(p) ?? new Map<string, ReadField>())]));
}

/** A column that the API shows. Its data class decides for whom; nothing is in the API without this line. */
export function Open(dataClass: DataClass, description: string, options: OpenOptions = {}): PropertyDecorator {
  return (prototype, key) => {
    const name = String(key);
    const type = options.type ?? typeByReflection(prototype, name);
    declareField(prototype, { kind: 'column', name, dataClass, ...options, type });
    field(prototype, name, type, description, !(options.required || (dataClass === 'PUBLIC' && options.required !== false)));
  };
}

/** A value computed in SQL from one row. */
export function OpenComputed(
  dataClass: DataClass, description: string, sql: (row: Row) => string, options: OpenOptions = {},
): PropertyDecorator {
  return (prototype, key) => {
    const name = String(key);
    const type = options.type ?? typeByReflection(prototype, name);
    declareField(prototype, { kind: 'computed', name, dataClass, sql, noFilter: true, ...options, type });
    field(prototype, name, type, description, true);
  };
}

/** A relation to one row, read under the target's own row rules; null where that row does not exist for the viewer. */
export function OpenOne(dataClass: DataClass, description: string, target: () => ReadClass): PropertyDecorator {
  return (prototype, key) => {
    declareField(prototype, { kind: 'one', name: String(key), dataClass, target });
    field(prototype, String(key), target, description, true);
  };
}

/** A relation to many rows: a connection, read under the target's own row rules. */
export function OpenMany(dataClass: DataClass, description: string, target: () => ReadClass, by: ManyField['by']): PropertyDecorator {
  return (prototype, key) => {
    declareField(prototype, { kind: 'many', name: String(key), dataClass, target, by, description });
  };
}

/** The first rows of a virtual source whose argument is the id of this row; read under the source's own row rules. */
export function OpenList(dataClass: DataClass, description: string, target: () => ReadClass): PropertyDecorator {
  return (prototype, key) => {
    declareField(prototype, { kind: 'list', name: String(key), dataClass, target, description });
  };
}

/** A class that the API reads. Row rules are part of the declaration: without them no role sees a row. */
export function Readable(description: string, options: TypeOptions): ClassDecorator {
  return (target) => {
    const cls = target as unknown as ReadClass;
    ObjectType(cls.name, { description, implements: NodeInterface as never })(target);
    const fields = fieldsOf(cls);
    READ_TYPES.set(cls, { cls, name: cls.name, fields, ...options });
    coordinate(cls.name, { kind: 'type', type: cls.name });
    for (const f of fields.values()) coordinate(`${cls.name}.${f.name}`, { kind: 'data', dataClass: f.dataClass, field: f });
    coordinate(`${cls.name}.id`, { kind: 'structure' });
  };
}

function typeByReflection(prototype: object, name: string): () => unknown {
  const type: unknown = Reflect.getMetadata('design:type', prototype, name);
  if (type === undefined || type === Object) throw new TypeError(`${prototype.constructor.name}.${name}: say { type: () => … }`);
  return type === Number ? () => Int : () => type;
}

function field(prototype: object, name: string, type: () => unknown, description: string, nullable: boolean): void {
  Field(type as never, { nullable, description })(prototype, name);
}

export function readTypeOf(cls: ReadClass): ReadType {
  const type = READ_TYPES.get(cls);
  if (!type) throw new TypeError(`${cls.name} is not @Readable`);
  return type;
}
