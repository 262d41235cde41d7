import { once } from 'node:events';
import pg from 'pg';
import { Refusal } from '../bootstrap/refusal.mjs';
import { startSource } from '../source-process.ts';

/** True until regions were imported: then a start has to fill the database. */
export async function isEmpty(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: [table] } = await client.query<{ name: string | null }>(`select to_regclass('regions') as name`);
    if (!table?.name) return true;
    const { rowCount } = await client.query('select from regions limit 1');
    return rowCount === 0;
  } finally {
    await client.end();
  }
}

/** Makes the tables, and invented counties to try everything with. */
export async function fillWithDemo(environment: NodeJS.ProcessEnv, stop: AbortSignal): Promise<void> {
  console.log('Making the tables …');
  await runToEnd('api/src/migrate.ts', [], environment, stop);
  console.log('Making the demo counties …');
  await runToEnd('scripts/demo.ts', ['--size', 'small'], environment, stop);
}

/** Shows what the program prints only when it fails. */
async function runToEnd(script: string, args: string[], environment: NodeJS.ProcessEnv, stop: AbortSignal): Promise<void> {
  const child = startSource(script, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let output = '';
  child.stdout?.on('data', (text) => (output += text));
  child.stderr?.on('data', (text) => (output += text));
  const end = () => child.kill();
  stop.addEventListener('abort', end);
  const [code] = (await once(child, 'close')) as [number | null];
  stop.removeEventListener('abort', end);
  stop.throwIfAborted();
  if (code === 0) return;
  console.error(output.trim());
  throw new Refusal(`${script} failed, see above; nothing half-done is kept. Start again after removing the cause.`);
}
