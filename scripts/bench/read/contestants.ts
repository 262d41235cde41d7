import { readConfig } from '../../../api/src/config.ts';
import { type ApiOrder, buildApiServer, startApiServer } from '../api-server.ts';
import { captureStatements } from '../captured-statement.ts';
import type { Shot } from '../load.ts';
import type { Seat } from '../seat.ts';
import { startOrdered, type StartedServer } from '../started-server.ts';
import type { HandOrder } from './hand-server.ts';
import type { Cell, GraphqlRequest, ViewerRole } from './operations.ts';
import { type PostGraphileOrder, VIEWER_HEADER } from './postgraphile-order.ts';
import { pgSettingsOf } from './pg-settings.ts';

/** One side of the comparison: a server process, and how it is asked for a cell. */
export interface Contestant {
  name: ContestantName;
  server: StartedServer;
  shot(cell: Cell): Shot;
}

/** `slow`: the API with graphql-js between PostgreSQL's text and the answer. */
export type ContestantName = 'ours' | 'hand' | 'postgraphile plain' | 'postgraphile policies' | 'slow';

export interface Contest {
  /** As the owner, past row-level security; all sides but PostGraphile plain sign in as the application, behind it. */
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
  const api = started.use(await startApiServer(asInProduction(contest)));
  const slow = started.use(await startApiServer({ databaseUrl, secret, poolSize, textAnswers: false }));
  const plain = started.use(await startPostGraphile({ databaseUrl, poolSize, pgSettings: {} }));
  const config = readConfig({ DATABASE_URL: databaseUrl, LASTMILE_SECRET: secret, LOG_LEVEL: 'silent' });
  const statements = await captureStatements(config, cells.map(({ viewer, ours }) => ({ seat: seats[viewer], request: ours })));
  const walled = config.databaseUrl;
  const policies = started.use(await startPostGraphile({ databaseUrl: walled, poolSize, pgSettings: Object.fromEntries(Object.entries(seats).map(([role, { viewer }]) => [role, pgSettingsOf(viewer)])) }));

  const pathOf = (cell: Cell) => `/${cells.indexOf(cell)}`;
  const order: HandOrder = { databaseUrl: walled, poolSize, routes: cells.map((cell, i) => ({ path: pathOf(cell), ...statements[i]! })) };
  const hand = started.use(await startOrdered('scripts/bench/read/hand-server.ts', order));

  const theirs = (server: StartedServer) => (cell: Cell) => post(server, withScope(cell), { [VIEWER_HEADER]: cell.viewer });
  return [
    { name: 'ours', server: api, shot: (cell) => askApi(api, cell, seats) },
    { name: 'hand', server: hand, shot: (cell) => ({ url: hand.url + pathOf(cell), method: 'GET', headers: {} }) },
    { name: 'postgraphile plain', server: plain, shot: theirs(plain) },
    { name: 'postgraphile policies', server: policies, shot: theirs(policies) },
    { name: 'slow', server: slow, shot: (cell) => askApi(slow, cell, seats) },
  ];
}

/** The API as the side `ours` runs it. */
export function asInProduction({ databaseUrl, secret, poolSize }: Pick<Contest, 'databaseUrl' | 'secret' | 'poolSize'>): ApiOrder {
  return { databaseUrl, secret, poolSize, textAnswers: true };
}

/** A cell as the API is asked for it. */
export function askApi(api: Pick<StartedServer, 'url'>, { ours, viewer }: Cell, seats: Contest['seats']): Shot {
  return post(api, ours, { cookie: seats[viewer].cookie });
}

function startPostGraphile(order: PostGraphileOrder): Promise<StartedServer> {
  return startOrdered('scripts/bench/read/postgraphile-server.ts', order);
}

function withScope({ postgraphile: { query, variables }, explicitScope }: Cell): GraphqlRequest {
  return { query, variables: explicitScope ? { ...variables, where: { ...(variables['where'] as object | undefined), ...explicitScope } } : variables };
}

function post({ url }: Pick<StartedServer, 'url'>, request: GraphqlRequest, headers: Record<string, string>): Shot {
  return { url: `${url}/graphql`, method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', ...headers }, body: JSON.stringify(request) };
}
