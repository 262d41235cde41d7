import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSupersededCodes } from './superseded-codes.ts';

test('pairs are given one by one or in a file with remarks', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'lastmile-test-')), 'pairs.txt');
  writeFileSync(file, '# 2024 撤并\n610528106000=610528107000  # 并入留古镇\n\n');
  expect(readSupersededCodes([file, '610528101299=610528101200'])).toEqual(new Map([['610528106000', '610528107000'], ['610528101299', '610528101200']]));
  expect(readSupersededCodes([])).toEqual(new Map());
});

test.each(['610528=610526', '610528106000=', '610528106000=610528107000=1', 'no-such-file.txt'])('%s is refused', (given) => {
  expect(() => readSupersededCodes([given])).toThrow(/nothing was written/);
});

test('two successors of one region are refused', () => {
  expect(() => readSupersededCodes(['610528106000=610528107000', '610528106000=610528101000'])).toThrow(/two successors/);
});
