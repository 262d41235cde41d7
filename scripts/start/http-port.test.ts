import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, it } from 'vitest';
import { assertPortFree } from './http-port.ts';

it('names PORT when another program listens there, and passes once it is gone', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const place = { host: '127.0.0.1', port: (other.address() as AddressInfo).port };
  await expect(assertPortFree(place)).rejects.toThrow(/is taken by another program.*PORT=/);
  other.close();
  await once(other, 'close');
  await assertPortFree(place);
});

it('names HOST when it is no address of this machine', async () => {
  await expect(assertPortFree({ host: '192.0.2.1', port: 4000 })).rejects.toThrow(/^HOST is "192.0.2.1"/);
});
