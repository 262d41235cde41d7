import { figure, tableOf } from '../print-table.ts';
import { type CellReport, READ_AIMS } from './read-report.ts';

export interface ReadCircumstances {
  rounds: number;
  seconds: number;
  connections: number;
  poolSize: number;
}

const HEAD = ['operation, viewer, side', 'rows', 'req/s', 'p50 ms', 'p99 ms', 'CPU ms server', 'CPU ms PostgreSQL', 'ours / this', 'min–max', 'aim'];

/** One row for each side of each cell: medians of the rounds, and our requests per second as a multiple of the side's. */
export function printReadTable(cells: readonly CellReport[], { rounds, seconds, connections, poolSize }: ReadCircumstances): void {
  console.log(`\n${tableOf(HEAD, cells.flatMap(rowsOf))}\n`);
  console.log([
    `Medians of ${rounds} alternating rounds of ${seconds} s, ${connections} connections, pools of ${poolSize}; ratios are medians of the rounds' own ratios of req/s.`,
    'ours: the API, compiled, NODE_ENV=production, session looked up at each request, fields masked, row-level security on; the bucket per account is set so high that it never refuses.',
    'hand: the same statement with the same values over bare Fastify + pg, in a transaction that begins in the same way; no session, no GraphQL.',
    'postgraphile: 5.1.5 in production settings with the same rows and fields, without masks and sessions, which is the easier task; plain: as owner with the',
    'condition written into the query; policies: with the same condition and with pgSettings of the request under row-level security.',
    'slow: the API with TEXT_ANSWERS=false, graphql-js between PostgreSQL and the answer.',
    'An overseer sees no volunteer at all: its third list is that of teams, without people.',
  ].join('\n'));
}

function rowsOf({ operation, viewer, rows, sides }: CellReport): string[][] {
  return sides.map(({ name, requestsPerSecond, p50, p99, serverCpu, postgresCpu, oursToThis: { median, min, max } }) => {
    const ours = name === 'ours';
    const aim = READ_AIMS[name];
    return [`${operation}, ${viewer}, ${name}`, `${rows}`, figure(requestsPerSecond), figure(p50), figure(p99), figure(serverCpu), figure(postgresCpu),
      ours ? '' : `${figure(median)}`, ours ? '' : `${figure(min)}–${figure(max)}`, aim === undefined ? '' : `≥ ${aim.toFixed(2)}${median >= aim ? ' reached' : ''}`];
  });
}
