import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { buildApp } from '../../../api/src/app.ts';
import type { Config } from '../../../api/src/config.ts';
import { Refusal } from '../../bootstrap/refusal.mjs';
import type { Seat } from '../seat.ts';
import type { GraphqlRequest } from './operations.ts';
import type { HandRoute } from './hand-server.ts';

export type CapturedStatement = Pick<HandRoute, 'name' | 'text' | 'values' | 'before' | 'after'>;

interface Captured {
  name: string;
  text: string;
  values: unknown[];
}

/**
 * The very statement by which the API answers an operation for a viewer: the API is built in this process, asked once, and what its
 * reading door sends to PostgreSQL is kept with the bound values. Then the answer is put together by hand and must be the API's.
 * @throws Refusal when an operation takes more than one statement, or the answers differ
 */
export async function captureStatements(config: Config, asked: { seat: Seat; request: GraphqlRequest }[]): Promise<CapturedStatement[]> {
  const app = await buildApp(config);
  const captured: CapturedStatement[] = [];
  try {
    for (const { seat, request } of asked) {
      const names = new Set<string>();
      app.reader.onStatement = (plan) => names.add(plan.name);
      const { result, statements } = await recordingQueries(() => app.server.inject({ method: 'POST', url: '/graphql', headers: { cookie: seat.cookie }, payload: { ...request } }));
      const { data, errors } = result.json<{ data: Record<string, unknown>; errors?: { message: string }[] }>();
      if (errors) throw new Refusal(`the API answers an operation of the benchmark with an error: ${errors[0]!.message}`);
      const [statement, ...more] = statements.filter(({ name }) => names.has(name));
      if (!statement || more.length > 0) throw new Refusal(`an operation of the benchmark takes ${more.length + (statement ? 1 : 0)} statements: the one by hand is no limit for it.`);
      captured.push({ ...statement, ...(await aroundText(config.databaseUrl, statement, data)) });
    }
  } finally {
    await app.close();
  }
  return captured;
}

/** What pg sends while the work is done. */
async function recordingQueries<T>(work: () => Promise<T>): Promise<{ result: T; statements: Captured[] }> {
  const statements: Captured[] = [];
  const send = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [query] = args as [Captured | string];
    if (typeof query === 'object' && query.name) statements.push({ name: query.name, text: query.text, values: query.values });
    return (send as (...all: unknown[]) => unknown).apply(this, args);
  } as typeof send;
  try {
    return { result: await work(), statements };
  } finally {
    pg.Client.prototype.query = send;
  }
}

/** The statement gives the whole of `data`, its one root field, or that field as the first of a list. */
async function aroundText(databaseUrl: string, { text, values }: Captured, data: Record<string, unknown>): Promise<Pick<HandRoute, 'before' | 'after' | 'text'>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: [row] } = await client.query<{ data: unknown }>(text, values);
    const [field, value] = Object.entries(data)[0]!;
    if (isDeepStrictEqual(row!.data, data)) return { text, before: '{"data":', after: '}' };
    if (isDeepStrictEqual(row!.data, value)) return { text, before: `{"data":{"${field}":`, after: '}}' };
    if (isDeepStrictEqual(row!.data, [value])) return { text: `select data -> 0 as data from (${text}) one`, before: `{"data":{"${field}":`, after: '}}' };
    throw new Refusal(`the statement of "${field}" gives another answer than the API.`);
  } finally {
    await client.end();
  }
}
