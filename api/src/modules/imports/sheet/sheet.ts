import { Refusal } from '../../../graphql/errors.ts';
import { SHEET_LIMITS } from './sheet-limits.ts';

/** A row that holds something, with the number that a spreadsheet program shows for it. */
export interface SheetRow {
  number: number;
  cells: string[];
}

/** Gathers the rows of a sheet within the limits. Rows and cells that hold nothing leave no trace. */
export class SheetRows {
  readonly rows: SheetRow[] = [];
  #characters = 0;

  /** @param cells texts by column, which may have holes. @throws Refusal over a limit */
  add(number: number, cells: readonly (string | undefined)[]): void {
    const width = cells.findLastIndex((cell) => cell?.trim()) + 1;
    if (width === 0) return;
    if (width > SHEET_LIMITS.columns) throw new Refusal('IMPORT_FILE_TOO_LARGE', [], `第 ${number} 行超过 ${SHEET_LIMITS.columns} 列，请删去多余的列后重新上传`);
    if (this.rows.length === SHEET_LIMITS.rows) throw new Refusal('IMPORT_FILE_TOO_LARGE', [], `一个文件最多 ${SHEET_LIMITS.rows} 行，请拆成几个文件分别导入`);
    const texts = Array.from({ length: width }, (_, at) => cells[at]?.trim() ?? '');
    for (const text of texts) this.#count(number, text);
    this.rows.push({ number, cells: texts });
  }

  #count(number: number, text: string): void {
    if (text.length > SHEET_LIMITS.cellCharacters) throw new Refusal('IMPORT_FILE_TOO_LARGE', [], `第 ${number} 行有一格超过 ${SHEET_LIMITS.cellCharacters} 字，请缩短后重新上传`);
    this.#characters += text.length;
    if (this.#characters > SHEET_LIMITS.characters) throw new Refusal('IMPORT_FILE_TOO_LARGE');
  }
}
