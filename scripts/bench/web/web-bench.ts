import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import pg from 'pg';
import { findChromium } from '../../find-chromium.ts';
import { buildApiServer, startApiServer } from '../api-server.ts';
import type { BenchCommand } from '../arguments.ts';
import type { BenchCluster } from '../bench-cluster.ts';
import { countyDatabase } from '../county-database.ts';
import { figure, tableOf } from '../print-table.ts';
import { type Seat, seatOf } from '../seat.ts';
import { median } from '../statistics.ts';
import { writeResults } from '../write-results.ts';
import { buildConsole } from './built-console.ts';
import { INP_AIM, WEB_PAGES, type WebPage } from './pages.ts';
import { OTHERS } from './others.ts';
import { answerInFullQueue, fillQueue, FULL_QUEUE } from './full-queue.ts';
import { LONG_LIST_AIMS, longList, type LongList } from './long-list.ts';
import { HEAP_AIM_MB, heapGrowth, SWITCHES } from './switches.ts';
import { visit, type Visit } from './visit.ts';

const POOL_SIZE = 4;

interface Rounds {
  page: WebPage;
  visits: Record<'cold' | 'warm', Visit[]>;
}

/** The console in a browser on a slow line and a slow computer: each page with nothing in the cache, and once more. */
export async function benchWeb(command: BenchCommand & { name: 'web' }, cluster: BenchCluster, started: AsyncDisposableStack, stop: AbortSignal): Promise<void> {
  const databaseUrl = await countyDatabase(cluster);
  const seats = await seatsIn(databaseUrl);
  await buildApiServer();
  const consoleDir = await buildConsole();
  const api = started.use(await startApiServer({ databaseUrl, secret: cluster.secret, poolSize: POOL_SIZE, textAnswers: true, consoleDir }));
  const browser = await chromium.launch(await findChromium());
  started.defer(() => browser.close());

  const results: Rounds[] = WEB_PAGES.map((page) => ({ page, visits: { cold: [], warm: [] } }));
  for (let round = 0; round < command.rounds; round++) {
    for (const { page, visits } of results) {
      stop.throwIfAborted();
      const context = await windowOf(browser, api.url, page.viewer && seats[page.viewer]);
      visits.cold.push(await visit(context, api.url, page));
      visits.warm.push(await visit(context, api.url, page));
      await context.close();
    }
    console.log(`round ${round + 1} of ${command.rounds}`);
  }
  const operator = await windowOf(browser, api.url, seats.operator);
  await fillQueue(api.url, seats.operator, seats.clerk);
  const more = { longList: await longList(browser), heapMb: await heapGrowth(operator, api.url), fullQueueInp: await answerInFullQueue(operator, api.url) };
  print(command.rounds, results);
  printMore(more);
  await writeResults(command.out, { command, pages: results.map(({ page: { name, line }, visits }) => ({ name, line, visits })), more, others: OTHERS });
}

async function seatsIn(databaseUrl: string): Promise<Record<'operator' | 'clerk', Seat>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return { operator: await seatOf(client, 'fuping.caozuo', 'COUNTY_OPERATOR'), clerk: await seatOf(client, 'yongan.zhan', 'VILLAGE_STAFF') };
  } finally {
    await client.end();
  }
}

/** A browser window of its own, with nothing in its cache. */
async function windowOf(browser: Browser, url: string, seat: Seat | null): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const [name, value] = seat?.cookie.split('=') ?? [];
  if (name && value) await context.addCookies([{ name, value, url }]);
  return context;
}

function print(rounds: number, results: readonly Rounds[]): void {
  const head = ['page, cache', 'LCP ms', 'aim', 'FCP ms', 'INP ms', 'requests', 'GraphQL', 'JS KB', 'all KB', ''];
  const rows = results.flatMap(({ page, visits }) => (['cold', 'warm'] as const).map((cache) => rowOf(page, cache, visits[cache])));
  console.log(`\n${tableOf(head, [...rows, ...OTHERS.map(({ name, lcp, fcp, scriptKb }) => [name, figure(lcp), '', figure(fcp), '', '', '', figure(scriptKb), '', 'recorded'])])}\n`);
  console.log(`Medians of ${rounds} rounds in Chromium, every round in a window of its own; KB as they came over the line. INP: the slowest of a few real key strokes, aim ≤ ${INP_AIM} ms.`);
  for (const { name, line } of new Set(results.map(({ page }) => page))) console.log(`${name}: ${line.name}`);
  console.log('Others: recorded once with 700 kbps, 300 ms, CPU ÷ 4 (console.md §0-2), not measured here.');
}

function printMore({ longList: { mount, framesPerSecond }, heapMb, fullQueueInp }: { longList: LongList; heapMb: number; fullQueueInp: number | null }): void {
  const line = (what: string, value: number | null, aim: string, holds: boolean) => [what, figure(value), aim, holds ? '' : 'OVER'];
  console.log(`\n${tableOf(['what', 'figure', 'aim', ''], [
    line('10 000 rows, mount, ms', mount, `≤ ${LONG_LIST_AIMS.mount}`, mount <= LONG_LIST_AIMS.mount),
    line('10 000 rows, scrolled, frames a second', framesPerSecond, `≥ ${LONG_LIST_AIMS.framesPerSecond}`, framesPerSecond >= LONG_LIST_AIMS.framesPerSecond),
    line(`heap after ${SWITCHES} changes of page, MB more`, heapMb, `≤ ${HEAP_AIM_MB}`, heapMb <= HEAP_AIM_MB),
    line(`派单台 with ${FULL_QUEUE} orders at CPU ÷ 4, INP ms`, fullQueueInp, `≤ ${INP_AIM}`, (fullQueueInp ?? 0) <= INP_AIM),
  ])}\n`);
}

function rowOf({ name, aims }: WebPage, cache: 'cold' | 'warm', visits: readonly Visit[]): string[] {
  const middle = (key: keyof Visit) => {
    const known = visits.map((one) => one[key]).filter((value) => value !== null);
    return known.length === 0 ? null : median(known);
  };
  const lcp = middle('lcp')!, inp = middle('inp');
  const holds = lcp <= aims[cache] && (inp ?? 0) <= INP_AIM && middle('graphql')! <= 2;
  return [`${name}, ${cache}`, figure(lcp), `≤ ${aims[cache]}`, figure(middle('fcp')), figure(inp), `${middle('requests')}`, `${middle('graphql')}`, figure(middle('scriptKb')), figure(middle('allKb')), holds ? '' : 'OVER'];
}
