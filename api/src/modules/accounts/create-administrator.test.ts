import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FUPING, PUCHENG, SECRET, SHAANXI, Staff, WEINAN, ZHUANGLI } from '../../../test/staff.ts';
import { AuditEvent } from '../audit/audit-event.ts';
import { Account } from './account.ts';
import { createAdministrator, type Administrator } from './create-administrator.ts';
import { liveAppointments } from './live-appointments.ts';
import { proveIdentity } from './prove-identity.ts';

let staff: Staff;
const NOW = new Date('2026-11-23T09:00:00+08:00');
const WANTED: Administrator = {
  loginName: 'LiAnquan', displayName: '李安全', role: 'SECURITY_ADMIN', regionCode: FUPING, password: 'Peaches-2719-x', mustChangePassword: true,
};
const create = (more: Partial<Administrator> = {}) => createAdministrator(staff.orm.em, { ...WANTED, ...more }, NOW);

beforeAll(async () => { staff = await Staff.open(); });
afterAll(() => staff[Symbol.asyncDispose]());

describe('the first security administrator', () => {
  it.each([
    ['a weak password', { password: 'Admin@123456' }, /too weak/],
    ['a login name with blanks', { loginName: 'li anquan' }, /login name must have/],
    ['no name', { displayName: '  ' }, /name of|that of a person/],
    ['a town instead of a county', { regionCode: ZHUANGLI }, /code of a county, such as 610528/],
    ['a city instead of a county', { regionCode: WEINAN }, /code of a county/],
    ['a county that was not imported', { regionCode: '610527000000' }, /npm run regions -- import 610527/],
  ])('is refused with %s, in one line, and nothing stays', async (_what, wrong, message) => {
    await expect(create(wrong)).rejects.toThrow(message);
    await expect(create(wrong)).rejects.not.toThrow(/\n/);
    expect(await staff.orm.em.fork().count(Account, {})).toBe(0);
    expect(await staff.orm.em.fork().count(AuditEvent, {})).toBe(0);
  });

  it('signs in, holds that one role, and leaves an audit row that knows no password', async () => {
    const { id } = await create();
    expect(await proveIdentity(staff.orm.em, { loginName: 'lianquan', password: WANTED.password, address: null, now: NOW }, SECRET)).toEqual({ accountId: id });
    expect(await liveAppointments(staff.orm.em.fork(), id)).toMatchObject([{ role: 'SECURITY_ADMIN', regionCode: FUPING, unitName: '富平县' }]);
    const rows = await staff.orm.em.fork().find(AuditEvent, {});
    expect(rows).toMatchObject([{ countyCode: '610528', verb: 'createAdministrator', outcome: 'OK', objectType: 'Account', objectId: id }]);
    expect(JSON.stringify(rows)).not.toContain(WANTED.password);
  });

  it('is one for a county, unless asked for one more', async () => {
    await expect(create({ loginName: 'second' })).rejects.toThrow(/"lianquan" already.*--another/);
    await expect(create({ loginName: 'second', another: true })).resolves.toMatchObject({ loginName: 'second' });
    await expect(create({ loginName: 'pucheng', regionCode: PUCHENG })).resolves.toMatchObject({ homeRegionCode: PUCHENG });
  });

  it('has a login name of its own, also when two are made at once', async () => {
    await expect(create({ loginName: 'LIANQUAN', another: true })).rejects.toThrow(/taken/);
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => create({ loginName: 'twice', another: true })));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results) if (result.status === 'rejected') expect(result.reason.message).toMatch(/^the login name "twice" is taken/);
  });

  it('is made the same way as overseers, whom no county can appoint', async () => {
    await expect(create({ loginName: 'city', role: 'CITY_OVERSEER', regionCode: WEINAN })).resolves.toMatchObject({ homeRegionCode: WEINAN });
    await expect(create({ loginName: 'province', role: 'PROVINCE_OVERSEER', regionCode: SHAANXI })).resolves.toMatchObject({ homeRegionCode: SHAANXI });
    await expect(create({ loginName: 'wrong', role: 'CITY_OVERSEER', regionCode: FUPING })).rejects.toThrow(/code of a city/);
  });
});
