import pg from 'pg';
import type { BenchCommand } from '../arguments.ts';
import type { BenchCluster } from '../bench-cluster.ts';
import { countyDatabase } from '../county-database.ts';
import type { TimeShare } from '../cpu-profile.ts';
import { load } from '../load.ts';
import { profileApi, profileLine } from '../profile-api.ts';
import { seatOf } from '../seat.ts';
import { writeResults } from '../write-results.ts';
import { asInProduction, askApi, startContestants } from './contestants.ts';
import { measureCell } from './measure-cell.ts';
import { cellsOf } from './operations.ts';
import { printReadTable } from './print-read-table.ts';
import { type CellRounds, reportCell } from './read-report.ts';
import { assertSameRows } from './same-rows.ts';
import { chooseSubject } from './subject.ts';

const COUNTY = '610528';
const POOL_SIZE = 10;
const WARM_UP_SECONDS = 1;

/** Reads of the API against the same statement by hand and against PostGraphile, in the same rounds on the same tables. */
export async function benchReads(command: BenchCommand & { name: 'read' }, cluster: BenchCluster, started: AsyncDisposableStack, stop: AbortSignal): Promise<void> {
  const databaseUrl = await countyDatabase(cluster);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const seats = { COUNTY_OPERATOR: await seatOf(client, 'fuping.caozuo', 'COUNTY_OPERATOR'), CITY_OVERSEER: await seatOf(client, 'weinan.dudao', 'CITY_OVERSEER') };
  const cells = cellsOf(await chooseSubject(client, COUNTY));
  await client.end();

  const contest = { databaseUrl, secret: cluster.secret, poolSize: POOL_SIZE, cells, seats };
  const contestants = await startContestants(contest, started);
  for (const cell of cells) await assertSameRows(cell, contestants);
  const results: CellRounds[] = cells.map(({ operation, viewer, rows }) => ({ operation, viewer, rows, rounds: Object.fromEntries(contestants.map(({ name }) => [name, []])) }));
  console.log(`All sides answer with the same records. Measuring ${command.rounds} rounds of ${command.seconds} s for ${cells.length} cells and ${contestants.length} sides …`);

  for (const cell of cells) {
    for (const contestant of contestants) {
      stop.throwIfAborted();
      await measureCell(contestant, cell, command.connections, WARM_UP_SECONDS, cluster.pid);
    }
  }
  for (let round = 0; round < command.rounds; round++) {
    for (const [i, cell] of cells.entries()) {
      for (const k of contestants.keys()) {
        stop.throwIfAborted();
        // Another side begins each time, so that none is always the one after a busy neighbour.
        const contestant = contestants[(k + round + i) % contestants.length]!;
        results[i]!.rounds[contestant.name]!.push(await measureCell(contestant, cell, command.connections, command.seconds, cluster.pid));
      }
    }
    console.log(`round ${round + 1} of ${command.rounds}`);
  }
  for (const cell of cells) await assertSameRows(cell, contestants);
  const report = results.map(reportCell);
  printReadTable(report, { ...command, poolSize: POOL_SIZE });
  const profile: Record<string, TimeShare[]> = {};
  console.log('\nThe processor time of the API itself by package, profiled in a run of its own:');
  for (const cell of cells.filter(({ viewer }) => viewer === 'COUNTY_OPERATOR')) {
    stop.throwIfAborted();
    const shares = await profileApi(asInProduction(contest), (url) => load(askApi({ url }, cell, seats), command.connections, WARM_UP_SECONDS + command.seconds));
    console.log(`${cell.operation}: ${profileLine(shares)}`);
    profile[cell.operation] = shares;
  }
  await writeResults(command.out, { command, cells: report, rounds: results, profile });
}
