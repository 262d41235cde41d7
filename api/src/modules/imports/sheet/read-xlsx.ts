import { posix } from 'node:path';
import { Refusal } from '../../../graphql/errors.ts';
import { SHEET_LIMITS } from './sheet-limits.ts';
import { SheetRows, type SheetRow } from './sheet.ts';
import { XlsxParts } from './xlsx-parts.ts';
import { readXml } from './xml-events.ts';

/** The first sheet of an .xlsx (ECMA-376). Of a formula its last result counts; a date is the number that the sheet holds. @throws Refusal */
export async function readXlsx(content: Buffer): Promise<SheetRow[]> {
  const parts = await XlsxParts.open(content);
  const sheet = await firstSheet(parts);
  const shared = parts.has(SHARED) ? await sharedStrings(parts) : [];
  return sheetRows(parts, sheet, shared);
}

const WORKBOOK = 'xl/workbook.xml';
const SHARED = 'xl/sharedStrings.xml';

async function firstSheet(parts: XlsxParts): Promise<string> {
  let relation: string | undefined;
  await readXml(parts.text(WORKBOOK), { open: (name, attributes) => { if (name === 'sheet') relation ??= attributes['r:id']; } });
  let target: string | undefined;
  await readXml(parts.text('xl/_rels/workbook.xml.rels'), { open: (_name, { Id, Target }) => { if (Id === relation) target = Target; } });
  if (!relation || !target) throw new Refusal('IMPORT_FILE_UNREADABLE');
  return target.startsWith('/') ? target.slice(1) : posix.join('xl', target);
}

/** Texts that cells refer to by number. What is said beside them in another script (rPh) is left out. */
async function sharedStrings(parts: XlsxParts): Promise<string[]> {
  const strings: string[] = [];
  let text = '', reads = false, beside = false, characters = 0;
  await readXml(parts.text(SHARED), {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') beside = true;
      reads = name === 't' && !beside;
    },
    text: (piece) => { if (reads) text += piece; },
    close: (name) => {
      reads = false;
      if (name === 'rPh') beside = false;
      if (name !== 'si') return;
      characters += text.length;
      if (characters > SHEET_LIMITS.characters) throw new Refusal('IMPORT_FILE_TOO_LARGE');
      strings.push(plain(text));
    },
  });
  return strings;
}

async function sheetRows(parts: XlsxParts, sheet: string, shared: readonly string[]): Promise<SheetRow[]> {
  const gathered = new SheetRows();
  let number = 0, column = -1, kind = '', text = '', reads = false, beside = false;
  let cells: (string | undefined)[] = [];
  await readXml(parts.text(sheet), {
    open: (name, attributes) => {
      if (name === 'row') {
        number = Number(attributes['r'] ?? number + 1);
        column = -1;
        cells = [];
      } else if (name === 'c') {
        column = attributes['r'] ? columnOf(attributes['r']) : column + 1;
        kind = attributes['t'] ?? 'n';
        text = '';
      } else if (name === 'rPh') beside = true;
      reads = name === 'v' || (name === 't' && !beside);
    },
    text: (piece) => { if (reads) text += piece; },
    close: (name) => {
      reads = false;
      if (name === 'rPh') beside = false;
      else if (name === 'c' && text !== '') {
        // A sheet has 16 384 columns; a cell that is told to be beyond would make a list with as many holes.
        if (!(column < 16_384)) throw new Refusal('IMPORT_FILE_UNREADABLE');
        cells[column] = shown(kind, text, shared);
      } else if (name === 'row') gathered.add(number, cells);
    },
  });
  return gathered.rows;
}

function shown(kind: string, text: string, shared: readonly string[]): string {
  switch (kind) {
    case 's': return shared[Number(text)] ?? '';
    case 'n': return plainNumber(text);
    case 'b': return text === '1' ? '是' : '否';
    case 'e': return '';
    default: return plain(text);
  }
}

/** 1.3800000001E10 is a phone that was kept as a number. */
function plainNumber(text: string): string {
  const number = Number(text);
  return Number.isFinite(number) ? String(number) : text;
}

/** `_x000D_` stands for a character by its number; line breaks are those of text. */
function plain(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))).replace(/\r\n?/g, '\n');
}

/** B3 → 1 */
function columnOf(cell: string): number {
  return [.../^[A-Z]{1,3}/.exec(cell)?.[0] ?? ''].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
