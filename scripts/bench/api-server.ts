import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../api/src/database/free-port.ts';
import { loginsBeside } from '../../api/src/database/wall/logins.ts';
import { Refusal } from '../bootstrap/refusal.mjs';
import { runProgram } from '../bootstrap/run-program.mjs';
import { type StartedServer, stopProcess, untilReady } from './started-server.ts';

const END_WITH_PARENT = new URL('../bootstrap/end-with-parent.mjs', import.meta.url).href;

export interface ApiOrder {
  /** As the owner; the API signs in as the application. */
  databaseUrl: string;
  secret: string;
  poolSize: number;
  /** False: every answer goes through graphql-js, the slow path. */
  textAnswers: boolean;
  /** The built console, to be served from the same origin. */
  consoleDir?: string;
  /** Where a profile of the processor is left when it stops. */
  profileFolder?: string;
}

/** Compiles the API as its image does. @throws Refusal when it does not compile */
export async function buildApiServer(): Promise<void> {
  const { ok, output } = await runProgram('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json'], { cwd: 'api' });
  if (!ok) throw new Refusal(`the API does not compile: ${output.trim().split('\n')[0]}`);
}

/** The API as in production: compiled, plain Node, NODE_ENV=production. `buildApiServer` comes first. */
export async function startApiServer({ databaseUrl, secret, poolSize, textAnswers, consoleDir, profileFolder }: ApiOrder): Promise<StartedServer> {
  const port = await freePort();
  const { app, jobs } = loginsBeside(databaseUrl);
  const child = spawn(process.execPath, [...(profileFolder ? ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`] : []), '--import', END_WITH_PARENT, 'api/dist/main.js'], {
    env: {
      ...process.env, ...WITHOUT_REFUSALS, NODE_ENV: 'production', APP_DATABASE_URL: app, JOBS_DATABASE_URL: jobs, LASTMILE_SECRET: secret,
      HOST: '127.0.0.1', PORT: `${port}`, POOL_SIZE: `${poolSize}`, TEXT_ANSWERS: `${textAnswers}`, LOG_LEVEL: 'error', DRAIN_SECONDS: '0', MIGRATE_ON_START: 'false', ...(consoleDir ? { CONSOLE_DIR: consoleDir } : {}),
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const url = `http://127.0.0.1:${port}`;
  const gone = new AbortController();
  child.once('exit', () => gone.abort());
  await untilReady(child, 'the API', untilHealthy(url, gone.signal));
  return { url, pid: child.pid!, [Symbol.asyncDispose]: () => stopProcess(child) };
}

/** Limits per account and per address, set so high that one account may ask as fast as the machine answers. */
const WITHOUT_REFUSALS: NodeJS.ProcessEnv = { LIMIT_BUCKET: '1000000000', LIMIT_RESTORE_PER_SECOND: '1000000000' };

async function untilHealthy(url: string, gone: AbortSignal): Promise<void> {
  while (!gone.aborted && !(await fetch(`${url}/health/ready`).then((answer) => answer.ok, () => false))) await sleep(50);
}
