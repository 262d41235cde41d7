import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { grafserv } from 'postgraphile/grafserv/node';
import { serveOrdered } from '../ordered-server.ts';
import type { PostGraphileOrder } from './postgraphile-order.ts';
import { postGraphilePreset } from './postgraphile-preset.ts';

/** PostGraphile on the tables of the benchmark, as a process of its own. */
await serveOrdered(async (order: PostGraphileOrder) => {
  const server = createServer();
  await postgraphile(postGraphilePreset(order)).createServ(grafserv).addTo(server);
  return server;
});
