import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Our linter configuration over files written for the purpose: each rule is seen to refuse, and to accept what is right. */
interface Sample {
  /** Where the file would lie; its name begins with x. */
  path: string;
  source: string;
  /** Rules it breaks. */
  breaks: string[];
}

const BOUNDARIES = 'house(import-boundaries)';
const QUERY = 'house(no-unguarded-query)';
const SETTING = 'house(no-session-setting)';
const IMPORTS = 'eslint(no-restricted-imports)';

const forbiddenImports = [
  ['api/src/access/x.ts', '../database/orm.ts'],
  ['api/src/access/x.ts', '../config.ts'],
  ['api/src/database/x.ts', '../reading/read.ts'],
  ['api/src/database/x.ts', '../modules/orders/order.ts'],
  ['api/src/reading/x.ts', '../modules/orders/order.ts'],
  ['api/src/reading/deeper/x.ts', '../../graphql/errors.ts'],
  ['api/src/modules/orders/x.ts', '../../config.ts'],
  ['api/src/modules/orders/x.ts', '../../jobs/timers.ts'],
  ['api/src/graphql/x.ts', '../jobs/timers.ts'],
  ['api/src/x.ts', '../../scripts/start.ts'],
  ['api/src/x.ts', '../../admin-web/src/main.ts'],
  ['admin-web/src/features/orders/x.ts', '../todo/queue.ts'],
  ['admin-web/src/features/orders/x.ts', '@/features/todo/queue'],
  ['admin-web/src/ui/x.ts', '../features/todo/queue.ts'],
  ['admin-web/src/x.ts', '../../api/src/access/roles.ts'],
  ['schema/x.ts', '../api/src/app.ts'],
] as const;

const allowedImports = [
  ['api/src/database/x.ts', '../access/roles.ts'],
  ['api/src/reading/x.ts', './plan.ts'],
  ['api/src/modules/orders/x.ts', '../teams/volunteer-team.ts'],
  ['api/src/modules/orders/x.ts', '../../graphql/errors.ts'],
  ['api/src/modules/orders/x.test.ts', '../../../test/staff.ts'],
  ['api/src/x.ts', './app.ts'],
  ['admin-web/src/features/orders/x.ts', './list.ts'],
  ['admin-web/src/features/orders/x.ts', '@/ui/data-table.vue'],
  ['scripts/x.ts', '../api/src/database/orm.ts'],
] as const;

const unguardedQueries = [
  'em.getKysely();',
  'em.createQueryBuilder(Order);',
  'em.getReference(Order, 1);',
  'await em.upsert(order);',
  'await em.find(Order, {}, { filters: false });',
  'await em.execute("select 1");',
  'await em.getConnection().execute("select 1");',
  'em.find(Order, { id: raw("1") });',
  'em.find(Order, { id: sql`1` });',
];

const environment = 'export const port = process.env.PORT;\n';

