/** One column, drawn as a table column where there is room and as a part of a card where there is not. */
export interface Column<Row> {
  key: string;
  /** A function, so that it follows the language. */
  title: () => string;
  /** The words of the cell; a slot named `key` may draw them instead. */
  text: (row: Row) => string;
  /** Width of the table column in rem; without one it shares what is left. */
  width?: number;
  /** Where it goes on a card: heading (and link), top right corner, or a line with its title. Left out: not on the card. */
  card?: 'heading' | 'corner' | 'line';
  number?: boolean;
  /** Left out of a table that is short of room. */
  extra?: true;
}
