import { Workbook, type Hint } from '../exports/workbook.ts';
import { PROPOSAL, REASON, SAMPLE_MARK } from './file-table.ts';
import type { KnownWords } from './import-column.ts';
import type { ImportRow } from './import-row.ts';
import type { AnyRegister } from './register.ts';

const CHOICES = '选项';

/** The template of a register, as its columns tell it: headings, hints, choices, one sample row, and the notes as a sheet of their own. */
export function writeTemplate(register: AnyRegister, name: string, known: KnownWords): Buffer {
  const workbook = new Workbook();
  const { columns } = register;
  workbook.sheet({ name, widths: columns.map(({ width }) => width), frozen: 1, forWriting: true, hints: hintsOf(register, columns.map(({ key }) => key), known) });
  workbook.row(columns.map(({ heading, required }) => heading[0] + (required ? '*' : '')), 'heading');
  workbook.row(columns.map(({ sample }, at) => (at === 0 ? SAMPLE_MARK : '') + sample), 'note');
  workbook.sheet({ name: '填写说明', widths: [16, 10, 70], frozen: 1 });
  workbook.row(['列', '是否必填', '怎样填'], 'heading');
  for (const { heading, required, note } of columns) workbook.row([heading[0], required ? '必填' : '可不填', note[0]]);
  workbook.row([`第一列以${SAMPLE_MARK}开头的行是示例，不会导入；列的顺序可以改变，不需要的列可以删去。`], 'note');
  writeChoices(workbook, register, known);
  return workbook.finish();
}

/** The bad rows of an import as the file had them, each with why and what may help; handed in again only they are read. */
export async function writeBadRows(register: AnyRegister, name: string, table: { headings: string[]; columns: string[] }, pages: AsyncIterable<ImportRow[]>, known: KnownWords): Promise<Buffer> {
  const workbook = new Workbook();
  const widthOf = (key: string) => register.columns.find((column) => column.key === key)?.width ?? 16;
  workbook.sheet({ name, widths: [...table.columns.map(widthOf), 40, 40], frozen: 1, forWriting: true, hints: hintsOf(register, table.columns, known) });
  workbook.row([...table.headings, REASON, PROPOSAL], 'heading');
  for await (const rows of pages) {
    for (const { cells, problems } of rows) {
      const said = problems.map(({ heading, message }) => (heading ? `${heading}：${message}` : message));
      workbook.row([...cells, said.join('；'), problems.flatMap(({ proposal }) => proposal ?? []).join('；')]);
    }
  }
  writeChoices(workbook, register, known);
  return workbook.finish();
}

function hintsOf(register: AnyRegister, keys: readonly string[], known: KnownWords): Hint[] {
  const lists = register.columns.filter(({ options }) => options);
  return register.columns.flatMap(({ key, heading, note, options, required }) => {
    const column = keys.indexOf(key);
    if (column < 0) return [];
    const rows = options?.of(known).length ?? 0;
    const choices = options && rows > 0 ? { sheet: CHOICES, column: lists.findIndex((list) => list.key === key), rows, open: options.open ?? false } : undefined;
    return [{ column, title: heading[0] + (required ? '（必填）' : ''), text: note[0], ...(choices ? { choices } : {}) }];
  });
}

function writeChoices(workbook: Workbook, register: AnyRegister, known: KnownWords): void {
  const lists = register.columns.flatMap(({ options }) => (options ? [options.of(known)] : []));
  workbook.sheet({ name: CHOICES, widths: lists.map(() => 24), hidden: true });
  for (let at = 0; at < Math.max(...lists.map(({ length }) => length)); at += 1) workbook.row(lists.map((list) => list[at] ?? null));
}
