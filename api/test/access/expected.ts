import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_ROLES, type Role } from '../../src/access/roles.ts';

/**
 * What access.md means for every class, action, verb, field and row, written out by hand in the .csv files beside this
 * one. Nothing here looks at the code under test: a field, verb or type without a line is a failure, not a default.
 */
type Cells = Record<Role, string>;

/** `f` full · `m` masked · `a` full while the team holds it, else masked · `-` not in the role's schema. */
export type Cell = 'f' | 'm' | 'a' | '-';
/** How a masked value looks; `null` is no value at all, `stored` a column that is masked already. */
export type MaskForm = 'phone' | 'name' | 'null' | 'stored';

export interface ExpectedField {
  mask: MaskForm | '';
  cells: Record<Role, Cell>;
}

/** Labels of marked rows that exist for a role: those in which its team sees everything, and the others. */
export interface ExpectedRows {
  open: string[];
  masked: string[];
}

function table(name: string): Map<string, Cells & Record<string, string>> {
  const [head, ...lines] = readFileSync(join(import.meta.dirname, name), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const columns = head!.split(',');
  return new Map(lines.map((line) => {
    const cells = line.split(',');
    if (cells.length !== columns.length) throw new Error(`${name}: ${line}`);
    return [cells[0]!, Object.fromEntries(columns.map((column, i) => [column, cells[i]!])) as never];
  }));
}

export const EXPECTED_CLASSES: Map<string, Cells> = table('expected-classes.csv');
export const EXPECTED_ACTIONS: Map<string, Cells> = table('expected-actions.csv');
/** Verb → action. */
export const EXPECTED_VERBS = new Map([...table('expected-verbs.csv')].map(([verb, { action }]) => [verb, action!]));
/** `Type.field` → how each role sees it. */
export const EXPECTED_FIELDS = new Map([...table('expected-fields.csv')].map(([field, { mask, ...cells }]) => [field, { mask, cells } as unknown as ExpectedField]));

const ROWS = table('expected-rows.csv');

export const EXPECTED_TYPES = [...ROWS.keys()];

/** Which marked rows of a type exist for a role. A cell lists labels or their beginnings; `*` is every row. */
export function rowsFor(type: string, role: Role): ExpectedRows {
  const [open = '', masked = ''] = ROWS.get(type)![role].split('|').map((part) => part.trim());
  return { open: open.split(' ').filter(Boolean), masked: masked.split(' ').filter(Boolean) };
}

export function exists(type: string, label: string, role: Role): boolean {
  const { open, masked } = rowsFor(type, role);
  return [...open, ...masked].some((start) => start === '*' || label.startsWith(start));
}

/** Whether `a` shows the value in full. Only a team leader has such cells. */
export function held(type: string, label: string, role: Role): boolean {
  return rowsFor(type, role).open.some((start) => label.startsWith(start));
}

export function cellOf(type: string, field: string, role: Role): Cell {
  const expected = EXPECTED_FIELDS.get(`${type}.${field}`);
  if (!expected) throw new Error(`${type}.${field} has no line in expected-fields.csv`);
  return expected.cells[role];
}

/** Hidden columns that hold searchable forms of a field: whoever sees the field may find it by them. */
export const SEARCH_FORMS: Record<string, string> = { nameInitials: 'name', requesterInitials: 'requesterName' };

export function fieldsOf(type: string): string[] {
  return [...EXPECTED_FIELDS.keys()].filter((name) => name.startsWith(`${type}.`)).map((name) => name.slice(type.length + 1));
}

/** Fields of a type that a role's schema holds. */
export function openFields(type: string, role: Role): string[] {
  return fieldsOf(type).filter((field) => cellOf(type, field, role) !== '-');
}

export function isOpenType(type: string, role: Role): boolean {
  return openFields(type, role).length > 0;
}

export { ALL_ROLES };
