import { writtenDay } from './written-day.ts';
import { Unreadable, type ImportColumn, type Words } from './import-column.ts';

type Kind<Input> = Pick<ImportColumn<Input>, 'read' | 'fields'> & Partial<Pick<ImportColumn<Input>, 'options' | 'propose'>>;

/** What was written, as it is; rare characters stay. */
export function asText<Input>(field: keyof Input & string): Kind<Input> {
  return { fields: [field], read: (text) => ({ [field]: text }) as Partial<Input> };
}

const LOST_ZERO: Words = [
  '座机区号前的 0 可能丢了：把单元格设为文本后补上；手机号应为 11 位',
  'The 0 of the area code may be lost: set the cell to text and add it; a mobile number has 11 digits',
];

const oneOf = (choices: readonly string[]): Words => [`可填：${choices.join('、')}`, `One of: ${choices.join(', ')}`];
const notAChoice = (choices: readonly string[]) => new Unreadable(['不是可选的值，请从下拉列表中选择', 'Not one of the choices: take one from the list'], oneOf(choices));

/** A code by its label in either language. */
export function asCode<Input>(field: keyof Input & string, dictionary: () => object): Kind<Input> {
  return {
    fields: [field],
    options: { of: ({ codes }) => codes.labels(dictionary()) },
    read: (text, { codes }) => {
      const code = codes.codeOf(dictionary() as Record<string, string>, text.normalize('NFKC').trim());
      return code ? { [field]: code } as Partial<Input> : notAChoice(codes.labels(dictionary()));
    },
  };
}

/** Several codes, with a comma, a stroke or a space between them. */
export function asCodes<Input>(field: keyof Input & string, dictionary: () => object): Kind<Input> {
  return {
    fields: [field],
    options: { of: ({ codes }) => codes.labels(dictionary()), open: true },
    read: (text, { codes }) => {
      const found = text.normalize('NFKC').split(/[,，、;；/\s]+/).filter(Boolean).map((word) => codes.codeOf(dictionary() as Record<string, string>, word));
      return found.includes(undefined) ? notAChoice(codes.labels(dictionary())) : { [field]: found } as Partial<Input>;
    },
  };
}

const YES = /^(是|有|对|√|✓|y|yes|true|1)$/i, NO = /^(否|无|没有|不|×|n|no|false|0)$/i;

/** 是 or 否. */
export function asYes<Input>(field: keyof Input & string): Kind<Input> {
  return {
    fields: [field],
    options: { of: () => ['是', '否'], open: true },
    read: (text) => {
      const word = text.normalize('NFKC').trim();
      return YES.test(word) || NO.test(word) ? { [field]: YES.test(word) } as Partial<Input> : new Unreadable(['写“是”或“否”', 'Write 是 (yes) or 否 (no)'], ['是、否', '是, 否']);
    },
  };
}

export const NO_DAY: Words = ['日期写成 2026-11-23、2026/11/23 或 2026年11月23日', 'A day is written 2026-11-23, 2026/11/23 or 2026年11月23日'];

/** A calendar day, however it was written; also the number that a spreadsheet keeps for one. */
export function asDay<Input>(field: keyof Input & string): Kind<Input> {
  return {
    fields: [field],
    read: (text) => {
      const written = writtenDay(text);
      return written ? { [field]: written.day } as Partial<Input> : new Unreadable(['不是日期', 'Not a day'], NO_DAY);
    },
  };
}

/** Full-width digits are digits, and a mobile number may have been written in groups. */
export function asPhone<Input>(field: keyof Input & string): Kind<Input> {
  return {
    fields: [field],
    read: (text) => {
      const plain = text.normalize('NFKC').replace(/[\s()]/g, '').replace(/[‐-―−]/g, '-');
      const digits = plain.replace(/^(\+?86)?-?/, '').replaceAll('-', '');
      return { [field]: /^1\d{10}$/.test(digits) ? digits : plain } as Partial<Input>;
    },
    propose: (text) => (/^[1-9]\d{8,10}$/.test(text) && !/^1[3-9]\d{9}$/.test(text) ? LOST_ZERO : undefined),
  };
}

export function asNumber<Input>(field: keyof Input & string): Kind<Input> {
  return {
    fields: [field],
    read: (text) => {
      const plain = text.normalize('NFKC').replace(/\s*[人名个]$/, '').trim();
      return /^\d{1,9}(\.0+)?$/.test(plain) ? { [field]: Number(plain) } as Partial<Input> : new Unreadable(['应为整数', 'This should be a whole number'], ['只写数字，如 2', 'Write digits alone, such as 2']);
    },
  };
}

/** A place of the viewer's range by its name, by town and name, or by its code. */
export function asPlace<Input>(field: keyof Input & string, none: Words): Kind<Input> {
  return {
    fields: [field],
    options: { of: ({ places }) => places.paths, open: true },
    read: (text, { places }) => {
      const code = text.normalize('NFKC').trim();
      if (/^\d{12}$/.test(code)) return { [field]: code } as Partial<Input>;
      const found = places.named(text);
      if (found.length === 1) return { [field]: found[0]!.code } as Partial<Input>;
      if (found.length > 1) return new Unreadable(
        [`有 ${found.length} 个同名的地方，请写上镇（街道）名`, `${found.length} places have this name: write the township too`], oneOf(found.map(({ path }) => path)),
      );
      const near = places.near(text);
      return new Unreadable(none, near.length > 0
        ? [`是否为：${near.join('、')}`, `Did you mean: ${near.join(', ')}`]
        : ['写成“镇/村”，如模板下拉列表所示', 'Write township/village, as in the list of the template']);
    },
  };
}
