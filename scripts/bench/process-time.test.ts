import { expect, it } from 'vitest';
import { parseStat, secondsOf, secondsOfFamily } from './process-time.ts';

it('reads the times behind a name with blanks and parentheses', () => {
  expect(parseStat('4711 (a (b) c) S 42 4711 4711 0 -1 4194304 100 200 3 4 150 50 7 3 20 0 1 0 999 1000 200')).toEqual({ parent: 42, own: 200, ended: 10 });
});

it.runIf(process.platform === 'linux')('sees the work of this process, and that it is part of its family', async () => {
  const used = () => process.cpuUsage().user + process.cpuUsage().system;
  const [before, ownBefore] = [(await secondsOf(process.pid))!, used()];
  while (used() - ownBefore < 200_000);
  expect((await secondsOf(process.pid))! - before).toBeGreaterThanOrEqual(0.15);
  expect(await secondsOfFamily(process.pid)).toBeGreaterThan(before);
});

it('knows nothing of a process that is not there', async () => {
  expect(await secondsOf(2 ** 30)).toBeUndefined();
  expect(await secondsOfFamily(2 ** 30)).toBeUndefined();
});
