import { expect, it } from 'vitest';
import { readBenchArguments } from './arguments.ts';

it('knows its commands and their defaults', () => {
  expect(readBenchArguments(['read'])).toEqual({ name: 'read', rounds: 5, seconds: 5, connections: 8, out: '.data/bench/read.json' });
  expect(readBenchArguments(['write', '--loops', '3'])).toEqual({ name: 'write', rounds: 5, loops: 3, workers: 16, out: '.data/bench/write.json' });
  expect(readBenchArguments(['circle', '--points', '500'])).toEqual({ name: 'circle', points: 500, sites: 500, rounds: 20, out: '.data/bench/circle.json' });
  expect(readBenchArguments(['import', '--register', 'volunteers'])).toEqual({ name: 'import', register: 'VOLUNTEERS', rows: 10_000, out: '.data/bench/import.json' });
  expect(readBenchArguments(['grow'])).toMatchObject({ name: 'grow', sizes: [100_000, 1_000_000, 10_000_000], requests: 200 });
});

it('takes sizes ascending, each once', () => {
  expect(readBenchArguments(['grow', '--sizes', '1000000,100000,100000'])).toMatchObject({ sizes: [100_000, 1_000_000] });
});

it('refuses what would never end or means nothing', () => {
  for (const args of [[], ['all'], ['read', '--rounds', '0'], ['read', '--seconds', '3600'], ['read', '--seconds', ''], ['read', '--loops', '3'], ['write', '--workers', '1.5'], ['grow', '--sizes', '10'], ['import', '--register', 'teams'], ['grow', '--sizes', '100000,']]) {
    expect(() => readBenchArguments(args), args.join(' ')).toThrow(/usage: npm run bench/);
  }
});