const samples: Sample[] = [
  ...settings(),
  ...forbiddenImports.map(([path, target]) => ({ path, source: imports(target), breaks: [BOUNDARIES] })),
  ...allowedImports.map(([path, target]) => ({ path, source: imports(target), breaks: [] })),
  { path: 'api/src/access/x.ts', source: `export { one } from '../config.ts';\n`, breaks: [BOUNDARIES] },
  { path: 'api/src/access/x.ts', source: `export * from '../config.ts';\n`, breaks: [BOUNDARIES] },
  { path: 'api/src/access/x.ts', source: `export const one = await import('../config.ts');\n`, breaks: [BOUNDARIES] },
  { path: 'api/src/access/x.ts', source: `import type { One } from '../config.ts';\nexport type Two = One;\n`, breaks: [BOUNDARIES] },
  { path: 'api/src/modules/x.ts', source: `import type { Config } from '../config.ts';\nexport type Two = Config;\n`, breaks: [] },

  ...unguardedQueries.flatMap((statement) => [
    { path: 'api/src/modules/x.ts', source: query(statement), breaks: [QUERY] },
    { path: 'api/src/graphql/x.ts', source: query(statement), breaks: [QUERY] },
    { path: 'api/src/database/x.ts', source: query(statement), breaks: [] },
    { path: 'api/src/reading/x.ts', source: query(statement), breaks: [] },
  ]),

  { path: 'api/src/modules/x.ts', source: environment, breaks: ['node(no-process-env)'] },
  { path: 'api/src/database/x.ts', source: environment, breaks: ['node(no-process-env)'] },
  { path: 'api/src/x.ts', source: `import { env } from 'node:process';\nexport const port = env.PORT;\n`, breaks: [IMPORTS] },
  { path: 'api/test/x.ts', source: environment, breaks: [] },

  { path: 'admin-web/src/ui/x.ts', source: imports('element-plus'), breaks: [IMPORTS] },
  { path: 'admin-web/src/api/x.ts', source: imports('element-plus'), breaks: [IMPORTS] },
  { path: 'admin-web/src/ui/x.ts', source: imports('element-plus/es/components/button/index.mjs'), breaks: [] },
  { path: 'admin-web/src/features/todo/x.ts', source: imports('@apollo/client/core'), breaks: [IMPORTS] },
  { path: 'admin-web/src/shell/x.vue', source: `<script setup lang="ts">\nimport { gql } from '@apollo/client';\nconst one = gql;\n</script>\n<template>{{ one }}</template>\n`, breaks: [IMPORTS] },
  { path: 'admin-web/src/api/x.ts', source: imports('@apollo/client/core'), breaks: [] },
  { path: 'admin-web/src/ui/x.ts', source: 'export const show = (element: Element, text: string) => { element.innerHTML = text; };\n', breaks: ['eslint(no-restricted-properties)'] },
];

/** What outlives its transaction, and what does not. */
function settings(): Sample[] {
  const sample = (text: string, breaks: string[]): Sample => ({ path: 'api/src/database/x.ts', source: `export const text = ${text};\n`, breaks });
  return [
    ...["\"set lastmile.county_lo = '610528'\"", "'begin; set role lastmile_verb'", '`SET SESSION search_path TO public`', '"select set_config(\'lastmile.team\', $1, false)"', '"select set_config(\'lastmile.team\', $1, true)"'].map((text) => sample(text, [SETTING])),
    ...["\"set local lastmile.county_lo = '610528'\"", "'begin; set local role lastmile_verb'", "'update sessions set last_seen_at = $1'", "'alter role x set jit = off'", "'set it to postgresql://user'"].map((text) => sample(text, [])),
  ];
}

function imports(target: string): string {
  return `import { one } from '${target}';\nexport const two = one;\n`;
}

function query(statement: string): string {
  return `import { em, Order, order, raw, sql } from 'somewhere';\nexport const names = [em, Order, order, raw, sql];\n${statement}\n`;
}

/** A name of its own for each sample, in the same folder. */
function pathOf({ path }: Sample, index: number): string {
  return path.replace('/x.', `/x${index}.`);
}

const root = resolve(import.meta.dirname, '../..');
const broken = new Map<string, Set<string>>();
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'lastmile-lint-'));
  cpSync(join(root, '.oxlintrc.json'), join(copy, '.oxlintrc.json'));
  cpSync(join(root, 'scripts/lint'), join(copy, 'scripts/lint'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  samples.forEach((sample, index) => {
    const file = join(copy, pathOf(sample, index));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, sample.source);
  });
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--format=json', 'api', 'admin-web', 'schema', 'scripts'], { cwd: copy, encoding: 'utf8' });
  for (const { filename, code } of (JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] }).diagnostics) {
    const path = relative(copy, resolve(copy, filename));
    broken.set(path, (broken.get(path) ?? new Set()).add(code));
  }
});

afterAll(() => rmSync(copy, { recursive: true }));

describe('rules of the house', () => {
  it.each(samples.map((sample, index) => ({ ...sample, file: pathOf(sample, index) })))('$path $source: $breaks', ({ file, breaks }) => {
    expect([...(broken.get(file) ?? [])]).toEqual(breaks);
  });
});
