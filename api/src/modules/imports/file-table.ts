import { Refusal } from '../../graphql/errors.ts';
import type { AnyRegister } from './register.ts';
import type { SheetRow } from './sheet/sheet.ts';

/** The rows of a file under the register's columns. */
export interface FileTable {
  /** Headings as in the file, then the register's own that the file lacks, so that each column can be mended. */
  headings: string[];
  /** For each heading the key of its column; empty for one that is not read. */
  columns: string[];
  /** Each with as many cells as there are headings. */
  rows: SheetRow[];
}

/** Headings of what a file of bad rows has besides; they are written anew and never read. */
export const REASON = '错误原因';
export const PROPOSAL = '建议';
/** A row whose first cell begins with it is an example and no data. */
export const SAMPLE_MARK = '【示例】';

/** A title or an explanation may stand above the headings. */
const HEADINGS_WITHIN = 10;

/** @throws Refusal IMPORT_COLUMNS_MISSING */
export function tableOf(register: AnyRegister, rows: readonly SheetRow[]): FileTable {
  const keyOf = new Map(register.columns.flatMap(({ key, heading, alsoCalled = [] }) => [...heading, ...alsoCalled].map((called) => [plainHeading(called), key] as const)));
  const keysOf = (cells: readonly string[]) => {
    const keys = cells.map((cell) => keyOf.get(plainHeading(cell)) ?? '');
    return keys.map((key, at) => (keys.indexOf(key) === at ? key : ''));
  };
  const required = register.columns.filter((column) => column.required);
  const candidates = rows.slice(0, HEADINGS_WITHIN).map((row, at) => ({ at, row, keys: keysOf(row.cells) }));
  const best = candidates.find(({ keys }) => required.every(({ key }) => keys.includes(key)));
  if (!best) throw new Refusal('IMPORT_COLUMNS_MISSING', [], missing(required.map(({ heading }) => heading[0])));

  const own = best.row.cells.map((heading, at) => ({ heading, key: best.keys[at]!, at })).filter(({ heading }) => heading !== REASON && heading !== PROPOSAL);
  const lacking = register.columns.filter(({ key }) => !best.keys.includes(key));
  const data = rows.slice(best.at + 1).filter(({ cells }) => !cells.some((cell) => cell.startsWith(SAMPLE_MARK)));
  return {
    headings: [...own.map(({ heading }) => heading), ...lacking.map(({ heading }) => heading[0])],
    columns: [...own.map(({ key }) => key), ...lacking.map(({ key }) => key)],
    rows: data.flatMap(({ number, cells }) => {
      const texts = [...own.map(({ at }) => cells[at] ?? ''), ...lacking.map(() => '')];
      return texts.some(Boolean) ? [{ number, cells: texts }] : [];
    }),
  };
}

/** Spaces, a star for "needed" and brackets in another width make no difference. */
function plainHeading(text: string): string {
  return text.normalize('NFKC').replace(/[\s*＊]/g, '').toLowerCase();
}

function missing(headings: string[]): string {
  return `第一张工作表的前 ${HEADINGS_WITHIN} 行里没有找到含“${headings.join('”“')}”的表头，请下载模板，把内容粘贴到模板里再上传`;
}
