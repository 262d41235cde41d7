import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const files = globSync('src/**/*.{ts,vue}').filter((path) => !path.endsWith('.d.ts'));
const importsOf = (path: string) => [...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, from]) => from!);

const wrong = (forbidden: (path: string, from: string) => boolean) =>
  files.flatMap((path) => importsOf(path).filter((from) => forbidden(path, from)).map((from) => `${path} imports ${from}`));

it('lets no feature import another', () => {
  expect(wrong((path, from) => {
    const own = /^src\/features\/([^/]+)\//.exec(path)?.[1];
    const other = /^@\/features\/([^/]+)|^\.\.\/([^/.]+)\//.exec(from);
    return Boolean(own && other && (other[1] ?? other[2]) !== own);
  })).toEqual([]);
});

it('keeps Apollo in src/api', () => {
  expect(wrong((path, from) => /^@apollo\/|apollo-composable/.test(from) && !path.startsWith('src/api/'))).toEqual([]);
});

it('imports no barrel: it would bring every component to the first page', () => {
  expect(wrong((_, from) => ['element-plus', 'element-plus/es', '@apollo/client'].includes(from))).toEqual([]);
});

it('lets house components, texts and access know no page', () => {
  expect(wrong((path, from) => /^src\/(ui|texts|api|access)\//.test(path) && /^@\/(features|shell|router)/.test(from))).toEqual([]);
});

it('keeps files small', () => {
  expect(files.filter((path) => readFileSync(path, 'utf8').split('\n').length > 250)).toEqual([]);
});
