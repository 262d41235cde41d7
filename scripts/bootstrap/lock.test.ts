import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, it } from 'vitest';
import { takeLock } from './lock.mjs';

const folder = `/nowhere/${process.pid}`;
let other: ChildProcess | undefined;

afterEach(() => void other?.kill('SIGKILL'));

/** Another process that holds the lock. */
async function startHolder(): Promise<ChildProcess> {
  const script = `import { takeLock } from ${JSON.stringify(new URL('./lock.mjs', import.meta.url).href)};
    await takeLock('test', ${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000);`;
  other = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(other.stdout!, 'data');
  return other;
}

it('is held by one process at a time', async () => {
  await startHolder();
  expect(await takeLock('test', folder)).toBeNull();
  expect(await takeLock('test', `${folder}/another`)).not.toBeNull();
});

it('dies with its holder, also after kill -9', async () => {
  const holder = await startHolder();
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const release = await takeLock('test', folder);
  expect(release).not.toBeNull();
  release?.();
});

it('can be waited for', async () => {
  const holder = await startHolder();
  setTimeout(() => holder.kill('SIGKILL'), 300);
  const release = await takeLock('test', folder, 5000);
  expect(release).not.toBeNull();
  release?.();
});
