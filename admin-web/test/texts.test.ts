import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { refusals } from '../src/texts/en/refusals';
import type { Texts } from '../src/texts/language';

const chinese = import.meta.glob<Record<string, unknown>>(['../src/texts/*.ts', '!../src/texts/language.ts', '!../src/texts/dictionary.ts', '!../src/texts/moment.ts'], { eager: true });
const english = import.meta.glob<Record<string, unknown>>(['../src/texts/en/*.ts', '!../src/texts/en/all.ts', '!../src/texts/en/refusals.ts'], { eager: true });

function allKeys(files: Record<string, Record<string, unknown>>): string[] {
  return Object.entries(files).flatMap(([path, exported]) => keys(exported as Texts, `${basename(path)}: `));
}

/** `area.group.key()`: brackets mark a sentence with holes, which must have holes in both languages. */
function keys(texts: Texts, path: string): string[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    if (typeof text === 'object') return keys(text, `${path}${key}.`);
    return [`${path}${key}${typeof text === 'function' ? '()' : ''}`];
  });
}

const CJK = /[\u3400-\u9fff\uff00-\uffef]/;

it('has every text in both languages', () => {
  expect(allKeys(english)).toEqual(allKeys(chinese));
});

it('has an English sentence for every code of the server', () => {
  const codes = readFileSync('../schema/errors.md', 'utf8').match(/^\| `\w+` \|/gm)!.map((cell) => cell.slice(3, -3));
  expect(codes.length).toBeGreaterThan(30);
  expect(Object.keys(refusals)).toEqual(codes);
});

it('names each area after its constant, or its English would never be found', () => {
  for (const path of globSync('src/texts/*.ts')) {
    for (const [, constant, name] of readFileSync(path, 'utf8').matchAll(/export const (\w+) = area\('(\w+)'/g)) expect(name).toBe(constant);
  }
});

it('has no Chinese left in the English', () => {
  const text = globSync('src/texts/en/*.ts').map((path) => readFileSync(path, 'utf8')).join('\n').replace("chinese: '中文'", '');
  expect(CJK.exec(text)).toBeNull();
});

it('keeps strings out of pages and components', () => {
  // The gallery shows what people might have typed; it is no part of what is built.
  const files = globSync('src/**/*.{ts,vue}').filter((file) => !file.startsWith('src/texts/') && !file.startsWith('src/gallery/') && !file.endsWith('.test.ts'));
  const withoutComments = (path: string) => readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$|<!--[\s\S]*?-->/gm, '');
  const spoken = files.flatMap((path) => withoutComments(path).match(/.*[\u3400-\u9fff].*/g)?.map((line) => `${path}: ${line.trim()}`) ?? []);
  expect(spoken).toEqual([]);
});
