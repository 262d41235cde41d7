import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { refusals } from '../src/texts/en/refusals';
import type { Texts } from '../src/texts/language';

const chinese = import.meta.glob<Record<string, unknown>>(['../src/texts/*.ts', '!../src/texts/language.ts', '!../src/texts/moment.ts'], { eager: true });
const english = import.meta.glob<Record<string, unknown>>(['../src/texts/en/*.ts', '!../src/texts/en/all.ts', '!../src/texts/en/refusals.ts'], { eager: true });

const byFile = (files: Record<string, Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(files).map(([path, exported]) => [basename(path), exported as Record<string, Texts>]));

/** `group.key` or `group.key(holes)`, so that a lost hole shows too. */
function keys(texts: Texts, path = ''): string[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    if (typeof text === 'object') return keys(text, `${path}${key}.`);
    return [typeof text === 'function' ? `${path}${key}(${text.length})` : `${path}${key}`];
  });
}

const CJK = /[\u3400-\u9fff\uff00-\uffef]/;

it('has every text in both languages', () => {
  const [zh, en] = [byFile(chinese), byFile(english)];
  expect(Object.keys(en)).toEqual(Object.keys(zh));
  for (const [file, areas] of Object.entries(zh)) {
    for (const [area, texts] of Object.entries(areas)) {
      const translated = keys(en[file]![area]!);
      // A translation may drop a hole it does not need; it may not invent one.
      expect(translated.map((key) => key.replace(/\(\d\)/, '')), file).toEqual(keys(texts).map((key) => key.replace(/\(\d\)/, '')));
    }
  }
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
  for (const path of globSync('src/**/*.{ts,vue}').filter((file) => !file.startsWith('src/texts/') && !file.endsWith('.test.ts'))) {
    const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$|<!--[\s\S]*?-->/gm, '');
    expect(code.match(/.*[\u3400-\u9fff].*/)?.[0], path).toBeUndefined();
  }
});
