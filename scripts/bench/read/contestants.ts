import { readConfig } from '../../../api/src/config.ts';
import { buildApiServer, startApiServer } from '../api-server.ts';
import type { Shot } from '../load.ts';
import type { Seat } from '../seat.ts';
import { startOrdered, type StartedServer } from '../started-server.ts';
import { captureStatements } from './captured-statement.ts';
import type { HandOrder } from './hand-server.ts';
import type { Cell, GraphqlRequest, ViewerRole } from './operations.ts';
import { type PostGraphileOrder, VIEWER_HEADER } from './postgraphile-preset.ts';
import { scopeOf } from './scope-of.ts';

/** One side of the comparison: a server process, and how it is asked for a cell. */
export interface Contestant {
  name: ContestantName;
  server: StartedServer;
  shot(cell: Cell): Shot;
}

/** `slow` is there once the API can be started with its text pass-through turned off. */
export type ContestantName = 'ours' | 'hand' | 'postgraphile plain' | 'postgraphile policies' | 'slow';

export interface Contest {
  databaseUrl: string;
  secret: string;
  /** Connections to PostgreSQL that each side may open for reads. */
  poolSize: number;
  cells: Cell[];
  seats: Record<ViewerRole, Seat>;
}

/** Starts all sides, each as a process of its own; they are stopped with the stack. */
export async function startContestants(contest: Contest, started: AsyncDisposableStack): Promise<Contestant[]> {
  const { databaseUrl, secret, poolSize, cells, seats } = contest;
  await buildApiServer();
  const api = started.use(await startApiServer({ databaseUrl, secret, poolSize }));
  const plain = started.use(await startPostGraphile({ databaseUrl, poolSize, pgSettings: {} }));
  const scopes = Object.fromEntries(Object.entries(seats).map(([role, { viewer }]) => [role, scopeOf(viewer)]));
  const policies = started.use(await startPostGraphile({ databaseUrl, poolSize, pgSettings: Object.fromEntries(Object.entries(scopes).map(([role, scope]) => [role, scope.pgSettings])) }));

  const config = readConfig({ DATABASE_URL: databaseUrl, LASTMILE_SECRET: secret, LOG_LEVEL: 'silent' });
  const statements = await captureStatements(config, cells.map(({ viewer, ours }) => ({ seat: seats[viewer], request: ours })));
  const pathOf = (cell: Cell) => `/${cells.indexOf(cell)}`;
  const order: HandOrder = { databaseUrl, poolSize, routes: cells.map((cell, i) => ({ path: pathOf(cell), ...statements[i]!, scope: scopes[cell.viewer]! })) };
  const hand = started.use(await startOrdered('scripts/bench/read/hand-server.ts', order));

  const theirs = (server: StartedServer, scope: (cell: Cell) => Record<string, unknown>) => (cell: Cell) =>
    post(server, withScope(cell.postgraphile, scope(cell)), { [VIEWER_HEADER]: cell.viewer });
  return [
    { name: 'ours', server: api, shot: (cell) => post(api, cell.ours, { cookie: seats[cell.viewer].cookie }) },
    { name: 'hand', server: hand, shot: (cell) => ({ url: hand.url + pathOf(cell), method: 'GET', headers: {} }) },
    { name: 'postgraphile plain', server: plain, shot: theirs(plain, (cell) => cell.explicitScope) },
    { name: 'postgraphile policies', server: policies, shot: theirs(policies, () => ({})) },
    // The slow path: the API again, started with the option of buildApp that turns the text pass-through off, name 'slow'.
  ];
}

function startPostGraphile(order: PostGraphileOrder): Promise<StartedServer> {
  return startOrdered('scripts/bench/read/postgraphile-server.ts', order);
}

function withScope({ query, variables }: GraphqlRequest, scope: Record<string, unknown>): GraphqlRequest {
  const { where } = variables;
  if (where === undefined && !query.includes('$where')) return { query, variables };
  return { query, variables: { ...variables, where: { ...(where as object | undefined), ...scope } } };
}

function post({ url }: StartedServer, request: GraphqlRequest, headers: Record<string, string>): Shot {
  return { url: `${url}/graphql`, method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', ...headers }, body: JSON.stringify(request) };
}
