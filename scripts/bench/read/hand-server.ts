import fastify from 'fastify';
import pg from 'pg';
import { serveOrdered } from '../ordered-server.ts';

export interface HandRoute {
  path: string;
  /** Begins the transaction, as the API does: the scope, and how PostgreSQL is to plan. */
  begin: string;
  /** The statement, prepared under this name on each connection. */
  name: string;
  text: string;
  values: unknown[];
}

export interface HandOrder {
  databaseUrl: string;
  poolSize: number;
  routes: HandRoute[];
}

/** The limit: what the API's own statement costs with nothing around it but HTTP, under the same policies. */
await serveOrdered(async ({ databaseUrl, poolSize, routes }: HandOrder) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize, pipeline: true } as pg.PoolConfig);
  const app = fastify({ logger: false });
  for (const { path, begin, name, text, values } of routes) {
    app.get(path, async (_request, reply) => {
      const client = await pool.connect();
      try {
        const sent = [client.query(begin), client.query<[string]>({ name, text, values, rowMode: 'array' }), client.query('commit')] as const;
        const [, { rows }] = await Promise.all(sent);
        client.release();
        return await reply.type('application/json; charset=utf-8').send(`{"data":${rows[0]![0]}}`);
      } catch (error) {
        client.release(true);
        throw error;
      }
    });
  }
  await app.ready();
  return app.server;
});
