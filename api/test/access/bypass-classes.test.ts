import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Bypass classes of reliability §1.1 that are kept out by tests named after them: the title begins with the class. */
const NAMED = ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9', 'B11', 'B13', 'B14', 'B17', 'B19', 'B25'];

const titles = globSync('*.test.ts', { cwd: import.meta.dirname })
  .flatMap((file) => [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/^ *(?:test(?:\.\w+\(.*?\))?|\].*?\))\(['"`]((?:B\d+(?:, |: ))+)/gm)].map(([, title]) => title!));

test.each(NAMED)('%s has a test of its name', (name) => {
  expect(titles.filter((title) => title.startsWith(`${name}:`) || title.startsWith(`${name},`))).not.toEqual([]);
});
