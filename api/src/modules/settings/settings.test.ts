import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hours, orderAt, orderNow, refused } from '../../../test/loop.ts';
import { globalId } from '../../reading/global-id.ts';
import { WorldApp } from '../../../test/world-app.ts';
import { MONDAY, smallWorld, type World } from '../../../test/world.ts';
import type { CountyCalendarDay } from '../sla/county-calendar-day.ts';
import { removeCalendarDay } from '../sla/remove-calendar-day.ts';
import { setCalendarDay } from '../sla/set-calendar-day.ts';
import { setSlaRule } from '../sla/set-sla-rule.ts';
import { setDictionaryLabel } from './set-dictionary-label.ts';
import type { SetSlaRuleInput } from './settings.inputs.ts';

let world: World;
let app: WorldApp;
beforeAll(async () => {
  world = await smallWorld();
  app = await WorldApp.open(world);
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
  await world[Symbol.asyncDispose]();
});

const REVIEW: SetSlaRuleInput = { step: 'REVIEW', urgency: 'NORMAL', minutes: 600, clock: 'ROUND_THE_CLOCK' };

describe('时限规则', () => {
  test('holds for steps that begin afterwards, in the own county alone', async () => {
    const before = await orderAt(world, 'SUBMITTED');
    await world.act(world.viewers.system, setSlaRule, REVIEW);
    expect((await orderNow(world, before)).dueAt).toEqual(hours(24));
    expect((await orderAt(world, 'SUBMITTED')).dueAt).toEqual(hours(10));
    await world.act(world.viewers.system, setSlaRule, { ...REVIEW, minutes: 120 });
    expect((await orderAt(world, 'SUBMITTED')).dueAt).toEqual(hours(2));
  });

  test('is refused outside its bounds, and by anybody else', async () => {
    for (const minutes of [29, 86_401]) await refused(world.act(world.viewers.system, setSlaRule, { ...REVIEW, minutes }), 'INVALID_INPUT');
    await refused(world.act(world.viewers.system, setSlaRule, { ...REVIEW, clock: 'WORKING_HOURS', minutes: 27_001 }), 'INVALID_INPUT');
    for (const who of ['director', 'operator', 'security', 'auditor'] as const) await refused(world.act(world.viewers[who], setSlaRule, REVIEW), 'FORBIDDEN');
  });

  test('the payload shows the rule, and the auditor reads old → new', async () => {
    await world.act(world.viewers.system, setSlaRule, { ...REVIEW, step: 'RATE' });
    const input = { ...REVIEW, step: 'RATE', minutes: 900, idempotencyKey: 'rate-900' };
    const answer = { id: '610528-RATE-NORMAL', minutes: 900, clock: 'ROUND_THE_CLOCK' };
    for (const _ of ['first', 'replayed']) {
      expect(await app.did('system', 'setSlaRule', 'SetSlaRuleInput', input, 'rule { id minutes clock }')).toMatchObject({ rule: answer });
    }
    const { auditEvents } = await app.ask<{ auditEvents: { nodes: unknown[] } }>('auditor', '{ auditEvents(where: { verb: { eq: "setSlaRule" } }) { nodes { objectType objectId changes } } }');
    expect(auditEvents.nodes).toEqual([{ objectType: 'SlaRule', objectId: answer.id, changes: [{ field: 'SlaRule.minutes', old: '600', new: '900' }] }]);
  });
});

describe('本县日历', () => {
  test('a day that the county closes is not counted; taken back, it is', async () => {
    const friday = { day: '2026-06-12', kind: 'HOLIDAY' as const, name: '本县物资交流会' };
    const thursday = hours(72);
    await world.act(world.viewers.system, setSlaRule, { ...REVIEW, step: 'DISPATCH', minutes: 24 * 60, clock: 'WORKING_DAYS' });
    const { day } = await world.act(world.viewers.system, setCalendarDay, friday);
    // Thursday 09:00 and a working day more: Friday is closed, so Monday 09:00.
    expect((await orderAt(world, 'PENDING_DISPATCH', { now: thursday })).dueAt).toEqual(hours(96, thursday));
    const dayId = globalId(day as CountyCalendarDay);
    await refused(world.act({ ...world.viewers.system, counties: { lo: '610526', hi: '610527' } }, removeCalendarDay, { dayId }), 'NOT_FOUND');
    await world.act(world.viewers.system, removeCalendarDay, { dayId });
    expect((await orderAt(world, 'PENDING_DISPATCH', { now: thursday })).dueAt).toEqual(hours(24, thursday));
    await refused(world.act(world.viewers.system, removeCalendarDay, { dayId }), 'NOT_FOUND');
    await world.act(world.viewers.system, setCalendarDay, friday);
    expect(await app.ask('operator', '{ countyCalendarDays { nodes { day kind name } } }')).toEqual({ countyCalendarDays: { nodes: [friday] } });
  });

  test('a day of the past or out of sight is refused', async () => {
    for (const day of ['2026-06-07', '2029-01-01']) await refused(world.act(world.viewers.system, setCalendarDay, { day, kind: 'HOLIDAY', name: '休' }, MONDAY), 'INVALID_INPUT');
  });
});

