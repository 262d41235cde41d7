import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSheet } from '../../src/modules/imports/sheet/read-sheet.ts';
import { writtenDay } from '../../src/modules/imports/written-day.ts';
import { refused } from '../loop.ts';
import { workbookOf } from './import-app.ts';

const NAMES = ['张龑', '王䶮', '李㛃', '陈𬭚', '赵𫖯', '阿卜杜热西提·阿卜杜拉·买买提明·吐尔逊江'];

/** A workbook as another program might write it: one part of it is given. */
function workbook({ sheet, shared }: { sheet?: string; shared?: string }, others: Zippable = {}): Buffer {
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  return Buffer.from(zipSync({
    'xl/workbook.xml': xml('<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="一" sheetId="1" r:id="rId7"/><x:sheet name="二" sheetId="2" r:id="rId8"/></x:sheets></x:workbook>'),
    'xl/_rels/workbook.xml.rels': xml('<Relationships><Relationship Id="rId8" Target="worksheets/other.xml"/><Relationship Id="rId7" Target="/xl/worksheets/first.xml"/></Relationships>'),
    'xl/worksheets/first.xml': xml(sheet ?? '<worksheet><sheetData/></worksheet>'),
    ...(shared ? { 'xl/sharedStrings.xml': xml(shared) } : {}),
    ...others,
  }));
}

const sheet = (rows: string) => `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData></worksheet>`;
const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

describe('an .xlsx', () => {
  test('gives its texts as they are: rare characters, leading zeros, numbers kept as numbers', async () => {
    const rows = [['姓名', '电话', '人数'], ...NAMES.map((name) => [name, '0913-8201234', 2])];
    expect((await readSheet(workbookOf(rows))).map(({ cells }) => cells)).toEqual([['姓名', '电话', '人数'], ...NAMES.map((name) => [name, '0913-8201234', '2'])]);
  });

  test('of another program: shared strings without what stands beside them, numbers with exponents, formulas by result, holes, the first sheet alone', async () => {
    const content = workbook({
      shared: '<sst><si><t>张</t><r><t>龑</t></r><rPh><t>zhang</t></rPh></si><si><t>甲_x000D_乙</t></si></sst>',
      sheet: sheet('<row r="3"><c r="B3" t="s"><v>0</v></c><c r="D3"><v>1.3800000001E10</v></c><c r="AA3" t="s"><v>1</v></c></row><row r="9"><c r="A9" t="str"><f>1+1</f><v>2</v></c><c r="B9" t="b"><v>1</v></c><c r="C9" t="e"><v>#REF!</v></c></row>'),
    }, { 'xl/worksheets/other.xml': strToU8('<worksheet><sheetData><row r="1"><c t="str"><v>another</v></c></row></sheetData></worksheet>') });
    const [first, second] = await readSheet(content);
    expect(first!.number).toBe(3);
    expect([first!.cells[0], first!.cells[1], first!.cells[3], first!.cells[26]]).toEqual(['', '张龑', '13800000001', '甲\n乙']);
    expect(second).toEqual({ number: 9, cells: ['2', '是'] });
  });

  test('blank rows, also with a million of them told at its end, leave no trace', async () => {
    expect(await readSheet(workbook({ sheet: sheet(`<row r="1">${inline('甲')}</row><row r="2">${inline('  ')}</row><row r="1048576"><c r="XFD1048576" s="3"/></row>`) }))).toEqual([{ number: 1, cells: ['甲'] }]);
  });
});

describe('a CSV file', () => {
  const text = '姓名,电话\r\n"张龑, 先生",0913-8201234\r\n\r\n王䶮,"甲\n乙"\r\n';
  const rows = [{ number: 1, cells: ['姓名', '电话'] }, { number: 2, cells: ['张龑, 先生', '0913-8201234'] }, { number: 4, cells: ['王䶮', '甲\n乙'] }];

  test('in UTF-8 with and without its mark, and in GB18030', async () => {
    expect(await readSheet(Buffer.from(`\uFEFF${text}`))).toEqual(rows);
    expect(await readSheet(Buffer.from(text))).toEqual(rows);
    const gb = Buffer.from('D0D5C3FB2CB5E7BBB00AD5C5FD8C2C303931330A', 'hex');
    expect((await readSheet(gb)).map(({ cells }) => cells)).toEqual([['姓名', '电话'], ['张龑', '0913']]);
  });

  test('with tabs', async () => {
    expect((await readSheet(Buffer.from('甲\t乙,丙\n1\t2\n'))).map(({ cells }) => cells)).toEqual([['甲', '乙,丙'], ['1', '2']]);
  });
});

