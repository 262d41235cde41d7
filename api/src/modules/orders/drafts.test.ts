import { expect, test } from 'vitest';
import { smallWorld } from '../../../test/world.ts';
import { WorldApp } from '../../../test/world-app.ts';

/** 草稿: who enters demand sees it, supervision sees what was reported (domain §4.1 DRAFT: 所/站 typing). */
test('a draft is there for who enters demand in its range, and for nobody else', async () => {
  await using world = await smallWorld();
  await using app = await WorldApp.open(world);
  await app.did('village', 'enterOrder', 'EnterOrderInput', { asDraft: true, content: '想学剪纸', category: 'CULTURE_ARTS', channel: 'WALK_IN', regionCode: '610528101200' }, 'order { id state }');
  const seen = async (who: Parameters<WorldApp['ask']>[0]) => (await app.ask<{ orders: { totalCount: number } }>(who, '{ orders { totalCount } }')).orders.totalCount;
  for (const who of ['village', 'town', 'operator', 'director'] as const) expect([who, await seen(who)]).toEqual([who, 1]);
  for (const who of ['city', 'province', 'auditor', 'system', 'leader', 'otherVillage', 'puchengOperator'] as const) expect([who, await seen(who)]).toEqual([who, 0]);
});
