import { expect, test } from 'vitest';
import { serveMetrics } from '../src/metrics.ts';
import { smallWorld } from './world.ts';
import { WorldApp } from './world-app.ts';

test('the hit rate of plans is told in figures that name nobody, and nothing else is served there', async () => {
  await using world = await smallWorld();
  await using app = await WorldApp.open(world);
  const metrics = await serveMetrics('127.0.0.1', 0);
  try {
    const get = (path: string, method = 'GET') => fetch(`http://127.0.0.1:${metrics.port}${path}`, { method });
    const figures = async () => {
      const text = await (await get('/metrics')).text();
      const figure = (name: string) => Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1]);
      return { text, hits: figure('lastmile_plan_lookups_total{outcome="hit"}'), misses: figure('lastmile_plan_lookups_total{outcome="miss"}'), texts: figure('lastmile_answers_total{way="text"}') };
    };
    const before = await figures();
    for (let i = 0; i < 5; i++) await app.ask('operator', '{ orders(first: 7) { totalCount nodes { requesterName } } }');
    const after = await figures();
    expect([after.misses - before.misses, after.hits - before.hits, after.texts - before.texts]).toEqual([1, 4, 5]);
    expect(after.text).not.toMatch(/orders|requester|610528|operator/);
    expect((await get('/')).status).toBe(404);
    expect((await get('/metrics', 'POST')).status).toBe(404);
  } finally {
    await metrics.close();
  }
});
