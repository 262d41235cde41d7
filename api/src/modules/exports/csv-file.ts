import type { TableFile, TableHead } from './table-file.ts';
import type { Cell } from './workbook.ts';

/** A spreadsheet program would take what begins with one of these for a formula. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;

/** RFC 4180 in UTF-8, with the mark by which spreadsheet programs know it. Headings alone come before the rows: programs read it too. */
export class CsvFile implements TableFile {
  readonly mediaType = 'text/csv; charset=utf-8';
  readonly ending = '.csv';
  readonly #lines: string[] = [];
  size = 0;

  constructor({ headings }: TableHead) {
    this.row(headings);
  }

  row(cells: Cell[]): void {
    const line = `${cells.map(written).join(',')}\r\n`;
    this.#lines.push(line);
    this.size += Buffer.byteLength(line);
  }

  finish(): Buffer {
    return Buffer.from(`\uFEFF${this.#lines.join('')}`, 'utf8');
  }
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = LIKE_A_FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
