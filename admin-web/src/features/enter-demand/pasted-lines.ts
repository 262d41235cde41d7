import { codeNamed } from '@/texts/dictionary';
import { pasted as t } from '@/texts/pasted';
import type { Demand } from './demand';
import headings from './pasted-headings.json';
import { suggestCategory } from './suggest-category';
import { plainVillage } from './village-name';

/** One line as it was pasted: 内容, 类别, 姓名, 电话, 村（社区）, in columns as Excel and WPS copy them. */
export interface PastedLine { number: number; content: string; category: string; name: string; phone: string; village: string }

export interface CheckedLine extends PastedLine {
  categoryCode: Demand['category'];
  regionCode: string | null;
  /** What has to be mended before it can be entered; none where it is good. */
  problems: string[];
}

/** More would not be looked over; a table shows at most 100 rows (console §0-3). */
export const MOST_LINES = 100;
const COLUMNS = 5;
const CONTENT_MAX = 1000;
const PHONE = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/;

/** Cells by tab, or by comma where there is no tab. A cell of Excel that holds a line break or a tab comes in quotes. */
export function linesOf(text: string): PastedLine[] {
  const rows = cells(text, text.includes('\t') ? /\t/ : /[,，]/).map((row) => row.map((cell) => cell.trim()));
  return rows
    .map((row, at) => ({ row, number: at + 1 }))
    .filter(({ row }) => row.some(Boolean))
    .filter(({ row }, at) => at > 0 || !isHeading(row))
    .map(({ row, number }) => {
      const [content = '', category = '', name = '', phone = '', village = ''] = row.slice(0, COLUMNS);
      return { number, content, category, name, phone: phone.replace(/\s/g, ''), village };
    });
}

/** The lines as text again, to be mended and checked once more. */
export function textOf(lines: readonly PastedLine[]): string {
  const quoted = (cell: string) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return lines.map(({ content, category, name, phone, village }) => [content, category, name, phone, village].map(quoted).join('\t')).join('\n');
}

function isHeading(row: string[]): boolean {
  return row.filter((cell) => headings.includes(cell)).length >= 2;
}

function cells(text: string, border: RegExp): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const end = () => { rows.at(-1)!.push(cell); cell = ''; };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') { cell += '"'; at += 1; } else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (border.test(letter)) end();
    else if (letter === '\n') { end(); rows.push([]); } else if (letter !== '\r') cell += letter;
  }
  end();
  return rows;
}

/** The code of a village by the name that the line has; the last entry's place where it has none. */
export type Places = { byName: ReadonlyMap<string, readonly string[]>; usual: string | null };

export function check(line: PastedLine, places: Places): CheckedLine {
  const problems: string[] = [];
  if (!line.content) problems.push(t.contentMissing);
  else if ([...line.content].length > CONTENT_MAX) problems.push(t.contentLong(CONTENT_MAX));

  const categoryCode = line.category ? codeNamed('ServiceCategory', line.category) : suggestCategory(line.content);
  if (!categoryCode) problems.push(line.category ? t.categoryUnknown(line.category) : t.categoryMissing);

  if (/[*\d<>]/.test(line.name)) problems.push(t.nameWrong);
  if (line.phone && !PHONE.test(line.phone)) problems.push(t.phoneWrong);

  const found = line.village ? places.byName.get(plainVillage(line.village)) ?? [] : [places.usual].filter((code) => code !== null);
  if (!found.length) problems.push(line.village ? t.villageUnknown(line.village) : t.villageMissing);
  if (found.length > 1) problems.push(t.villageTwice(line.village));
  return { ...line, categoryCode, regionCode: found.length === 1 ? found[0]! : null, problems };
}
