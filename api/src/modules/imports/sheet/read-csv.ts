import { parse } from 'csv-parse/sync';
import { Refusal } from '../../../graphql/errors.ts';
import { SHEET_LIMITS } from './sheet-limits.ts';
import { SheetRows, type SheetRow } from './sheet.ts';

/** Comma or tab separated text in UTF-8 or in GB18030, which Excel and WPS write in China. @throws Refusal */
export function readCsv(content: Uint8Array): SheetRow[] {
  const text = decoded(content);
  const delimiter = text.slice(0, text.search(/[\r\n]|$/)).includes('\t') ? '\t' : ',';
  const gathered = new SheetRows();
  let number = 0;
  try {
    parse(text, {
      delimiter, bom: true, relax_column_count: true, relax_quotes: true, max_record_size: SHEET_LIMITS.columns * SHEET_LIMITS.cellCharacters,
      // Kept nowhere but where they are gathered: what is too much is refused at once.
      on_record: (record: string[]) => { gathered.add(number += 1, record); return null; },
    });
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('IMPORT_FILE_UNREADABLE');
  }
  return gathered.rows;
}

function decoded(content: Uint8Array): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(content);
      if (!text.includes('\0')) return text;
    } catch { /* the next one */ }
  }
  throw new Refusal('IMPORT_FILE_UNREADABLE');
}
