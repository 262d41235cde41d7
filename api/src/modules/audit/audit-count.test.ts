import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WorldApp } from '../../../test/world-app.ts';
import { smallWorld, type World } from '../../../test/world.ts';
import { DAY_MS, shanghaiDay } from '../sla/shanghai.ts';
import { AuditEvent } from './audit-event.ts';

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

/** Noon of a day in Shanghai, so many days before today. */
const noon = (daysAgo: number) => new Date(`${shanghaiDay(new Date(Date.now() - daysAgo * DAY_MS))}T12:00:00+08:00`);

async function happened(countyCode: string, action: string, at: Date, times: number): Promise<void> {
  const em = world.orm.em.fork();
  for (let n = 0; n < times; n++) em.create(AuditEvent, { countyCode, at, action, verb: 'x', outcome: n === 0 ? 'FORBIDDEN' : 'OK', role: 'COUNTY_OPERATOR' });
  await em.flush();
}

const QUERY = '{ auditCounts { day action events } }';

describe("a director reads the counts of the own county's audit, and no row of it (access §2, row AUDIT)", () => {
  test('by kind of action and day, for seven days; nothing of another county, of an older day, or of a word that is no action', async () => {
    await happened('610528', 'PERSON_REVEAL', noon(6), 3);
    await happened('610528', 'PERSON_REVEAL', noon(2), 1);
    await happened('610528', 'EXPORT_REQUEST', noon(2), 2);
    await happened('610528', 'EXPORT_REQUEST', noon(8), 9);
    await happened('610526', 'EXPORT_REQUEST', noon(2), 9);
    await happened('610528', '张桂兰', noon(2), 9);
    const day = (daysAgo: number) => shanghaiDay(noon(daysAgo));
    const { auditCounts } = await app.ask<{ auditCounts: { day: string; action: string; events: number }[] }>('director', QUERY);
    expect(auditCounts.filter(({ action }) => action === 'PERSON_REVEAL' || action === 'EXPORT_REQUEST' || action === '张桂兰')).toEqual([
      { day: day(2), action: 'EXPORT_REQUEST', events: 2 },
      { day: day(2), action: 'PERSON_REVEAL', events: 1 },
      { day: day(6), action: 'PERSON_REVEAL', events: 3 },
    ]);
  });

  test.each(['operator', 'town', 'village', 'leader', 'city', 'system', 'security', 'auditor'] as const)('%s has no such list', async (who) => {
    await expect(app.ask(who, QUERY)).rejects.toThrow('auditCounts');
  });

  test('the events themselves stay closed to the director', async () => {
    await expect(app.ask('director', '{ auditEvents { totalCount } }')).rejects.toThrow('auditEvents');
  });
});
