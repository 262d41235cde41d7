import type pg from 'pg';
import { Workbook, type Cell } from '../../../../api/src/modules/exports/workbook.ts';

/** Every so manieth row is bad. */
export const BAD_EVERY = 40;

/** A file of one register, as somebody of the county would keep it. */
export interface BenchFile {
  headings: readonly string[];
  /** @param n from 0, each row another one · bad: as people get it wrong */
  row(n: number, bad: boolean): Cell[];
  /** What others read meanwhile: the first page of the list that these rows come into. */
  list: string;
}

/** What a file of so many rows needs of the county. */
export type MakeBenchFile = (county: pg.Client, rows: number) => Promise<BenchFile>;

export function workbookOf({ headings, row }: BenchFile, rows: number): Buffer {
  const workbook = new Workbook();
  workbook.sheet({ name: '导入', widths: headings.map(() => 16) });
  workbook.row([...headings]);
  for (let n = 0; n < rows; n += 1) workbook.row(row(n, n % BAD_EVERY === BAD_EVERY - 1));
  return workbook.finish();
}
