import { grantOf } from '../../access/matrix.ts';
import type { Role } from '../../access/roles.ts';
import { readTypeOf, type ColumnField, type OneField, type ReadClass } from '../../reading/declare.ts';
import { labelOf } from '../../reading/dictionary.ts';
import { kindOf } from '../../reading/tables.ts';
import { seen } from '../../reading/values.ts';
import type { DataRegister } from './data-register.ts';
import { SHEETS } from './export-sheets.ts';
import { ExportColumn } from './export.codes.ts';
import type { ListNode } from './list-pages.ts';
import type { Cell } from './workbook.ts';

/** How a role has a column: not at all, in full, masked, or masked and to be had in clear (access §2, m+). */
export type ColumnGrant = 'none' | 'full' | 'mask' | 'mask+';

/** One column of an exported register. */
export class SheetColumn {
  readonly code: ExportColumn;
  readonly heading: string;
  /** Names of fields from a row of the list to the value. */
  readonly #path: string[];
  readonly #fields: (ColumnField | OneField)[];

  constructor(register: DataRegister, code: ExportColumn) {
    const { type, columns } = SHEETS[register];
    this.code = code;
    this.heading = labelOf(ExportColumn, code);
    this.#path = columns[code]!.split('.');
    this.#fields = fieldsOf(type, this.#path);
  }

  /** GraphQL that it asks of a row. */
  get selection(): string {
    return this.#path.join(' { ') + ' }'.repeat(this.#path.length - 1);
  }

  /** Property of the row itself that it shows. */
  get ownProperty(): string {
    return this.#path[0]!;
  }

  grant(role: Role): ColumnGrant {
    const hows = this.#fields.map((field) => seen(field, { role }));
    if (hows.includes('none')) return 'none';
    const value = this.#value;
    if (this.#path.length === 1 && grantOf(value.dataClass, role) === 'mask+') return 'mask+';
    const how = hows.at(-1)!;
    return how === 'case' ? 'mask' : how as ColumnGrant;
  }

  /** The cell for what the reading door answered. */
  cell(row: ListNode): Cell {
    return this.cellFor(this.#path.reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], row));
  }

  cellFor(value: unknown): Cell {
    if (value === null || value === undefined) return null;
    const { type } = this.#value;
    switch (kindOf(this.#value)) {
      case 'code': return labelOf(type!() as Record<string, string>, value as never);
      case 'list': return (value as string[]).map((code) => labelOf((type!() as Record<string, string>[])[0]!, code as never)).join('、');
      case 'moment': return String(value).slice(0, 16).replace('T', ' ');
      case 'boolean': return value ? '是' : '否';
      case 'int': return value as number;
      default: return String(value);
    }
  }

  get #value(): ColumnField {
    return this.#fields.at(-1) as ColumnField;
  }
}

function fieldsOf(type: ReadClass, [name, ...rest]: string[]): (ColumnField | OneField)[] {
  const field = readTypeOf(type).fields.get(name!) as ColumnField | OneField;
  return field.kind === 'one' ? [field, ...fieldsOf(field.target(), rest)] : [field];
}
