import type { Column } from './column';

/** What the person chose for a column. Width in rem; null is the column's own. */
export interface ColumnChoice {
  key: string;
  shown: boolean;
  width: number | null;
}

export interface ArrangedColumn<Row> extends ColumnChoice {
  column: Column<Row>;
  /** The heading leads to the row, so it cannot be hidden. */
  fixed: boolean;
}

/**
 * The columns of a table as the person wants them. Choices for columns that are gone are dropped; a column that came with a
 * later release stands behind its former neighbour.
 */
export function arrangedColumns<Row>(columns: readonly Column<Row>[], choices: readonly ColumnChoice[]): ArrangedColumn<Row>[] {
  const chosen = new Map(choices.map((choice) => [choice.key, choice]));
  const order = choices.flatMap(({ key }) => columns.find((column) => column.key === key) ?? []);
  columns.forEach((column, place) => {
    if (chosen.has(column.key)) return;
    const neighbour = columns.slice(0, place).reverse().find((former) => order.includes(former));
    order.splice(neighbour ? order.indexOf(neighbour) + 1 : 0, 0, column);
  });
  return order.map((column) => {
    const fixed = column.card === 'heading';
    const choice = chosen.get(column.key);
    return { key: column.key, column, fixed, shown: fixed || (choice?.shown ?? true), width: choice?.width ?? null };
  });
}

/** The same columns with one of them `by` places further. */
export function moved<Item extends { key: string }>(items: readonly Item[], key: string, by: -1 | 1): Item[] {
  const from = items.findIndex((item) => item.key === key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= items.length) return [...items];
  const result = [...items];
  result.splice(to, 0, ...result.splice(from, 1));
  return result;
}
