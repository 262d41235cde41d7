import { expect, test } from 'vitest';
import { timeShares } from './cpu-profile.ts';

const node = (id: number, functionName: string, url: string) => ({ id, callFrame: { functionName, url } });

test('Time is added up by package, folder and part of Node.js; waiting and the start do not count', () => {
  const nodes = [
    node(1, '(idle)', ''), node(2, '(garbage collector)', ''), node(3, 'writeUtf8String', ''), node(4, 'onread', 'node:internal/streams/readable'),
    node(5, 'a', 'file:///x/node_modules/.pnpm/pg@8/node_modules/pg/lib/client.js'), node(6, 'b', 'file:///x/node_modules/@apollo/server/dist/a.js'),
    node(7, 'c', 'file:///x/api/dist/reading/read.js'), node(8, 'd', 'file:///x/node_modules/pg/lib/query.js'), node(9, 'e', 'file:///x/api/dist/app.js'),
  ];
  const shares = timeShares({ nodes, startTime: 500, samples: [9, 1, 2, 3, 4, 5, 6, 7, 8, 9], timeDeltas: [30, 1000, 5, 5, 10, 20, 15, 15, 20, 10] }, 600);
  expect(shares).toEqual([
    { where: 'pg', share: 0.4 }, { where: '@apollo/server', share: 0.15 }, { where: 'api/src/reading', share: 0.15 }, { where: 'node:streams', share: 0.1 },
    { where: 'api/src/app.ts', share: 0.1 }, { where: 'garbage collection', share: 0.05 }, { where: 'system calls and built-ins', share: 0.05 },
  ]);
});
