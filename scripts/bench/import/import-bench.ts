import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Refusal } from '../../bootstrap/refusal.mjs';
import { buildApiServer, startApiServer } from '../api-server.ts';
import type { BenchCommand } from '../arguments.ts';
import type { BenchCluster } from '../bench-cluster.ts';
import { copyOfCounty } from '../county-copy.ts';
import { figure, tableOf } from '../print-table.ts';
import { secondsOf, secondsOfFamily } from '../process-time.ts';
import { seatOf } from '../seat.ts';
import { percentile } from '../statistics.ts';
import { writeResults } from '../write-results.ts';
import { BENCH_FILES } from './files/all.ts';
import { BAD_EVERY, workbookOf } from './files/bench-file.ts';
import { ImportOverHttp } from './import-over-http.ts';
import { pacedReads } from './paced-reads.ts';

const COPY = 'import_run';
const QUIET_MS = 20_000;
/** Console §4.4: seconds for 10 000 rows; reads of others at most so many times as long. */
const AIMS = { check: 15, enter: 60, reads: 2 };

interface Phase {
  seconds: number;
  /** Seconds of processor time; null where the system does not tell. */
  api: number | null;
  postgres: number | null;
  /** Milliseconds of each read of the others. */
  reads: number[];
}

/** A file handed in, checked and entered over HTTP, while others read the list that its rows come into. */
export async function benchImport(command: BenchCommand & { name: 'import' }, cluster: BenchCluster, started: AsyncDisposableStack, stop: AbortSignal): Promise<void> {
  const { rows, register } = command;
  const databaseUrl = await copyOfCounty(cluster, COPY, started);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  started.defer(() => client.end());
  const seat = await seatOf(client, 'fuping.caozuo', 'COUNTY_OPERATOR');
  const other = await seatOf(client, 'fuping.caozuo2', 'COUNTY_OPERATOR');
  const { list, ...made } = await BENCH_FILES[register](client, rows);
  await buildApiServer();
  const api = started.use(await startApiServer({ databaseUrl, secret: cluster.secret, poolSize: 10, textAnswers: true }));
  const file = workbookOf({ list, ...made }, rows);
  const one = new ImportOverHttp(api.url, seat.cookie, register);

  const measure = async (work: () => Promise<unknown>): Promise<Phase> => {
    stop.throwIfAborted();
    const used = () => Promise.all([secondsOf(api.pid), secondsOfFamily(cluster.pid)]);
    const before = await used();
    const begun = performance.now();
    const done = work();
    const reads = await pacedReads({ url: api.url, cookie: other.cookie, query: list }, done);
    await done;
    const seconds = (performance.now() - begun) / 1000;
    const after = await used();
    const part = (at: 0 | 1) => (before[at] === undefined || after[at] === undefined ? null : after[at] - before[at]);
    return { seconds, api: part(0), postgres: part(1), reads };
  };

  console.log(`Measuring an import of ${rows} rows (${register}), ${(file.length / 1024).toFixed(0)} KiB …`);
  await measure(() => sleep(3_000));
  const bad = Math.floor(rows / BAD_EVERY);
  const phases = {
    quiet: await measure(() => sleep(QUIET_MS)),
    check: await measure(async () => expectCount('bad', await one.check(file), bad)),
    enter: await measure(async () => expectCount('entered', await one.enter(), rows - bad)),
    after: await measure(() => sleep(QUIET_MS)),
  };
  const { after, ...during } = phases;
  print(rows, { ...during, whole: together(phases.check, phases.enter), after });
  await writeResults(command.out, { command, phases });
}

function expectCount(what: string, found: number, expected: number): void {
  if (found !== expected) throw new Refusal(`${found} rows are ${what} instead of ${expected}.`);
}

/** What the others saw of an import from its beginning to its end. */
function together(check: Phase, enter: Phase): Phase {
  const sum = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b);
  return { seconds: check.seconds + enter.seconds, api: sum(check.api, enter.api), postgres: sum(check.postgres, enter.postgres), reads: [...check.reads, ...enter.reads] };
}

function print(rows: number, phases: Record<'quiet' | 'check' | 'enter' | 'whole' | 'after', Phase>): void {
  const p99 = ({ reads }: Phase) => percentile(reads, 0.99);
  const line = ([name, phase]: [string, Phase]) => [name, figure(phase.seconds), figure(phase.api), figure(phase.postgres), figure(percentile(phase.reads, 0.5)), figure(p99(phase)), figure(p99(phase) / p99(phases.quiet))];
  console.log(`\n${tableOf(['phase', 'seconds', 'CPU s, API', 'CPU s, PostgreSQL', 'reads p50 ms', 'p99 ms', 'p99 / quiet'], Object.entries(phases).map(line))}\n`);
  console.log([
    `check: from handing in a file of ${rows} rows to the answer with its first bad rows. Aim for 10 000 rows: ${AIMS.check} s.`,
    `enter: from the confirmation to the last good row, each by the register's verb. Aim for 10 000 rows: ${AIMS.enter} s.`,
    `whole: check and enter. Reads: 20 a second of the first page of the same list by somebody else, from when each was due. Aim for their p99: less than ${AIMS.reads} × quiet.`,
    `after: the same reads when all is done; they count ${rows - Math.floor(rows / BAD_EVERY)} rows more than the quiet ones.`,
  ].join('\n'));
}
