import type { IdKeys } from '../../database/encryption.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { optionalText } from '../../graphql/text-input.ts';
import { globalId } from '../../reading/global-id.ts';
import { findVisible } from '../../reading/visible.ts';
import { examineRows } from './examine-rows.ts';
import { ImportRow } from './import-row.ts';
import type { MendImportRowInput } from './imports.inputs.ts';
import { knownWords } from './known-words.ts';
import { lockImport } from './lock-import.ts';
import { REGISTERS } from './registers.ts';

/** 改正一行: sets cells of a bad row and holds it to the same rules again. The whole file is not looked at for like rows. */
export async function mendImportRow(deed: Deed, { importRowId, cells }: MendImportRowInput, idKeys: IdKeys): Promise<Outcome> {
  demand(deed, 'DATA_IMPORT');
  const path = ['input', 'importRowId'];
  const row = await findVisible(deed.em, deed.viewer, ImportRow, importRowId);
  if (!row) throw new Refusal('NOT_FOUND', path);
  const { register, columns } = await lockImport(deed, globalId(row.dataImport), path);
  if (row.state === 'ENTERED') throw new Refusal('WRONG_STATE', path, '这一行已经导入，请到单据里修改');
  const texts = [...row.cells];
  cells.forEach(({ column, text }, at) => {
    const cell = column ? columns.indexOf(column) : -1;
    if (cell < 0) throw new Refusal('INVALID_INPUT', ['input', 'cells', String(at), 'column'], '没有这一列，请刷新后重试');
    texts[cell] = optionalText(text, { path: ['input', 'cells', String(at), 'text'], max: 1000, lines: true }) ?? '';
  });
  const known = await knownWords(deed.em, deed.viewer, deed.now);
  const [examined] = await examineRows(REGISTERS[register], columns, [{ number: row.number, cells: texts }], { deed, known, earlier: new Map(), idKeys });
  const { problems, warning } = examined!;
  Object.assign(row, { cells: texts, problems, warning, state: problems.length > 0 ? 'BAD' : 'GOOD' } satisfies Partial<ImportRow>);
  return { importRow: row };
}
