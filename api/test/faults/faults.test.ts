import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { DOOR_WITHOUT_ROWS, FAULTS } from './faults.ts';
import { runTests, type Run } from './run-with-fault.ts';
import { editsOf, seed } from './seeded-fault.ts';

/**
 * Does the suite find what it is there for? Each mistake that somebody could make is seeded into the sources while they
 * are loaded, and the tests that guard against it must turn red (reliability §3a).
 */
const SOURCES = join(import.meta.dirname, '../../src');
/** As many as there are cores on the smallest machine that runs them. */
const AT_ONCE = 2;
const LONGEST_MS = 240_000;

const NONE = 'no fault', DOOR_ALONE = 'no wall', WALL_ALONE = 'no row conditions in the door', NEITHER = 'neither';
/** Role × type, by list, node and relation: every row that exists for a role, and no other. */
const ROWS = { file: 'test/access/walk.test.ts', only: ' × ' };
const runs = new Map<string, Promise<Run>>();

test('there are at least 15, each with a name of its own, and they reach into many bypass classes', () => {
  expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
  expect(FAULTS.length).toBeGreaterThanOrEqual(15);
  expect(new Set(FAULTS.map(({ opens }) => opens)).size).toBeGreaterThanOrEqual(10);
});

test.each([...FAULTS, DOOR_WITHOUT_ROWS])('$name: its text stands in the source exactly once', (fault) => {
  for (const edit of editsOf(fault)) {
    const source = readFileSync(join(SOURCES, edit.file), 'utf8');
    expect(seed(fault.name, edit, source)).not.toBe(source);
  }
});

test('a text that is gone, or stands twice, is told with the name of its fault', () => {
  const fault = FAULTS[0]!;
  expect(() => seed(fault.name, fault, 'rewritten')).toThrow(`fault "${fault.name}": its text stands in ${fault.file} 0 times`);
  expect(() => seed(fault.name, fault, fault.find + fault.find)).toThrow('2 times');
});

describe('the suite', () => {
  beforeAll(() => {
    const server = inject('testServer').url;
    const waiting = [
      { name: NONE, start: () => runTests(FAULTS[0]!.caughtBy, server) },
      { name: DOOR_ALONE, start: () => runTests({ ...ROWS, env: { WALL: 'off' } }, server) },
      { name: WALL_ALONE, start: () => runTests(ROWS, server, DOOR_WITHOUT_ROWS.name) },
      { name: NEITHER, start: () => runTests(DOOR_WITHOUT_ROWS.caughtBy, server, DOOR_WITHOUT_ROWS.name) },
      ...FAULTS.map(({ name, caughtBy }) => ({ name, start: () => runTests(caughtBy, server, name) })),
    ];
    const lanes = Array.from({ length: AT_ONCE }, () => Promise.resolve<unknown>(null));
    waiting.forEach(({ name, start }, i) => {
      const run = lanes[i % AT_ONCE]!.then(start, start);
      lanes[i % AT_ONCE] = run;
      runs.set(name, run);
    });
  });

  test('is green without a fault', async () => {
    const { passed, failed, output } = await runs.get(NONE)!;
    expect({ passed: passed > 0, failed }, output).toEqual({ passed: true, failed: 0 });
  }, LONGEST_MS);

  // Two layers, each tested alone (reliability §3b oracle 3): what the one lets slip the other keeps.
  test.each([[DOOR_ALONE, 'the reading door'], [WALL_ALONE, 'the wall']])('is green with %s: %s holds alone', async (name) => {
    const { passed, failed, output } = await runs.get(name)!;
    expect({ passed: passed > 100, failed }, output).toEqual({ passed: true, failed: 0 });
  }, LONGEST_MS);

  test('is red with neither, so that the two runs before can fail', async () => {
    const { failed, output } = await runs.get(NEITHER)!;
    expect(failed, output).toBeGreaterThan(0);
  }, LONGEST_MS);

  // A run that breaks before its tests begin has found nothing: only a failed test counts.
  test.each(FAULTS)('turns red: $name ($opens)', async ({ name }) => {
    const { failed, output } = await runs.get(name)!;
    expect(failed, output).toBeGreaterThan(0);
  }, LONGEST_MS);
});
