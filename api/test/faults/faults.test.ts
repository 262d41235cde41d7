import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { FAULTS } from './faults.ts';
import { runTests, type Run } from './run-with-fault.ts';
import { seed } from './seeded-fault.ts';

/**
 * Does the suite find what it is there for? Each mistake that somebody could make is seeded into the sources while they
 * are loaded, and the tests that guard against it must turn red (reliability §3a).
 */
const SOURCES = join(import.meta.dirname, '../../src');
/** As many as there are cores on the smallest machine that runs them. */
const AT_ONCE = 2;
const LONGEST_MS = 240_000;

const NONE = 'no fault';
const runs = new Map<string, Promise<Run>>();

test('there are at least 15, each with a name of its own, and they reach into many bypass classes', () => {
  expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
  expect(FAULTS.length).toBeGreaterThanOrEqual(15);
  expect(new Set(FAULTS.map(({ opens }) => opens)).size).toBeGreaterThanOrEqual(10);
});

test.each(FAULTS)('$name: its text stands in the source exactly once', (fault) => {
  const source = readFileSync(join(SOURCES, fault.file), 'utf8');
  expect(seed(fault, source)).not.toBe(source);
});

test('a text that is gone, or stands twice, is told with the name of its fault', () => {
  const fault = FAULTS[0]!;
  expect(() => seed(fault, 'rewritten')).toThrow(`fault "${fault.name}": its text stands in ${fault.file} 0 times`);
  expect(() => seed(fault, fault.find + fault.find)).toThrow('2 times');
});

describe('the suite', () => {
  beforeAll(() => {
    const server = inject('testServer').url;
    const waiting = [
      { name: NONE, start: () => runTests(FAULTS[0]!.caughtBy, server) },
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

  // A run that breaks before its tests begin has found nothing: only a failed test counts.
  test.each(FAULTS)('turns red: $name ($opens)', async ({ name }) => {
    const { failed, output } = await runs.get(name)!;
    expect(failed, output).toBeGreaterThan(0);
  }, LONGEST_MS);
});
