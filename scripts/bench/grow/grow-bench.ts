import { readConfig } from '../../../api/src/config.ts';
import { Refusal } from '../../bootstrap/refusal.mjs';
import { buildApiServer } from '../api-server.ts';
import type { BenchCommand } from '../arguments.ts';
import type { BenchCluster } from '../bench-cluster.ts';
import { captureStatements } from '../captured-statement.ts';
import { countyDatabase } from '../county-database.ts';
import { figure, tableOf } from '../print-table.ts';
import type { GraphqlRequest } from '../read/operations.ts';
import { writeResults } from '../write-results.ts';
import { growthOf, GROWTH_GATE, type PageGrowth } from './grow-report.ts';
import { grownCounty } from './grown-county.ts';
import { type GrownSide, openGrownSide } from './grown-side.ts';
import { type ListOperation, listOperations, pageRequest } from './list-operations.ts';
import { firstCursor, timesOfPage } from './page-times.ts';
import { writePlans } from './write-plans.ts';

const COUNTY = '610528';
/** Requests of a page are made in portions, the sizes in turn, so that a slow minute of the machine hits all of them. */
const PORTIONS = 4;
const WARM_UP = 10;

type Growth = BenchCommand & { name: 'grow' };

interface PageOfSides {
  name: Pick<PageGrowth, 'list' | 'viewer' | 'page'>;
  viewer: ListOperation['viewer'];
  requests: GraphqlRequest[];
}

/** The console's lists in one county with more and more orders: a page must not get slower with what lies beside it. */
export async function benchGrowth(command: Growth, cluster: BenchCluster, started: AsyncDisposableStack, stop: AbortSignal): Promise<void> {
  const countyUrl = await countyDatabase(cluster);
  await buildApiServer();
  const sides: GrownSide[] = [];
  for (const orders of command.sizes) {
    const side = await openGrownSide(await grownCounty(cluster, countyUrl, COUNTY, orders), cluster.secret, orders);
    started.use(side.server);
    sides.push(side);
  }
  const growths: PageGrowth[] = [];
  const broken: PageOfSides[] = [];
  for (const page of await pagesOf(sides)) {
    stop.throwIfAborted();
    const growth = growthOf(page.name, await timesOfSides(page, sides, command.requests, stop));
    growths.push(growth);
    console.log(rowOf(growth).join('  '));
    if (!growth.holds) broken.push(page);
  }
  printGrowth(command, growths);
  const plans = command.out.replace(/(\.json)?$/, '-plans.txt');
  if (broken.length > 0) await explain(sides.at(-1)!, cluster.secret, broken, plans);
  await writeResults(command.out, { command, growths });
}

/** The first page of each list, and one after a row in its middle. */
async function pagesOf(sides: readonly GrownSide[]): Promise<PageOfSides[]> {
  const pages: PageOfSides[] = [];
  for (const [i, { name: list, viewer }] of listOperations(sides[0]!.subject).entries()) {
    const operations = sides.map(({ subject }) => listOperations(subject)[i]!);
    const cursors: (string | null)[] = [];
    for (const [k, side] of sides.entries()) cursors.push(await middleCursor(side, operations[k]!));
    pages.push({ name: { list, viewer, page: 'first' }, viewer, requests: operations.map((operation) => pageRequest(operation, null)) });
    if (cursors.every((cursor) => cursor !== null)) pages.push({ name: { list, viewer, page: 'middle' }, viewer, requests: operations.map((operation, k) => pageRequest(operation, cursors[k]!)) });
  }
  return pages;
}

/** A cursor belongs to a list in its order, whatever the filter: so the first row beyond the middle gives it. */
async function middleCursor({ server, seats, middle }: GrownSide, operation: ListOperation): Promise<string | null> {
  const beyond = operation.orderBy === 'DUE_AT_ASC' ? { dueAt: { gte: middle.dueAt } } : { reportedAt: { lt: middle.reportedAt } };
  const request = pageRequest({ ...operation, where: { and: [operation.where, beyond] }, totalCount: false }, null, 1);
  return firstCursor(server.url, seats[operation.viewer], request).catch(() => null);
}

async function timesOfSides({ viewer, requests }: PageOfSides, sides: readonly GrownSide[], count: number, stop: AbortSignal): Promise<(number[] | null)[]> {
  const times: (number[] | null)[] = sides.map(() => []);
  for (let portion = 0; portion <= PORTIONS; portion++) {
    for (const [k, { server, seats }] of sides.entries()) {
      stop.throwIfAborted();
      if (times[k] === null) continue;
      const more = await timesOfPage(server.url, seats[viewer], requests[k]!, portion === 0 ? WARM_UP : Math.ceil(count / PORTIONS)).catch(refusedOnly);
      times[k] = more && (portion === 0 ? [] : [...times[k]!, ...more]);
    }
  }
  return times;
}

function refusedOnly(error: unknown): null {
  if (error instanceof Refusal) return null;
  throw error;
}

function printGrowth({ sizes, requests }: Growth, growths: readonly PageGrowth[]): void {
  console.log(`\n${tableOf(['list, viewer, page', ...sizes.map((size) => `p95 ms at ${size}`), 'growth', ''], growths.map(rowOf))}\n`);
  console.log(`p95 of ${requests} requests, one after the other, ${PORTIONS} portions in turn; growth is the largest to the smallest, aim < ${GROWTH_GATE}. Pages have 20 rows; "refused": the statement took longer than the API allows.`);
  console.log(`${growths.filter(({ holds }) => holds).length} of ${growths.length} pages hold.`);
}

function rowOf({ list, viewer, page, p95, growth, holds }: PageGrowth): string[] {
  return [`${list}, ${viewer}, ${page} page`, ...p95.map((value) => (value === null ? 'refused' : figure(value))), growth === null ? '–' : growth.toFixed(2), holds ? '' : 'GROWS'];
}

async function explain(largest: GrownSide, secret: string, broken: readonly PageOfSides[], file: string): Promise<void> {
  const config = readConfig({ DATABASE_URL: largest.databaseUrl, LASTMILE_SECRET: secret, LOG_LEVEL: 'silent' });
  const statements = await captureStatements(config, broken.map(({ viewer, requests }) => ({ seat: largest.seats[viewer], request: requests.at(-1)! })));
  await writePlans(file, largest.databaseUrl, broken.map(({ name }, i) => ({ title: `${name.list}, ${name.viewer}, ${name.page} page`, ...statements[i]! })));
  console.log(`Plans of what grows: ${file}`);
}
