import pg from 'pg';
import { Refusal } from '../../bootstrap/refusal.mjs';
import { buildApiServer, startApiServer } from '../api-server.ts';
import type { BenchCommand } from '../arguments.ts';
import type { BenchCluster } from '../bench-cluster.ts';
import { copyOfCounty } from '../county-copy.ts';
import { figure, tableOf } from '../print-table.ts';
import { profileApi, profileLine } from '../profile-api.ts';
import { secondsOf, secondsOfFamily } from '../process-time.ts';
import { median, ratioByRound } from '../statistics.ts';
import { writeResults } from '../write-results.ts';
import { type Crew, makeCrews } from './crew.ts';
import { loopByHand } from './loop-by-hand.ts';
import { loopOverHttp } from './loop-over-http.ts';
import { ServedMinutes } from './served-minute.ts';
import { loopsPerSecond } from './worker-loops.ts';

const COPY = 'write_run';
const VERBS = 8;
const AIM = 0.4;

type Side = 'ours' | 'hand';

interface Round {
  loopsPerSecond: number;
  /** Milliseconds of processor time per verb; null where the system does not tell. */
  apiCpu: number | null;
  postgresCpu: number | null;
}

/** The loop from 点单 to 评单 over the API against the same statements by hand, on a copy of the county that is dropped afterwards. */
export async function benchWrites(command: BenchCommand & { name: 'write' }, cluster: BenchCluster, started: AsyncDisposableStack, stop: AbortSignal): Promise<void> {
  const databaseUrl = await copyOfCounty(cluster, COPY, started);
  const { workers, loops, rounds: count } = command;
  const crews = await makeCrews(databaseUrl, workers);
  const minutes = crews.map(() => new ServedMinutes());
  await buildApiServer();
  const order = { databaseUrl, secret: cluster.secret, poolSize: workers, textAnswers: true };
  const api = started.use(await startApiServer(order));
  const clients = await connect(databaseUrl, crews, started);
  let run = 0;
  const loopAt = (url: string, worker: number, key: string) => loopOverHttp(url, crews[worker]!, minutes[worker]!.next(), key);
  const loopOf: Record<Side, (worker: number, key: string) => Promise<void>> = {
    ours: (worker, key) => loopAt(api.url, worker, key),
    hand: (worker, key) => loopByHand(clients[worker]!, crews[worker]!, minutes[worker]!.next(), key),
  };
  const measure = async (side: Side, each: number): Promise<Round> => {
    const times = () => Promise.all([secondsOf(api.pid), secondsOfFamily(cluster.pid)]);
    const name = `run ${++run}`;
    const before = await times();
    const reached = await loopsPerSecond(workers, each, stop, (worker, place) => loopOf[side](worker, `${name} ${worker} ${place}`));
    const after = await times();
    const perVerb = (part: 0 | 1) => (before[part] === undefined || after[part] === undefined ? null : ((after[part] - before[part]) * 1000) / (workers * each * VERBS));
    return { loopsPerSecond: reached, apiCpu: perVerb(0), postgresCpu: perVerb(1) };
  };

  console.log(`Measuring ${count} rounds of ${loops} loops for each of ${workers} workers …`);
  for (const side of ['ours', 'hand'] as const) await measure(side, 2);
  const rounds: Record<Side, Round[]> = { ours: [], hand: [] };
  for (let round = 0; round < count; round++) {
    for (const side of round % 2 === 0 ? (['ours', 'hand'] as const) : (['hand', 'ours'] as const)) rounds[side].push(await measure(side, loops));
    console.log(`round ${round + 1} of ${count}`);
  }
  const profile = await profileApi(order, (url) => loopsPerSecond(workers, loops, stop, (worker, place) => loopAt(url, worker, `profile ${worker} ${place}`)));
  await assertSameTraces(clients[0]!, run, workers);
  printWrites(command, rounds);
  console.log(`The processor time of the API itself by package, profiled in a run of its own: ${profileLine(profile)}.`);
  await writeResults(command.out, { command, rounds, profile });
}

async function connect(databaseUrl: string, crews: readonly Crew[], started: AsyncDisposableStack): Promise<pg.Client[]> {
  return Promise.all(crews.map(async () => {
    const client = new pg.Client({ connectionString: databaseUrl, application_name: 'bench-by-hand' });
    client.on('error', () => undefined); // told by the query that fails
    await client.connect();
    started.defer(() => client.end());
    return client;
  }));
}

/** @throws Refusal unless every loop of both sides left as many rows of each kind */
async function assertSameTraces(client: pg.Client, runs: number, workers: number): Promise<void> {
  const { rows } = await client.query<{ side: string; orders: number; traces: string }>(
    `select o.state as side, count(*)::int as orders, string_agg(distinct concat_ws(' ',
       (select count(*) from order_events e where e.county_code = o.county_code and e.order_id = o.id),
       (select count(*) from outbox_messages m where m.county_code = o.county_code and m.object_id = o.id),
       (select count(*) from audit_events a where a.county_code = o.county_code and a.object_id in (o.county_code || '.' || o.id, o.county_code || '.' || o.current_dispatch_id)),
       (select count(*) from service_records s where s.county_code = o.county_code and s.order_id = o.id and s.state = 'CONFIRMED'),
       (select count(*) from order_ratings r where r.county_code = o.county_code and r.order_id = o.id)), '; ') as traces
     from demand_orders o where o.recorder_name = '压测人员' group by o.state`);
  const [closed, ...others] = rows;
  if (others.length > 0 || closed?.side !== 'CLOSED') throw new Refusal(`orders of the benchmark end in ${rows.map(({ side }) => side).join(', ')} instead of CLOSED.`);
  if (closed.traces.includes(';')) throw new Refusal(`the sides leave different traces of a loop (events, outbox, audit, records, ratings): ${closed.traces}.`);
  if (closed.orders < runs * workers) throw new Refusal('loops of the benchmark were lost.');
}

function printWrites({ workers, loops, rounds: count }: BenchCommand & { name: 'write' }, rounds: Record<Side, Round[]>): void {
  const ratio = ratioByRound(rounds.ours.map((round) => round.loopsPerSecond), rounds.hand.map((round) => round.loopsPerSecond));
  const middle = (side: Side, name: keyof Round) => {
    const known = rounds[side].map((round) => round[name]).filter((value) => value !== null);
    return known.length === 0 ? '–' : figure(median(known));
  };
  const row = (side: Side) => [side, middle(side, 'loopsPerSecond'), side === 'ours' ? middle(side, 'apiCpu') : '–', middle(side, 'postgresCpu')];
  console.log(`\n${tableOf(['side', 'loops/s', 'CPU ms per verb, API', 'CPU ms per verb, PostgreSQL'], [row('ours'), row('hand')])}\n`);
  console.log([
    `ours / hand: ${ratio.median.toFixed(2)} (${ratio.min.toFixed(2)}–${ratio.max.toFixed(2)}), aim ≥ ${AIM}${ratio.median >= AIM ? ', reached' : ''}.`,
    `Medians of ${count} alternating rounds; ${workers} workers, ${loops} loops each; a loop is enter, review, dispatch, accept, start, report, confirm and rate, ${VERBS} transactions that wait for the disk.`,
    'ours: over HTTP with sessions, rules, and the answer read back. hand: the same rows by prepared statements over as many connections, without any of that.',
    'Both take the number of an order from one row per county and day, so that orders of one county are entered one after the other.',
  ].join('\n'));
}