describe('字典名称', () => {
  const labelsOf = async (who: keyof World['viewers']) => (await app.ask<{ me: { labels: unknown[] } }>(who, '{ me { labels { dictionary code zh en } } }')).me.labels;

  test('the county puts its own words for a code; everybody of the county is told them, nobody else; the code stays', async () => {
    const input = { dictionary: 'ServiceCategory', code: 'LEGAL', zh: '法律帮办', en: null };
    await world.act(world.viewers.system, setDictionaryLabel, input);
    expect(await labelsOf('village')).toEqual([input]);
    expect(await labelsOf('puchengOperator')).toEqual([]);
    await world.act(world.viewers.system, setDictionaryLabel, { ...input, zh: ' ' });
    expect(await labelsOf('village')).toEqual([]);
  });

  test('of a code that is none it is refused', async () => {
    for (const [dictionary, code] of [['ServiceCategory', 'MAGIC'], ['Nothing', 'LEGAL'], ['ServiceCategory', 'toString']] as const) {
      await refused(world.act(world.viewers.system, setDictionaryLabel, { dictionary, code, zh: '甲' }), 'NOT_FOUND');
    }
  });
});

describe('two administrators at once (console.md row 29)', () => {
  test('of one time limit: the slower one is told what holds now, and goes on with its version', async () => {
    const rule = { ...REVIEW, step: 'CONTACT' as const };
    const versionNow = async () => (await app.ask<{ slaRules: { nodes: { step: string; urgency: string; version: number }[] } }>('system', '{ slaRules(first: 100) { nodes { step urgency version } } }'))
      .slaRules.nodes.find(({ step, urgency }) => step === 'CONTACT' && urgency === 'NORMAL')?.version ?? 0;
    const version = await versionNow();
    await world.act(world.viewers.system, setSlaRule, { ...rule, minutes: 600, version });
    const slower = world.act(world.viewers.system, setSlaRule, { ...rule, minutes: 900, version });
    await refused(slower, 'CONFLICT');
    await expect(slower).rejects.toThrow(`已被他人修改，现为：600 分钟，自然时间，昼夜不停（第 ${version + 1} 版）`);
    await world.act(world.viewers.system, setSlaRule, { ...rule, minutes: 900, version: await versionNow() });
    expect(await versionNow()).toBe(version + 2);
  });

  test('of one label: set for the first time it has version 0, to each of both', async () => {
    const label = { dictionary: 'ServiceCategory', code: 'SCIENCE', en: null };
    await world.act(world.viewers.system, setDictionaryLabel, { ...label, zh: '科普', version: 0 });
    await refused(world.act(world.viewers.system, setDictionaryLabel, { ...label, zh: '科技', version: 0 }), 'CONFLICT');
    await world.act(world.viewers.system, setDictionaryLabel, { ...label, zh: '科技', version: 1 });
  });

  test('of one day: set, changed and taken back, each on the version that was shown; a day taken back is version 0 again', async () => {
    const day = { day: '2026-09-01', kind: 'HOLIDAY' as const, name: '开学' };
    const first = (await world.act(world.viewers.system, setCalendarDay, { ...day, version: 0 })).day as CountyCalendarDay;
    await refused(world.act(world.viewers.system, setCalendarDay, { ...day, kind: 'WORKDAY', version: 0 }), 'CONFLICT');
    await world.act(world.viewers.system, setCalendarDay, { ...day, kind: 'WORKDAY', version: 1 });
    await refused(world.act(world.viewers.system, removeCalendarDay, { dayId: globalId(first), version: 1 }), 'CONFLICT');
    await world.act(world.viewers.system, removeCalendarDay, { dayId: globalId(first), version: 2 });
    await refused(world.act(world.viewers.system, setCalendarDay, { ...day, version: 2 }), 'CONFLICT');
    await world.act(world.viewers.system, setCalendarDay, { ...day, version: 0 });
  });

  test('a change without a version is done as before', async () => {
    await world.act(world.viewers.system, setSlaRule, { ...REVIEW, minutes: 300 });
  });
});
