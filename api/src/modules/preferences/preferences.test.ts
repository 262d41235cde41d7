import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refused } from '../../../test/loop.ts';
import { smallWorld, type World } from '../../../test/world.ts';
import { ALL_ROLES } from '../../access/roles.ts';
import { AccountPreferences } from './account-preferences.ts';
import type { SavePreferencesInput } from './preferences.inputs.ts';
import { savePreferences } from './save-preferences.ts';

let world: World;
beforeAll(async () => { world = await smallWorld(); });
afterAll(() => world[Symbol.asyncDispose]());

const save = (input: object, who: keyof World['viewers'] = 'operator') =>
  world.act(world.viewers[who], async (deed, given: SavePreferencesInput) => ({ ...await savePreferences(deed, given) }), input as SavePreferencesInput);
const keptOf = (who: keyof World['viewers']) => world.orm.em.fork().findOne(AccountPreferences, { accountId: world.viewers[who].accountId! });
const columns = [{ key: 'what', shown: true, width: 240 }, { key: 'team', shown: false }];
const table = { key: 'orders', columns, density: 'COMPACT' };

describe('偏好 (console.md rows 6 and 31)', () => {
  test('are kept for the account alone, part by part', async () => {
    await save({ display: { textSize: 'LARGE', highContrast: true, language: 'EN' } });
    const { preferences } = await save({ table });
    const orders = { key: 'orders', columns: ['what', 'team'], hidden: ['team'], widths: [240, 0], density: 'COMPACT' };
    expect(preferences).toEqual({ textSize: 'LARGE', highContrast: true, language: 'EN', tourSeen: false, tables: [orders] });
    await save({ table: { ...table, key: 'todo', density: 'RELAXED' } });
    await save({ display: { textSize: 'HUGE', highContrast: false, language: 'ZH_CN' } });
    const kept = await keptOf('operator');
    expect(kept).toMatchObject({ textSize: 'HUGE', highContrast: false, language: 'ZH_CN' });
    expect(Object.keys(kept!.tables).sort()).toEqual(['orders', 'todo']);
    expect(await keptOf('operator2')).toBeNull();
  });

  test('remember that the guided tour was seen, and leave the rest (console.md row 30)', async () => {
    await save({ table }, 'leader');
    expect((await save({ tourSeen: true }, 'leader')).preferences).toMatchObject({ tourSeen: true, tables: [{ key: 'orders' }] });
    expect((await save({ tourSeen: false }, 'leader')).preferences).toMatchObject({ tourSeen: false });
  });

  test('of a table are gone with its default', async () => {
    await save({ table }, 'town');
    const { preferences } = await save({ table: { key: 'orders', columns: [], density: 'STANDARD' } }, 'town');
    expect(preferences).toMatchObject({ textSize: null, highContrast: null, language: null, tables: [] });
  });

  test('saved by two windows at once are both kept', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((key) => save({ table: { ...table, key } }, 'village')));
    expect(Object.keys((await keptOf('village'))!.tables).sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  test.each([
    ['nothing', {}, ['input']],
    ['a table that is no word of the console', { table: { ...table, key: '张建国 13812345678' } }, ['input', 'table', 'key']],
    ['a column that is none', { table: { ...table, columns: [{ key: '<b>', shown: true }] } }, ['input', 'table', 'columns', '0', 'key']],
    ['a column twice', { table: { ...table, columns: [columns[0], columns[0]] } }, ['input', 'table', 'columns']],
    ['no column shown', { table: { ...table, columns: [columns[1]] } }, ['input', 'table', 'columns']],
    ['a width of nothing', { table: { ...table, columns: [{ key: 'what', shown: true, width: 0 }] } }, ['input', 'table', 'columns', '0', 'width']],
    ['too many columns', { table: { ...table, columns: Array.from({ length: 41 }, (_, i) => ({ key: `c${i}`, shown: true })) } }, ['input', 'table', 'columns']],
  ])('are refused: %s', async (_what, input, path) => {
    await expect(save(input, 'director')).rejects.toMatchObject({ code: 'INVALID_INPUT', path });
    expect(await keptOf('director')).toBeNull();
  });

  test('are bounded in number', async () => {
    for (let i = 0; i < 60; i++) await save({ table: { ...table, key: `t${i}` } }, 'auditor');
    await refused(save({ table: { ...table, key: 'one-more' } }, 'auditor'), 'INVALID_INPUT');
    await save({ table: { ...table, key: 't0', density: 'RELAXED' } }, 'auditor');
  });

  test('are for everybody who is signed in, and for no program', async () => {
    const viewer = world.viewers.leader;
    const as = (role: (typeof ALL_ROLES)[number]) => world.act({ ...viewer, role }, async (deed, input: SavePreferencesInput) => ({ ...await savePreferences(deed, input) }), { table } as SavePreferencesInput);
    for (const role of ALL_ROLES.filter((one) => one !== 'INTEGRATOR' && one !== 'ANONYMOUS')) await as(role);
    for (const role of ['INTEGRATOR', 'ANONYMOUS'] as const) await refused(as(role), 'FORBIDDEN');
  });
});
