import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The part of a benchmark's own server process that speaks with the benchmark: takes its order from the channel, so that no
 * password stands in a command line, listens on a free port of 127.0.0.1 and tells which.
 */
export async function serveOrdered(build: (order: never) => Promise<Server>): Promise<void> {
  process.channel?.ref(); // nothing else keeps a process alive that still waits for its order
  const [order] = (await once(process, 'message')) as [never];
  const server = await build(order);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.send?.({ port: (server.address() as AddressInfo).port });
  process.channel?.unref();
}
