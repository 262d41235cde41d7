import type { IdKeys } from '../../database/encryption.ts';
import type { Deed } from '../../graphql/deed.ts';
import { ERRORS, Refusal } from '../../graphql/errors.ts';
import type { CellProblem } from '../../reading/scalars.ts';
import { Unreadable, type KnownWords, type Words } from './import-column.ts';
import type { AnyRegister, EarlierRows } from './register.ts';

/** What a row would be entered as, or why it cannot be. */
export interface Examined {
  /** For the register's verb; not to be used where there are problems. */
  input: Record<string, unknown>;
  problems: CellProblem[];
  warning: string | null;
}

interface Row {
  number: number;
  cells: readonly string[];
}

/** Reads cells and holds each row to the rules of the verb itself. `columns`: for each cell the key of its column. */
export async function examineRows(
  register: AnyRegister, columns: readonly string[], rows: readonly Row[], { deed, known, earlier, idKeys }: { deed: Deed; known: KnownWords; earlier: EarlierRows; idKeys: IdKeys },
): Promise<Examined[]> {
  const examined: Examined[] = [];
  const drafts: { number: number; draft: object; of: Examined }[] = [];
  for (const { number, cells } of rows) {
    const { input, problems } = readRow(register, columns, cells, known);
    const draft = await checkRow(register, { deed, idKeys }, input, problems);
    const row: Examined = { input, problems, warning: null };
    examined.push(row);
    if (problems.length === 0) drafts.push({ number, draft: draft!, of: row });
  }
  const warnings = await register.warn?.(deed, drafts, earlier) ?? [];
  drafts.forEach(({ of }, at) => { of.warning = warnings[at] ?? null; });
  return examined;
}

/** The cells of a row as an input of the register's verb, which has not been asked yet. */
export function readRow(register: AnyRegister, columns: readonly string[], cells: readonly string[], known: KnownWords): Pick<Examined, 'input' | 'problems'> {
  const input: Record<string, unknown> = {};
  const problems: CellProblem[] = [];
  for (const { key, heading, required, read } of register.columns) {
    const text = cells[columns.indexOf(key)]?.trim() ?? '';
    const value = text ? read(text, known) : required ? MISSING : {};
    if (!(value instanceof Unreadable)) Object.assign(input, value);
    else problems.push(told(key, heading, value.message, value.proposal));
    if (value instanceof Unreadable && required) Object.assign(input, required.standIn);
  }
  return { input, problems };
}

const MISSING = new Unreadable(['此项必填，请填写', 'This is needed: fill it in']);

/** A verb refuses for one reason at a time: what it refuses is put aside and it is asked again, until all is told. */
async function checkRow(register: AnyRegister, { deed, idKeys }: { deed: Deed; idKeys: IdKeys }, input: Record<string, unknown>, problems: CellProblem[]): Promise<object | undefined> {
  const tried = { ...input };
  for (;;) {
    try {
      return await register.check(deed, tried, idKeys) as object;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const column = columnOf(register, error);
      if (column && problems.some((problem) => problem.column === column.key)) return undefined;
      problems.push(problemOf(register, error, tried));
      if (!column) return undefined;
      for (const field of column.fields) delete tried[field];
      Object.assign(tried, column.required?.standIn);
    }
  }
}

/** What the verb says about an input, said about the cell that it came from. */
export function problemOf(register: AnyRegister, refusal: Refusal, input: Record<string, unknown>): CellProblem {
  const column = columnOf(register, refusal);
  const value = input[refusal.path[1] ?? ''];
  const proposal = typeof value === 'string' ? column?.propose?.(value) : undefined;
  // The verb's own sentence is Chinese; in English the column's note says what it asks for.
  const expected = refusal.code === 'INVALID_INPUT' && column ? `Not accepted. ${column.note[1]}` : ERRORS[refusal.code].en;
  return told(column?.key ?? '', column?.heading ?? ['', ''], [refusal.message, expected], proposal);
}

function told(column: string, heading: Words, message: Words, proposal: Words | undefined): CellProblem {
  const said = (at: 0 | 1) => ({ heading: heading[at], message: message[at], ...(proposal && { proposal: proposal[at] }) });
  return { column, ...said(0), english: said(1) };
}

function columnOf(register: AnyRegister, { path }: Refusal): AnyRegister['columns'][number] | undefined {
  return register.columns.find(({ fields }) => fields.includes(path[1] ?? ''));
}
