import type { ExportFormat } from './export.codes.ts';
import { CsvFile } from './csv-file.ts';
import { ExcelFile } from './excel-file.ts';
import type { Cell } from './workbook.ts';

/** A file that a register is written into, row by row. */
export interface TableFile {
  readonly mediaType: string;
  /** Of its name, with the dot. */
  readonly ending: string;
  row(cells: Cell[]): void;
  /** Bytes written so far. */
  readonly size: number;
  finish(): Buffer;
}

export interface TableHead {
  /** Name of the sheet. */
  title: string;
  /** What the file is, for who opens it later. */
  facts: [name: string, value: string][];
  headings: string[];
}

export const tableFile = (format: ExportFormat, head: TableHead): TableFile => (format === 'CSV' ? new CsvFile(head) : new ExcelFile(head));
