import { Field, ID, InputType } from 'type-graphql';
import { coordinate } from './coordinates.ts';
import { dictionaryName } from './dictionary.ts';
import type { ColumnField } from './declare.ts';
import { DateTime } from './scalars.ts';
import { kindOf, type ColumnKind } from './tables.ts';

type Operator = 'eq' | 'in' | 'gte' | 'lt' | 'contains' | 'isNull' | 'within' | 'has';
type InputClass = new () => object;

const MEANING: Record<Operator, string> = {
  eq: '等于 / Equal', in: '属于其中之一，最多 250 个 / One of, at most 250', gte: '大于或等于 / At or after', lt: '小于 / Before',
  contains: '包含文字 / Contains the text', isNull: '为空 / Is null', within: '在该区划及其下级之内 / Within the region and all below it',
  has: '包含该项 / Holds this one',
};

const OPERATORS: Record<Exclude<ColumnKind, 'list' | 'json'>, Operator[]> = {
  text: ['eq', 'in', 'contains', 'isNull'], code: ['eq', 'in', 'isNull'], region: ['eq', 'in', 'within'],
  int: ['eq', 'in', 'gte', 'lt', 'isNull'], boolean: ['eq', 'isNull'], moment: ['gte', 'lt', 'isNull'], day: ['eq', 'gte', 'lt', 'isNull'],
};

const INPUTS = new Map<string, InputClass>();

/** The input type that filters a column, shared by all columns of its kind; none for JSON and for lists of anything but codes. */
export function filterInputOf(field: ColumnField): InputClass | undefined {
  const kind = kindOf(field);
  if (kind === 'json') return undefined;
  const type = field.type!();
  if (kind === 'list') {
    const [element] = type as [unknown];
    const codes = dictionaryName(element);
    return codes === undefined ? undefined : filterInput(`${codes}List`, element, ['has']);
  }
  const name = kind === 'code' ? dictionaryName(type)! : { text: 'String', region: 'RegionCode', int: 'Int', boolean: 'Boolean', moment: 'DateTime', day: 'Date' }[kind];
  return filterInput(name, kind === 'moment' ? DateTime : type, OPERATORS[kind]);
}

/** Filters `id`. */
export const idFilter = (): InputClass => filterInput('ID', ID, ['eq', 'in']);
/** Filters a relation by the related record, among those that exist for the viewer. */
export const relationFilter = (): InputClass => filterInput('Relation', ID, ['eq', 'in', 'isNull']);

function filterInput(name: string, type: unknown, operators: Operator[]): InputClass {
  const known = INPUTS.get(name);
  if (known) return known;
  const cls = inputClass(`${name}Filter`, `按 ${name} 筛选 / Filter by ${name}`);
  for (const operator of operators) {
    addField(cls, operator, () => (operator === 'in' ? [type] : operator === 'isNull' ? Boolean : type), MEANING[operator]);
  }
  INPUTS.set(name, cls);
  return cls;
}

export function inputClass(name: string, description: string): InputClass {
  const cls = { [name]: class {} }[name]!;
  InputType(name, { description })(cls);
  coordinate(name, { kind: 'structure' });
  return cls;
}

export function addField(cls: InputClass, name: string, type: () => unknown, description: string): void {
  Field(type as never, { nullable: true, description })(cls.prototype as object, name);
  coordinate(`${cls.name}.${name}`, { kind: 'structure' });
}

