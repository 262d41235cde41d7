import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepThread, type Failed } from './kept-thread.ts';

let folder: string;
let told: Failed[];
let stop: (() => Promise<void>) | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lastmile-thread-'));
  told = [];
});
afterEach(async () => {
  vi.useRealTimers();
  await stop?.();
  stop = undefined;
  await rm(folder, { recursive: true });
});

/** Each beginning and end is a letter in a file beside the script. */
async function begun(script: string, { againAfterMs = 10 } = {}): Promise<() => Promise<string>> {
  const [file, diary] = [join(folder, 'thread.mjs'), join(folder, 'diary')];
  await writeFile(diary, '');
  await writeFile(file, `import { appendFileSync, readFileSync } from 'node:fs'; import { parentPort } from 'node:worker_threads';
    const diary = ${JSON.stringify(diary)}; const write = (letter) => appendFileSync(diary, letter); write('b'); ${script}`);
  stop = keepThread(pathToFileURL(file), { log: (failed) => told.push(failed), againAfterMs });
  return () => readFile(diary, 'utf8');
}

const UNTIL_TOLD = `parentPort.once('message', () => write('e'));`;

test('a thread that fails is told without the words of its error, and begun again', async () => {
  const diary = await begun(`if (readFileSync(diary, 'utf8') === 'b') throw new TypeError('张三 13912345678'); ${UNTIL_TOLD}`);
  await vi.waitFor(async () => expect(await diary()).toBe('bb'));
  expect(told).toEqual([{ kind: 'TypeError' }]);
});

test('a thread that ends without a word is begun again', async () => {
  const diary = await begun(`if (readFileSync(diary, 'utf8') === 'b') process.exit(1); ${UNTIL_TOLD}`);
  await vi.waitFor(async () => expect(await diary()).toBe('bb'));
});

test('stopping waits until the thread has done what it does, and begins no other', async () => {
  const diary = await begun(UNTIL_TOLD);
  await vi.waitFor(async () => expect(await diary()).toBe('b'));
  await stop!();
  expect(await diary()).toBe('be');
});

test('stopping between an end and the next beginning begins no other', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const diary = await begun(`throw new Error('at once')`, { againAfterMs: 3_600_000 });
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
  await stop!();
  expect(vi.getTimerCount()).toBe(0);
  expect(await diary()).toBe('b');
});