describe('a file that means harm, or is none, is refused with a sentence (reliability §3f)', () => {
  const zeros = (bytes: number) => new Uint8Array(bytes);

  test.each<[what: string, file: () => Buffer, code: 'IMPORT_FILE_TOO_LARGE' | 'IMPORT_FILE_UNREADABLE']>([
    ['unpacked it is far larger than packed', () => workbook({ sheet: sheet(' '.repeat(60_000_000)) }), 'IMPORT_FILE_TOO_LARGE'],
    ['more parts than any workbook has', () => workbook({}, Object.fromEntries(Array.from({ length: 1_001 }, (_, n) => [`xl/${n}.xml`, zeros(0)]))), 'IMPORT_FILE_TOO_LARGE'],
    ['more rows', () => workbook({ sheet: sheet(Array.from({ length: 50_001 }, (_, n) => `<row r="${n + 1}">${inline('甲')}</row>`).join('')) }), 'IMPORT_FILE_TOO_LARGE'],
    ['more columns', () => workbook({ sheet: sheet(`<row r="1">${inline('甲').repeat(101)}</row>`) }), 'IMPORT_FILE_TOO_LARGE'],
    ['a column that no sheet has', () => workbook({ sheet: sheet('<row r="1"><c r="ZZZ1" t="str"><v>甲</v></c></row>') }), 'IMPORT_FILE_UNREADABLE'],
    ['a cell that is a book', () => workbook({ sheet: sheet(`<row r="1">${inline('甲'.repeat(5_001))}</row>`) }), 'IMPORT_FILE_TOO_LARGE'],
    ['one string shared by many cells', () => workbook({ shared: `<sst><si><t>${'甲'.repeat(4_999)}</t></si></sst>`, sheet: sheet(Array.from({ length: 5_000 }, (_, n) => `<row r="${n + 1}"><c t="s"><v>0</v></c></row>`).join('')) }), 'IMPORT_FILE_TOO_LARGE'],
    ['a document type with entities', () => workbook({ sheet: `<!DOCTYPE a [<!ENTITY b "c">]>${sheet(`<row r="1">${inline('&b;')}</row>`)}` }), 'IMPORT_FILE_UNREADABLE'],
    ['an outside entity', () => workbook({ sheet: `<!DOCTYPE a SYSTEM "file:///etc/passwd">${sheet('')}` }), 'IMPORT_FILE_UNREADABLE'],
    ['an entity that nobody declared', () => workbook({ sheet: sheet(`<row r="1">${inline('&b;')}</row>`) }), 'IMPORT_FILE_UNREADABLE'],
    ['XML that ends in the middle', () => workbook({ sheet: '<worksheet><sheetData>' }), 'IMPORT_FILE_UNREADABLE'],
    ['a part that leaves its folder', () => workbook({}, { '../../etc/passwd': zeros(1) }), 'IMPORT_FILE_UNREADABLE'],
    ['macros', () => workbook({}, { 'xl/vbaProject.bin': zeros(1) }), 'IMPORT_FILE_UNREADABLE'],
    ['a wrong checksum', () => withWrongSum(workbook({ sheet: sheet(`<row r="1">${inline('甲')}</row>`) })), 'IMPORT_FILE_UNREADABLE'],
    ['an archive that ends in the middle', () => workbook({}).subarray(0, 200), 'IMPORT_FILE_UNREADABLE'],
    ['an old .xls', () => Buffer.from('D0CF11E0A1B11AE1', 'hex'), 'IMPORT_FILE_UNREADABLE'],
    ['a picture', () => Buffer.from('89504E470D0A1A0A0000000D49484452FFFFFFFF', 'hex'), 'IMPORT_FILE_UNREADABLE'],
    ['nothing', () => Buffer.alloc(0), 'IMPORT_FILE_UNREADABLE'],
  ])('%s', async (_what, file, code) => {
    const { message } = await refused(readSheet(file()), code);
    expect(message).toMatch(/请/);
  });

  test('a reader that takes too long, or too much memory, is ended; the process goes on', async () => {
    const large = workbookOf(Array.from({ length: 20_000 }, (_, n) => [n, '甲'.repeat(400)]));
    await refused(readSheet(large, { ms: 1, memoryMb: 256 }), 'IMPORT_FILE_TOO_LARGE');
    await refused(readSheet(large, { ms: 20_000, memoryMb: 8 }), 'IMPORT_FILE_TOO_LARGE');
    expect(await readSheet(large)).toHaveLength(20_000);
  });
});

/** The sum of the sheet's part told wrong in the list of parts at the end. */
function withWrongSum(content: Buffer): Buffer {
  const name = content.lastIndexOf('xl/worksheets/first.xml');
  const changed = Buffer.from(content);
  changed.writeUInt32LE(changed.readUInt32LE(name - 46 + 16) ^ 1, name - 46 + 16);
  return changed;
}

describe('days as people write them', () => {
  test.each([
    ['2026-11-23', '2026-11-23', null], ['2026/11/23', '2026-11-23', null], ['2026.1.3', '2026-01-03', null], ['2026年11月23日', '2026-11-23', null], ['20261123', '2026-11-23', null],
    ['２０２６－１１－２３', '2026-11-23', null], ['2026-11-23 14:05', '2026-11-23', '14:05'], ['2026年11月23日 9:30', '2026-11-23', '09:30'], ['2026-11-23T14:05:00', '2026-11-23', '14:05'],
    ['46349', '2026-11-23', null], ['46349.5868055556', '2026-11-23', '14:05'],
  ])('%s is %s %s', (text, day, time) => {
    expect(writtenDay(text)).toEqual({ day, time });
  });

  test.each(['2026-02-30', '2026-13-01', '11月23日', '明天', '138', '99999', '2026-11-23 25:00', '13800000001'])('%s is none', (text) => {
    expect(writtenDay(text)).toBeNull();
  });
});
