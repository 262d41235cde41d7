import pg from 'pg';
import { Refusal } from '../../bootstrap/refusal.mjs';
import { buildApiServer, startApiServer } from '../api-server.ts';
import type { BenchCommand } from '../arguments.ts';
import type { BenchCluster } from '../bench-cluster.ts';
import { copyOfCounty } from '../county-copy.ts';
import { figure, tableOf } from '../print-table.ts';
import { seatOf } from '../seat.ts';
import { median, percentile } from '../statistics.ts';
import { writeResults } from '../write-results.ts';
import { fillMap } from './fill-map.ts';

const COPY = 'circle_run';
/** What is looked at while a site is tried here and there answers at once. */
const AIM_MS = 1000;
const ASKED: [what: string, query: string][] = [
  ['the share of the county', '{ serviceCircle { coveredPopulation population } }'],
  ['the same, one site tried elsewhere', '{ serviceCircle(changes: [{ position: "34.75,109.18" }]) { coveredPopulation population } }'],
  ['towns, by riding', '{ serviceCircle(level: TOWN, mode: RIDE) { regionCode coveredPopulation population region { fullName } } }'],
  ['villages', '{ serviceCircle(level: VILLAGE) { regionCode coveredPopulation population position region { fullName } } }'],
  ['points of a town', '{ circlePoints(within: "610528101000") { name population position nearestMetres covered regionName placeName } }'],
  ['all figures of the county', '{ metrics { metric valueTenths numerator denominator } }'],
];

/** The 15-minute circle and the figures over HTTP, at so many residential points and sites. */
export async function benchCircle({ points, sites, rounds, out }: BenchCommand & { name: 'circle' }, cluster: BenchCluster, started: AsyncDisposableStack, stop: AbortSignal): Promise<void> {
  const databaseUrl = await copyOfCounty(cluster, COPY, started);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  started.defer(() => client.end());
  const seat = await seatOf(client, 'fuping.caozuo', 'COUNTY_OPERATOR');
  await fillMap(client, { points, sites });
  await buildApiServer();
  const api = started.use(await startApiServer({ databaseUrl, secret: cluster.secret, poolSize: 10, textAnswers: true }));

  const took = new Map(ASKED.map(([what]) => [what, [] as number[]]));
  console.log(`Asking ${rounds} rounds of ${ASKED.length} questions at ${points} points and ${sites} sites …`);
  for (let round = -1; round < rounds; round += 1) {
    for (const [what, query] of ASKED) {
      stop.throwIfAborted();
      const begun = performance.now();
      const answer = await fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: seat.cookie }, body: JSON.stringify({ query }) });
      const { errors } = await answer.json() as { errors?: { message: string }[] };
      if (errors) throw new Refusal(`"${what}" was refused: ${errors[0]!.message}`);
      // The first round warms plans and caches.
      if (round >= 0) took.get(what)!.push(performance.now() - begun);
    }
  }
  const rows = [...took].map(([what, times]) => ({ what, median: median(times), p95: percentile(times, 0.95) }));
  console.log(tableOf(['', 'median ms', 'p95 ms', 'aim ms'], rows.map(({ what, median: middle, p95 }) => [what, figure(middle), figure(p95), `< ${AIM_MS}`])));
  await writeResults(out, { points, sites, rounds, rows });
}
