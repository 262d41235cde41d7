import { once } from 'node:events';
import { takeLock } from './bootstrap/lock.mjs';
import { Refusal, refusable } from './bootstrap/refusal.mjs';
import { type Database, startEmbedded, useGiven } from './database.ts';
import { announce } from './start/announce.ts';
import { startApi, untilReady } from './start/api-process.ts';
import { buildConsole } from './start/console-build.ts';
import { fillWithDemo, isEmpty } from './start/first-run.ts';
import { assertPortFree } from './start/http-port.ts';
import { type Settings, readSettings } from './start/settings.ts';
import { listenForStop } from './start/stop-request.ts';

const begun = performance.now();

/** An npm that was told to end is gone before the programs below it are. */
const LAST_ONE_STOPS_WITHIN_MS = 2000;

await refusable(async () => {
  const settings = readSettings(process.env);
  const stop = listenForStop();
  try {
    await run(settings, stop.signal, stop.onSecond);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  }
  if (stop.signal.aborted) console.log('Stopped.');
});
// Whatever a library still keeps open must not keep a stopped program alive.
process.exit();

/** Runs until the wish to stop; whatever was started is stopped again, last first, however this ends. */
async function run(settings: Settings, stop: AbortSignal, onSecondStop: (act: () => void) => void): Promise<void> {
  await using started = new AsyncDisposableStack();
  const release = await takeLock('data', settings.dataDir, LAST_ONE_STOPS_WITHIN_MS);
  if (!release) {
    throw new Refusal('Lastmile already runs from this folder: use that one, or stop it with Ctrl+C first. To run two, set DATA_DIR and PORT for the second.');
  }
  started.defer(release);
  await assertPortFree(settings);

  const [database] = await bothOrNeither(openFilledDatabase(settings, stop), buildConsole());
  started.use(database);
  stop.throwIfAborted();

  const api = started.use(startApi(settings, database.environment));
  onSecondStop(api.kill);
  await untilReady(api, settings, stop);
  await announce(settings, database.url, (performance.now() - begun) / 1000);

  const code = await Promise.race([api.ended, once(stop, 'abort').then(() => undefined)]);
  if (code !== undefined) throw new Refusal(`the API ended by itself (exit code ${code}), see above. Start it again; the data are kept.`);
}

async function openFilledDatabase(settings: Settings, stop: AbortSignal): Promise<Database> {
  const demo = settings.production ? undefined : (environment: NodeJS.ProcessEnv) => fillWithDemo(environment, stop);
  const database = settings.databaseUrl ? await useGiven(settings.databaseUrl) : await startEmbedded(settings.dataDir, demo);
  try {
    if (demo && (await isEmpty(database.url))) await demo(database.environment);
  } catch (error) {
    await database[Symbol.asyncDispose]();
    throw error;
  }
  return database;
}

/** When one fails the other is awaited and let go, so that nothing goes on unseen. */
async function bothOrNeither<T extends AsyncDisposable>(database: Promise<T>, build: Promise<void>): Promise<[T]> {
  const [opened, built] = await Promise.allSettled([database, build]);
  if (opened.status === 'rejected') throw opened.reason;
  if (built.status === 'rejected') {
    await opened.value[Symbol.asyncDispose]();
    throw built.reason;
  }
  return [opened.value];
}
