import type { Row } from './row.ts';
import { spansCounties } from './row.ts';

/** Fewer people than this in a cell could be told apart (access §2). */
export const SMALL_CELL = 5;

/** A count of people, withheld where it is small from those who see outcomes alone: overseers and programs. Nobody at all is no secret. */
export function withoutSmallCells(row: Row, count: string): string {
  return spansCounties(row.role) || row.role === 'INTEGRATOR' ? `(select case when n between 1 and ${SMALL_CELL - 1} then null else n end from (select ${count} as n) counted)` : count;
}
