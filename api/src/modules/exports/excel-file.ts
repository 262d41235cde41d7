import type { TableFile, TableHead } from './table-file.ts';
import { Workbook, XLSX, type Cell } from './workbook.ts';

/** A sheet that says what the file is, and the rows on another, under a line that repeats it. */
export class ExcelFile implements TableFile {
  readonly mediaType = XLSX;
  readonly ending = '.xlsx';
  readonly #workbook = new Workbook();

  constructor({ title, facts, headings }: TableHead) {
    this.#workbook.sheet({ name: '文件说明', widths: [14, 60] });
    for (const fact of facts) this.#workbook.row(fact);
    this.#workbook.sheet({ name: title, widths: headings.map(() => 18), frozen: 2 });
    this.#workbook.row([facts.map((fact) => fact.join('：')).join('　')], 'note');
    this.#workbook.row(headings, 'heading');
  }

  get size(): number {
    return this.#workbook.size;
  }

  row(cells: Cell[]): void {
    this.#workbook.row(cells);
  }

  finish(): Buffer {
    return this.#workbook.finish();
  }
}
