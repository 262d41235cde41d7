import { expect, it } from 'vitest';
import { networkAddress } from './network-address.ts';

it.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:12:34:aaaa:bbbb:cccc:1', '2001:db8:12:34::/64'],
  ['2001:0DB8:0012:0034::9', '2001:db8:12:34::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  [null, 'unknown'],
])('counts %s as %s', (address, counted) => {
  expect(networkAddress(address)).toBe(counted);
});
