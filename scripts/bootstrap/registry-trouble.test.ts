import { expect, it } from 'vitest';
import { registryTrouble } from './registry-trouble.mjs';

it.each([
  ['npm error code ENOTFOUND', /registry cannot be reached/],
  ['npm error code ECONNREFUSED', /registry cannot be reached/],
  ['ENOSPC: no space left on device, write', /disk is full/],
  ["EACCES: permission denied, mkdir 'node_modules'", /not writable/],
  ['Error: ERR_PNPM_OUTDATED_LOCKFILE', /does not fit a package.json/],
  ['npm error notarget No matching version found', /No matching version found/],
  ['', /no message/],
])('says in one line what to do about %j', (output, advice) => {
  const { message } = registryTrouble('fetching pnpm', output, 'pnpm');
  expect(message).toMatch(advice);
  expect(message).not.toContain('\n');
});
