import type { EntityMetadata, EntityProperty, MetadataStorage } from '@mikro-orm/core';
import { GraphQLScalarType } from 'graphql';
import { dictionaryName } from './dictionary.ts';
import { READ_TYPES, type ColumnField, type OneField, type ReadClass, type ReadType } from './declare.ts';
import { CellProblems, DateOnly, DateTime, FieldChanges, RegionCode } from './scalars.ts';

/** What a column holds, which decides how it is compared and how it is written as JSON. */
export type ColumnKind = 'text' | 'code' | 'region' | 'int' | 'boolean' | 'moment' | 'day' | 'list' | 'json';

/** Types of parameters that a column of a kind is compared with. */
export const SQL_TYPE: Record<ColumnKind, string> = {
  text: 'text', code: 'text', region: 'bpchar', int: 'integer', boolean: 'boolean', moment: 'timestamptz', day: 'date', list: 'text[]', json: 'jsonb',
};

export interface Table {
  /** Table name, or null for a virtual source. */
  name: string | null;
  /** Tenant tables have the primary key (county_code, id). */
  countyOwned: boolean;
  column(property: string): string;
  nullable(property: string): boolean;
  /** Unique key, in the order that makes rows sort by time: a UUIDv7 first, then the tenant. */
  primaryKey: { column: string; sqlType: string }[];
  /** The own column that names a related tenant row; undefined where the relation goes by something else. */
  foreignKey(property: string): string | undefined;
  /** Equalities between this table's alias and the target's, for a to-one relation. */
  join(property: string, alias: string, targetAlias: string): string;
}

const TABLES = new Map<ReadClass, Table>();

/** Learns tables, columns and joins from the object mapper. Called once, before the first plan. */
export function bindTables(metadata: MetadataStorage): void {
  for (const type of READ_TYPES.values()) {
    const entity = [...metadata.getAll().values()].find((meta) => meta.className === type.name);
    TABLES.set(type.cls, entity ? entityTable(entity) : virtualTable(type));
  }
}

export function tableOf(type: ReadType): Table {
  const table = TABLES.get(type.cls);
  if (!table) throw new Error(`${type.name}: tables are not bound`);
  return table;
}

function entityTable(entity: EntityMetadata): Table {
  const properties = entity.properties as Record<string, EntityProperty>;
  return {
    name: entity.tableName,
    countyOwned: 'countyCode' in properties && 'id' in properties && entity.primaryKeys.length === 2,
    column: (property) => {
      const column = properties[property]?.fieldNames?.[0];
      if (!column) throw new Error(`${entity.className} has no column for ${property}`);
      return column;
    },
    nullable: (property) => properties[property]?.nullable === true,
    primaryKey: [...entity.primaryKeys].reverse().map((property) => ({
      column: properties[property]!.fieldNames[0]!,
      sqlType: properties[property]!.columnTypes[0]!.replace(/ collate .*/, '').replace(/^char\(\d+\)/, 'bpchar'),
    })),
    foreignKey: (property) => properties[property]?.ownColumns?.find((column) => column.endsWith('_id')),
    join: (property, alias, targetAlias) => {
      const relation = properties[property];
      return relation?.joinColumns ? mapped(relation, alias, targetAlias) : byRegionCode(property, alias, targetAlias);
    },
  };
}

function mapped(relation: EntityProperty, alias: string, targetAlias: string): string {
  return relation.joinColumns.map((column, i) => `${targetAlias}.${relation.referencedColumnNames[i]} = ${alias}.${column}`).join(' and ');
}

/** A relation to Region by convention: `region` by region_code, `parent` by parent_code. Regions are shared rows. */
function byRegionCode(property: string, alias: string, targetAlias: string): string {
  return `${targetAlias}.code = ${alias}.${snake(property)}_code`;
}

function virtualTable(type: ReadType): Table {
  return {
    name: null,
    countyOwned: false,
    column: snake,
    nullable: () => true,
    primaryKey: [],
    foreignKey: () => undefined,
    join: (property, alias, targetAlias) => {
      const target = (type.fields.get(property) as OneField).target();
      return TABLES.get(target)?.countyOwned
        ? `${targetAlias}.county_code = ${alias}.county_code and ${targetAlias}.id = ${alias}.${snake(property)}_id`
        : byRegionCode(property, alias, targetAlias);
    },
  };
}

function snake(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export function kindOf(field: ColumnField): ColumnKind {
  const type = field.type!();
  if (Array.isArray(type)) return 'list';
  if (type === DateTime || type === Date) return 'moment';
  if (type === DateOnly) return 'day';
  if (type === RegionCode) return 'region';
  if (type === FieldChanges || type === CellProblems) return 'json';
  if (type === Boolean) return 'boolean';
  if (dictionaryName(type)) return 'code';
  if (type === String) return 'text';
  if (type instanceof GraphQLScalarType && type.name === 'Int') return 'int';
  throw new TypeError(`${field.name}: a column of this type cannot be read`);
}
