import { once } from 'node:events';
import { type AddressInfo, type Socket, createServer } from 'node:net';
import { expect, it } from 'vitest';
import { assertUsable } from './given-database.ts';

it.each(['', 'nonsense', 'http://127.0.0.1/lastmile', 'mysql://127.0.0.1/lastmile'])('refuses %j', async (url) => {
  await expect(assertUsable(url)).rejects.toThrow(/^DATABASE_URL is no address of a database/);
});

it('never repeats the password', async () => {
  const refusal = await assertUsable('postgres://lastmile:S3cret@127.0.0.1:1/lastmile').catch((error: Error) => error.message);
  expect(refusal).toMatch(/127\.0\.0\.1:1\/lastmile cannot be reached/);
  expect(refusal).not.toContain('S3cret');
});

it('gives up after 5 s on a server that says nothing', { timeout: 8000 }, async () => {
  await using silent = await serverThat(() => undefined);
  const begun = Date.now();
  await expect(assertUsable(silent.url)).rejects.toThrow(/cannot be reached within 5 s/);
  expect(Date.now() - begun).toBeLessThan(6500);
});

it.each(['14.3 (Debian 14.3-1)', '9.6.24', '19beta1', '20.1'])('refuses PostgreSQL %s', async (version) => {
  await using server = await serverThat((socket) => speakAs(socket, version));
  await expect(assertUsable(server.url)).rejects.toThrow(`PostgreSQL ${version.split(' ')[0]} at`);
});

it.each(['15.18 (Debian 15.18-0+deb12u1)', '16.4', '17.2', '18.4'])('takes PostgreSQL %s', async (version) => {
  await using server = await serverThat((socket) => speakAs(socket, version));
  await assertUsable(server.url);
});

async function serverThat(answers: (socket: Socket) => void): Promise<AsyncDisposable & { url: string }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    answers(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `postgres://lastmile@127.0.0.1:${(server.address() as AddressInfo).port}/lastmile`,
    [Symbol.asyncDispose]: async () => {
      sockets.forEach((socket) => socket.destroy());
      server.close();
    },
  };
}

/** As much of PostgreSQL's protocol as it takes to be asked for a version. */
function speakAs(socket: Socket, version: string): void {
  socket.once('data', () => {
    socket.write(Buffer.concat([message('R', int32(0)), message('Z', Buffer.from('I'))]));
    socket.once('data', () => {
      const column = Buffer.concat([Buffer.from('server_version\0'), int32(0), int16(0), int32(25), int16(-1), int32(-1), int16(0)]);
      const text = Buffer.from(version);
      socket.write(Buffer.concat([
        message('T', Buffer.concat([int16(1), column])),
        message('D', Buffer.concat([int16(1), int32(text.length), text])),
        message('C', Buffer.from('SHOW\0')),
        message('Z', Buffer.from('I')),
      ]));
    });
  });
}

function message(type: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
}
