import { Int } from 'type-graphql';
import type { ReportArgument } from '../../reading/declare.ts';
import { ReadRefusal } from '../../reading/errors.ts';
import type { Row } from '../../reading/row.ts';

const [FIRST_YEAR, LAST_YEAR] = [2012, 2100];

/** Of what year a report tells. */
export const YEAR_ARGUMENT: ReportArgument = { type: () => Int, description: '年份，默认今年 / Year; default this one', bind: asYear };

/** SQL of it. */
export const yearSql = (row: Row): string => `coalesce(${row.argument('year')}::int, extract(year from now() at time zone 'Asia/Shanghai')::int)`;

/** @throws ReadRefusal for what is no year of the registers */
function asYear(given: unknown): unknown {
  if ((given as number) < FIRST_YEAR || (given as number) > LAST_YEAR) throw new ReadRefusal('OVER_LIMIT', `年份为 ${FIRST_YEAR} 到 ${LAST_YEAR}`);
  return given;
}
