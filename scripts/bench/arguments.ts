import { parseArgs } from 'node:util';
import { Refusal } from '../bootstrap/refusal.mjs';
import { BENCH_FILES, type BenchRegister } from './import/files/all.ts';

export type BenchCommand =
  | { name: 'read'; rounds: number; seconds: number; connections: number; out: string }
  | { name: 'write'; rounds: number; loops: number; workers: number; out: string }
  | { name: 'web'; rounds: number; out: string }
  | { name: 'import'; register: BenchRegister; rows: number; out: string }
  | { name: 'circle'; points: number; sites: number; rounds: number; out: string }
  | { name: 'grow'; sizes: number[]; requests: number; out: string };

const USAGE = 'usage: npm run bench -- read [--rounds 5] [--seconds 5] [--connections 8] | write [--rounds 5] [--loops 10] [--workers 16] | web [--rounds 5] | import [--register orders|volunteers|memberships|trainings|points] [--rows 10000] | circle [--points 2000] [--sites 500] [--rounds 20] | grow [--sizes 100000,1000000,10000000] [--requests 200]; all take [--out file]';

/** What each command may be told, with the smallest and largest sensible value: a benchmark ends by itself. */
const NUMBERS = {
  read: { rounds: [5, 1, 50], seconds: [5, 1, 60], connections: [8, 1, 64] },
  write: { rounds: [5, 1, 50], loops: [10, 1, 1000], workers: [16, 1, 32] },
  web: { rounds: [5, 1, 20] },
  import: { rows: [10_000, 500, 50_000] },
  circle: { points: [2000, 10, 20_000], sites: [500, 1, 5000], rounds: [20, 1, 200] },
  grow: { requests: [200, 20, 10_000] },
} as const satisfies Record<string, Record<string, readonly [fallback: number, min: number, max: number]>>;
const SIZES = { fallback: '100000,1000000,10000000', min: 1_000, max: 20_000_000 };

/** @throws Refusal that names what is wrong and how it is used */
export function readBenchArguments(args: readonly string[]): BenchCommand {
  const [name, ...rest] = args;
  if (!isName(name)) throw new Refusal(USAGE);
  const limits: Record<string, readonly [number, number, number]> = NUMBERS[name];
  const text = valuesOf(rest, [...Object.keys(limits), 'out', ...(name === 'grow' ? ['sizes'] : []), ...(name === 'import' ? ['register'] : [])]);
  const numbers = Object.fromEntries(Object.entries(limits).map(([option, [fallback, min, max]]) => [option, whole(option, text[option] ?? `${fallback}`, min, max)]));
  const command = { name, ...numbers, out: text['out'] ?? `.data/bench/${name}.json` };
  switch (name) {
    case 'grow': return { ...command, sizes: sizesOf(text['sizes'] ?? SIZES.fallback) } as BenchCommand;
    case 'import': return { ...command, register: registerOf(text['register'] ?? 'orders') } as BenchCommand;
    default: return command as BenchCommand;
  }
}

function isName(name: string | undefined): name is BenchCommand['name'] {
  return name !== undefined && Object.hasOwn(NUMBERS, name);
}

function registerOf(text: string): BenchRegister {
  const register = text.toUpperCase();
  if (!Object.hasOwn(BENCH_FILES, register)) throw new Refusal(`--register is "${text}". ${USAGE}`);
  return register as BenchRegister;
}

function valuesOf(args: string[], names: string[]): Record<string, string | undefined> {
  try {
    return parseArgs({ args, options: Object.fromEntries(names.map((name) => [name, { type: 'string' } as const])) }).values as Record<string, string | undefined>;
  } catch (error) {
    throw new Refusal(`${(error as Error).message.split('\n')[0]} ${USAGE}`);
  }
}

function whole(option: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isInteger(value) || value < min || value > max) throw new Refusal(`--${option} is "${text}": give a whole number from ${min} to ${max}. ${USAGE}`);
  return value;
}

/** Ascending, each once: the smallest is what the others are compared with. */
function sizesOf(text: string): number[] {
  return [...new Set(text.split(',').map((size) => whole('sizes', size, SIZES.min, SIZES.max)))].sort((a, b) => a - b);
}
