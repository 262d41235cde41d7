import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.ts';
import { LIMITS, type LimitName } from '../../src/graphql/limits/limits.ts';
import { LARGEST_PAGE } from '../../src/reading/arguments.ts';
import { SECRET } from '../staff.ts';

const NAMES = Object.keys(LIMITS) as LimitName[];
const SET = NAMES.filter((name) => name !== 'page');
const root = join(import.meta.dirname, '../../..');
const limitsOf = (env: Record<string, string>) => readConfig({ DATABASE_URL: 'postgresql://a@b/c', LASTMILE_SECRET: SECRET, ...env }).limits;

test('the standard figures are those of the contract', () => {
  expect(limitsOf({})).toMatchObject({
    depth: 10, aliases: 15, rootFields: 10, tokens: 2_000, directives: 30, fragments: 50, bodyBytes: 256 * 1024, variablesDepth: 8, listLength: 250,
    page: LARGEST_PAGE, rows: 1_000, cost: 2_000, deadlineMs: 10_000,
  });
});

describe.each(SET)('%s', (name) => {
  const { env, standard, most } = LIMITS[name];

  test('is set by its variable, from 1 to the most', () => {
    expect(limitsOf({ [env]: '1' })[name]).toBe(1);
    expect(limitsOf({ [env]: String(most) })[name]).toBe(most);
    for (const wrong of ['0', '-1', String(most + 1), '1.5', 'many', 'Infinity', '1e400']) expect(() => limitsOf({ [env]: wrong }), wrong).toThrow(ConfigError);
  });

  test('reaches the containers', () => {
    expect(readFileSync(join(root, 'docker/compose.yml'), 'utf8')).toContain(`    ${env}: \${${env}:-}\n`);
  });

  test('is in the guide for integrators, with its figure', () => {
    expect(readFileSync(join(root, 'schema/README.md'), 'utf8')).toMatch(new RegExp(`^\\| \`${name}\` \\| ${standard} \\| .* \\| \`${env}\` \\|$`, 'm'));
  });
});

test.each(NAMES)('over %s it is said in Chinese what to do', (name) => {
  expect(LIMITS[name].zh(LIMITS[name].standard)).toMatch(/^[^，]*[\u4e00-\u9fff][^，]*，请/);
});
