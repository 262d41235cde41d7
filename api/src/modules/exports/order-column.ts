import { grantOf } from '../../access/matrix.ts';
import type { Role } from '../../access/roles.ts';
import { readTypeOf, type ColumnField } from '../../reading/declare.ts';
import { labelOf } from '../../reading/dictionary.ts';
import { kindOf } from '../../reading/tables.ts';
import { seen } from '../../reading/values.ts';
import { DemandOrder } from '../orders/demand-order.ts';
import { OrderColumn } from './export.codes.ts';
import type { OrderNode } from './order-pages.ts';
import type { Cell } from './workbook.ts';

/** GraphQL that a column asks of an order. */
export function selectionOf(column: OrderColumn): string {
  return column === 'TEAM' ? 'currentTeam { name }' : fieldName(column);
}

/** How a role has a column: not at all, in full, masked, or masked and to be had in clear (access §2, m+). */
export function columnFor(column: OrderColumn, role: Role): 'none' | 'full' | 'mask' | 'mask+' {
  if (column === 'TEAM') return 'full';
  const field = fieldOf(column);
  if (grantOf(field.dataClass, role) === 'mask+') return 'mask+';
  const how = seen(field, { role });
  return how === 'case' ? 'mask' : how;
}

export function headingOf(column: OrderColumn): string {
  return labelOf(OrderColumn, column);
}

/** The cell for what the reading door answered. */
export function cellOf(column: OrderColumn, order: OrderNode): Cell {
  if (column === 'TEAM') return (order['currentTeam'] as { name: string } | null)?.name ?? null;
  return cellFor(fieldOf(column), order[fieldName(column)]);
}

/** The cell for a masked column in clear, from the row itself. */
export function clearCellOf(column: OrderColumn, order: DemandOrder): Cell {
  return cellFor(fieldOf(column), order[fieldName(column) as keyof DemandOrder]);
}

function cellFor(field: ColumnField, value: unknown): Cell {
  if (value === null || value === undefined) return null;
  switch (kindOf(field)) {
    case 'code': return labelOf(field.type!() as Record<string, string>, value as never);
    case 'moment': return String(value).slice(0, 16).replace('T', ' ');
    case 'boolean': return value ? '是' : '否';
    case 'int': return value as number;
    default: return String(value);
  }
}

function fieldOf(column: OrderColumn): ColumnField {
  return readTypeOf(DemandOrder).fields.get(fieldName(column)) as ColumnField;
}

function fieldName(column: OrderColumn): string {
  return column.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
