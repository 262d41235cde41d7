import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refused } from '../../../test/loop.ts';
import { smallWorld, type World } from '../../../test/world.ts';
import { globalId } from '../../reading/global-id.ts';
import { findVisible } from '../../reading/visible.ts';
import { inScope, verbScopeOf } from '../../database/wall/scope.ts';
import { deleteView } from './delete-view.ts';
import { saveView } from './save-view.ts';
import { SavedView } from './saved-view.ts';
import type { SaveViewInput } from './saved-views.inputs.ts';

let world: World;
beforeAll(async () => { world = await smallWorld(); });
afterAll(() => world[Symbol.asyncDispose]());

type Who = keyof World['viewers'];
const input = { list: 'ORDERS', name: '超时的急单', filter: '{"urgency":"URGENT","show":"overdue"}', shared: false } as const;
const save = async (given: Partial<SaveViewInput> = {}, who: Who = 'operator') => (await world.act(world.viewers[who], saveView, { ...input, ...given })).view as SavedView;
const remove = (view: SavedView, who: Who) => world.act(world.viewers[who], deleteView, { viewId: globalId(view) });
const sees = async (view: SavedView, who: Who) => {
  const viewer = world.viewers[who];
  return await inScope(world.app.em, verbScopeOf(viewer), (em) => findVisible(em, viewer, SavedView, globalId(view))) !== null;
};
const who = async (view: SavedView) => {
  const all: Who[] = ['city', 'director', 'operator', 'operator2', 'village', 'leader', 'system', 'security', 'puchengOperator'];
  return (await Promise.all(all.map(async (one) => (await sees(view, one) ? [one] : [])))).flat();
};

describe('常用筛选 (console.md row 7)', () => {
  test('are their owner’s, or the whole county’s when the centre shares them', async () => {
    expect(await who(await save())).toEqual(['operator']);
    expect(await who(await save({ name: '全县', shared: true }, 'director'))).toEqual(['director', 'operator', 'operator2', 'village', 'leader', 'system']);
    expect(await who(await save({}, 'city'))).toEqual(['city']);
  });

  test('keep the filter of the list in one form; the own one of the same name is replaced', async () => {
    const view = await save({ name: '替换' });
    expect(view.filter).toBe('{"show":"overdue","urgency":"URGENT"}');
    const again = await save({ name: ' 替换 ', filter: '{}' });
    expect([again.id, again.filter]).toEqual([view.id, '{}']);
    expect((await save({ name: '替换' }, 'operator2')).id).not.toBe(view.id);
  });

  test.each([
    ['no JSON', '已当面说明情况'], ['no object', '["show"]'], ['a key of no list', '{"requesterName":"张建国"}'], ['a value that is no text', '{"show":{"a":1}}'],
    ['a name in the search', '{"q":"张建国"}'], ['a phone', '{"q":"13812345678"}'], ['a prototype', '{"constructor":"x"}'], ['what is too long', `{"show":"${'a'.repeat(600)}"}`],
  ])('refuse a filter with %s', async (_what, filter) => {
    await expect(save({ filter })).rejects.toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'filter'] });
  });

  test('need a short name and are not endless', async () => {
    await refused(save({ name: ' ' }), 'INVALID_INPUT');
    await refused(save({ name: '长'.repeat(21) }), 'INVALID_INPUT');
    for (let i = 0; i < 20; i++) await save({ name: `筛选${i}` }, 'town');
    await refused(save({ name: '又一个' }, 'town'), 'INVALID_INPUT');
    await save({ name: '筛选3', filter: '{}' }, 'town');
  });

  test('are shared and unshared by the centre alone', async () => {
    for (const one of ['town', 'village', 'leader', 'city', 'system', 'auditor'] as const) await refused(save({ shared: true }, one), 'FORBIDDEN');
    await refused(save({}, 'security'), 'FORBIDDEN');
    const shared = await save({ name: '共享', shared: true });
    await refused(remove(shared, 'village'), 'FORBIDDEN');
    await refused(remove(shared, 'puchengOperator'), 'NOT_FOUND');
    await remove(shared, 'director');
    expect(await who(shared)).toEqual([]);
  });

  test('are deleted by their owner; to others they do not exist', async () => {
    const view = await save({ name: '自己的' }, 'village');
    await refused(remove(view, 'director'), 'NOT_FOUND');
    await remove(view, 'village');
    await refused(remove(view, 'village'), 'NOT_FOUND');
    expect((await save({ name: '自己的' }, 'village')).id).not.toBe(view.id);
  });
});
