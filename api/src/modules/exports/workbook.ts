import { strToU8, Zip, ZipDeflate } from 'fflate';

export type Cell = string | number | null;

/** Indexes of `cellXfs` in STYLES. A text keeps `quotePrefix`, so that it stays text when somebody edits it. */
const STYLE = { text: 1, heading: 2, note: 3 } as const;
export type CellStyle = keyof typeof STYLE;

interface Sheet {
  name: string;
  /** In characters. */
  widths: number[];
  /** Rows that stay in view. */
  frozen?: number;
  /** Empty cells are text too, so that what somebody writes there keeps its leading zeros. */
  forWriting?: boolean;
  hidden?: boolean;
  /** What is said to who writes into a column, and what may be chosen there. */
  hints?: Hint[];
}

export interface Hint {
  /** From 0. */
  column: number;
  title: string;
  text: string;
  /** Choices, which stand in a column of another sheet from its first row on; `open`: something else may be written too. */
  choices?: { sheet: string; column: number; rows: number; open: boolean };
}

/** Rows for which a sheet holds hints ready. */
const ROWS_FOR_WRITING = 20_000;

/**
 * An .xlsx written row by row (ECMA-376), small in memory however many rows come. Each cell is a number or an inline string and
 * none is ever a formula: there is no way to write one, so what begins with = + - @ or a tab stays the text it is.
 */
export class Workbook {
  readonly #zip: Zip;
  readonly #chunks: Uint8Array[] = [];
  readonly #sheets: Sheet[] = [];
  #open: ZipDeflate | undefined;
  #rows = 0;
  /** Bytes written so far, compressed. */
  size = 0;

  constructor() {
    this.#zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.#chunks.push(chunk);
      this.size += chunk.length;
    });
  }

  /** Begins the next sheet, and ends the one before. */
  sheet(sheet: Sheet): void {
    this.#end();
    this.#sheets.push(sheet);
    this.#open = this.#part(`xl/worksheets/sheet${this.#sheets.length}.xml`);
    const pane = sheet.frozen ? `<pane ySplit="${sheet.frozen}" topLeftCell="A${sheet.frozen + 1}" activePane="bottomLeft" state="frozen"/>` : '';
    const columns = sheet.widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"${sheet.forWriting ? ` style="${STYLE.text}"` : ''}/>`).join('');
    this.#write(`${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns}</cols><sheetData>`);
  }

  row(cells: Cell[], style: CellStyle = 'text'): void {
    this.#rows += 1;
    this.#write(`<row r="${this.#rows}">${cells.map((cell, i) => cellXml(cell, `${columnName(i)}${this.#rows}`, style)).join('')}</row>`);
  }

  finish(): Buffer {
    this.#end();
    const names = this.#sheets.map(({ name, hidden }, i) => ({ name: escaped(name), n: i + 1, state: hidden ? ' state="hidden"' : '' }));
    this.#whole('xl/workbook.xml', `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.map(({ name, n, state }) => `<sheet name="${name}" sheetId="${n}"${state} r:id="rId${n}"/>`).join('')}</sheets></workbook>`);
    this.#whole('xl/_rels/workbook.xml.rels', `<Relationships xmlns="${PACKAGE}/relationships">${names.map(({ n }) => `<Relationship Id="rId${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}<Relationship Id="rId0" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`);
    this.#whole('xl/styles.xml', STYLES);
    this.#whole('_rels/.rels', `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`);
    this.#whole('[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${SHEETML}.sheet.main+xml"/>${names.map(({ n }) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SHEETML}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${SHEETML}.styles+xml"/></Types>`);
    this.#zip.end();
    return Buffer.concat(this.#chunks);
  }

  #end(): void {
    this.#open?.push(strToU8(`</sheetData>${hintsXml(this.#sheets.at(-1)!)}</worksheet>`), true);
    this.#open = undefined;
    this.#rows = 0;
  }

  #write(text: string): void {
    this.#open!.push(strToU8(text));
  }

  #whole(path: string, xml: string): void {
    this.#part(path).push(strToU8(XML + xml), true);
  }

  #part(path: string): ZipDeflate {
    const part = new ZipDeflate(path, { level: 6 });
    this.#zip.add(part);
    return part;
  }
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font><font><sz val="10"/><color rgb="FF808080"/><name val="宋体"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="4"><xf/><xf numFmtId="49" fontId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" quotePrefix="1" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="2" quotePrefix="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

function cellXml(cell: Cell, at: string, style: CellStyle): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  return `<c r="${at}" s="${STYLE[style]}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** Hints and choices are rules beside the cells (dataValidations); no cell holds anything of them. */
function hintsXml({ hints = [], frozen = 0 }: Sheet): string {
  if (hints.length === 0) return '';
  const rules = hints.map(({ column, title, text, choices }) => {
    const name = columnName(column);
    const list = choices && `<formula1>'${escaped(choices.sheet)}'!$${columnName(choices.column)}$1:$${columnName(choices.column)}$${choices.rows}</formula1>`;
    return `<dataValidation${list ? ' type="list"' : ''} allowBlank="1" showInputMessage="1"${choices && !choices.open ? ' showErrorMessage="1"' : ''}`
      + ` promptTitle="${escaped(title)}" prompt="${escaped(text)}" sqref="${name}${frozen + 1}:${name}${ROWS_FOR_WRITING}">${list ?? ''}</dataValidation>`;
  });
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

// oxlint-disable-next-line no-control-regex -- these are the signs that XML cannot hold
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** As XML text. `_x0041_` would be read as the letter A, so its underscore is written by its number. */
function escaped(text: string): string {
  return text.toWellFormed().replace(NO_XML, '').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A, B, … Z, AA, … */
function columnName(index: number): string {
  return (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + index % 26);
}
