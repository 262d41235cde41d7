import { createServer } from 'node:net';
import { Refusal } from '../bootstrap/refusal.mjs';
import type { Settings } from './settings.ts';

/** @throws Refusal when the API could not listen where it is told to */
export function assertPortFree({ host, port }: Pick<Settings, 'host' | 'port'>): Promise<void> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => fail(new Refusal(explain(error, host, port))));
    server.listen(port, host, () => server.close(() => done()));
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `port ${port} on ${host} is taken by another program: stop it, or choose another port, for example "PORT=${port < 65535 ? port + 1 : 4000} npm start".`;
    case 'EACCES':
      return `this user may not listen on port ${port}: set PORT to a number above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is "${host}", which is no address of this machine: set it to 127.0.0.1, or to 0.0.0.0 for all.`;
    default:
      return `cannot listen on ${host}:${port} (${error.code}): set HOST and PORT.`;
  }
}
