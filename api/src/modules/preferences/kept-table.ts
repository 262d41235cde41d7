import { Refusal } from '../../graphql/errors.ts';
import { wholeNumber } from '../../graphql/text-input.ts';
import type { KeptTable } from './account-preferences.ts';
import type { TableInput } from './preferences.inputs.ts';

/** Tables that one person may have set up; the console has fewer. */
export const MOST_TABLES = 60;
const MOST_COLUMNS = 40;
/** In tenths of the text size: three characters to the width of a page. */
const WIDTH = { least: 30, most: 600 };
/** Keys are words of the console's code, never what a person wrote. */
const KEY = /^[a-zA-Z][a-zA-Z0-9.-]{0,39}$/;

/** What is kept of a table, or null for the default. @throws Refusal INVALID_INPUT for what no table of the console sends */
export function keptTable({ key, columns, density }: TableInput): KeptTable | null {
  const path = ['input', 'table'];
  checkKey(key, [...path, 'key']);
  if (columns.length > MOST_COLUMNS) throw new Refusal('INVALID_INPUT', [...path, 'columns'], `一张表格最多 ${MOST_COLUMNS} 列，请减少`);
  if (new Set(columns.map((column) => column.key)).size < columns.length) throw new Refusal('INVALID_INPUT', [...path, 'columns'], '同一列出现了两次，请去掉重复的列');
  if (columns.length > 0 && !columns.some(({ shown }) => shown)) throw new Refusal('INVALID_INPUT', [...path, 'columns'], '至少显示一列，请勾选一列');
  const kept = columns.map((column, i) => {
    checkKey(column.key, [...path, 'columns', String(i), 'key']);
    const width = column.width == null ? null : wholeNumber(column.width, [...path, 'columns', String(i), 'width'], WIDTH.least, WIDTH.most);
    return { key: column.key, shown: column.shown, width };
  });
  return kept.length === 0 && density === 'STANDARD' ? null : { columns: kept, density };
}

function checkKey(key: string, path: string[]): void {
  if (!KEY.test(key)) throw new Refusal('INVALID_INPUT', path, '没有这样的表格或列，请刷新页面后重试');
}
