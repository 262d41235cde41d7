import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Refusal } from '../bootstrap/refusal.mjs';
import { freePort } from '../../api/src/database/free-port.ts';
import { startSource } from '../source-process.ts';

export interface LastmileProcess extends AsyncDisposable {
  url: string;
}

/** Starts what `npm start` starts, on a free port and a data folder of its own, and waits until it is ready. */
export async function startForTest(dataDir: string): Promise<LastmileProcess> {
  const port = await freePort();
  const { DATABASE_URL: _, ...env } = process.env;
  const child = startSource('scripts/start.ts', [], {
    env: { ...env, NODE_ENV: 'development', HOST: '127.0.0.1', PORT: `${port}`, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const ready = new Promise<true>((done) => {
    if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => line.startsWith('Lastmile is ready') && done(true));
  });
  if ((await Promise.race([ready, ended])) !== true) throw new Refusal('Lastmile did not start for the browser tests, see above.');
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
