import { connect } from 'node:net';
import type { ClientBase } from 'pg';

/** What a cancel request names a connection by; the part of pg's client that it has from the server. */
interface Cancellable {
  host: string;
  port: number;
  processID: number;
  secretKey: number;
}

const CANCEL_REQUEST = 80_877_102;

/**
 * Asks the server, over a connection of its own as the protocol wants it, to end what a client is running. Resolves when
 * the server has taken it, so that the client may only then be lent to somebody else; a cancel that fails changes nothing.
 */
export function cancelStatement(client: ClientBase): Promise<void> {
  const { host, port, processID, secretKey } = client as unknown as Cancellable;
  const request = Buffer.alloc(16);
  [16, CANCEL_REQUEST, processID, secretKey].forEach((word, i) => request.writeInt32BE(word | 0, i * 4));
  return new Promise((done) => {
    const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
    socket.once('connect', () => socket.end(request));
    socket.once('error', () => done());
    socket.once('close', () => done());
    socket.resume();
  });
}
