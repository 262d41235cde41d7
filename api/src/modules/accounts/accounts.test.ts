import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FUPING, NOBODY, PUCHENG, SECRET, Staff, WEINAN, YONGAN, ZHUANGLI } from '../../../test/staff.ts';
import { ALL_ROLES } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Deed } from '../../graphql/deed.ts';
import { globalId } from '../../reading/global-id.ts';
import { refusalOfDatabase } from '../../graphql/database-refusals.ts';
import { Account } from './account.ts';
import { addAppointment } from './add-appointment.ts';
import type { Appointment } from './appointment.ts';
import { authenticate } from './authenticate.ts';
import { createAccount } from './create-account.ts';
import { endAppointment } from './end-appointment.ts';
import { endOthersSession } from './end-others-session.ts';
import { liveAppointments } from './live-appointments.ts';
import { proveIdentity } from './prove-identity.ts';
import { reinstateAccount } from './reinstate-account.ts';
import { resetPassword } from './reset-password.ts';
import { signIn } from './sign-in.ts';
import { suspendAccount } from './suspend-account.ts';

let staff: Staff;
let number = 0;
let admin: Appointment, security: Viewer;
let clerk: Appointment, clerkId: string, foreign: Appointment;
const NOW = new Date('2026-11-23T09:00:00+08:00');
const LIMITS = { sessionIdleMinutes: 30, sessionAbsoluteMinutes: 720 };
const RANDOM = '610528.0190f0b4-0000-7000-8000-000000000000';

beforeAll(async () => { staff = await Staff.open(); });
afterAll(() => staff[Symbol.asyncDispose]());
beforeEach(async () => {
  number++;
  admin = await staff.person(`security${number}`, 'SECURITY_ADMIN', FUPING);
  security = staff.viewer(admin);
  clerk = await staff.person(`clerk${number}`, 'COUNTY_OPERATOR', FUPING);
  clerkId = idOf(clerk);
  foreign = await staff.person(`pucheng${number}`, 'COUNTY_OPERATOR', PUCHENG);
});

const idOf = ({ account }: Appointment) => globalId({ countyCode: account.homeRegionCode.slice(0, 6), id: account.id });
const appointmentIdOf = ({ regionCode, id }: Appointment) => globalId({ countyCode: regionCode.slice(0, 6), id });
const as = <T>(viewer: Viewer, verb: (deed: Deed) => Promise<T>) => staff.act(viewer, verb, NOW);
const refused = (promise: Promise<unknown>, code: string, ...path: string[]) =>
  expect(promise).rejects.toMatchObject(path.length > 0 ? { code, path: ['input', ...path] } : { code });
const enter = async (person: Appointment) =>
  as(NOBODY, async (deed) => (await signIn(deed, { accountId: person.account.id }, { userAgent: null, limits: LIMITS })).token);
const live = async (token: string) => (await authenticate(staff.lookup, token, NOW, LIMITS)) !== null;
const prove = (loginName: string, password: string, address = '192.0.2.1') => proveIdentity(staff.orm.em, { loginName, password, address, now: NOW }, SECRET);

const lina = () => ({ loginName: `LiNa.${number}`, displayName: ' 李娜 ', homeRegionCode: ZHUANGLI, role: 'TOWN_STAFF' as const, regionCode: ZHUANGLI, unitName: '庄里镇新时代文明实践所' });

describe('a new account', () => {
  it('signs in with the password that is told once, and must change it', async () => {
    const { account, initialPassword } = await as(security, (deed) => createAccount(deed, lina()));
    expect(account).toMatchObject({ loginName: `lina.${number}`, displayName: '李娜', mustChangePassword: true, state: 'ACTIVE' });
    expect(await prove(`LINA.${number}`, initialPassword)).toEqual({ accountId: account.id });
    const row = await staff.orm.em.fork().findOneOrFail(Account, { id: account.id });
    expect(JSON.stringify(row)).not.toContain(initialPassword);
    expect(row.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('has a login name of its own, in any case', async () => {
    await as(security, (deed) => createAccount(deed, lina()));
    await refused(as(security, (deed) => createAccount(deed, { ...lina(), loginName: `LINA.${number}` })), 'LOGIN_NAME_TAKEN', 'loginName');
  });

  it('has a login name of its own also when two are made at once', async () => {
    const results = await Promise.allSettled(Array.from({ length: 4 }, () => as(security, (deed) => createAccount(deed, lina()))));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results) {
      if (result.status === 'rejected') expect(refusalOfDatabase(result.reason) ?? result.reason).toMatchObject({ code: 'LOGIN_NAME_TAKEN' });
    }
  });

  it.each([
    ['a login name with blanks', { loginName: 'li na' }, 'INVALID_INPUT', 'loginName'],
    ['a masked name', { displayName: '李*' }, 'INVALID_INPUT', 'displayName'],
    ['no name', { displayName: ' ' }, 'INVALID_INPUT', 'displayName'],
    ['no unit', { unitName: '' }, 'INVALID_INPUT', 'unitName'],
    ['a home outside the range', { homeRegionCode: PUCHENG }, 'NOT_FOUND', 'homeRegionCode'],
    ['a home above the range', { homeRegionCode: WEINAN }, 'NOT_FOUND', 'homeRegionCode'],
    ['a home that does not exist', { homeRegionCode: '610528999000' }, 'NOT_FOUND', 'homeRegionCode'],
    ['an appointment outside the range', { regionCode: '610526101000' }, 'NOT_FOUND', 'regionCode'],
    ['a region that is gone', { role: 'VILLAGE_STAFF', regionCode: '610528101202' }, 'NOT_FOUND', 'regionCode'],
    ['a code that only looks like one of the range', { regionCode: '6105281010001' }, 'NOT_FOUND', 'regionCode'],
    ['a town role in a county', { regionCode: FUPING }, 'INVALID_INPUT', 'regionCode'],
    ['a county role in a town', { role: 'COUNTY_DIRECTOR' }, 'INVALID_INPUT', 'regionCode'],
    ['a city role', { role: 'CITY_OVERSEER', regionCode: WEINAN }, 'NOT_FOUND', 'regionCode'],
    ['a city role in a county', { role: 'CITY_OVERSEER', regionCode: FUPING }, 'INVALID_INPUT', 'regionCode'],
    ['a team leader without a team', { role: 'TEAM_LEADER', regionCode: FUPING }, 'INVALID_INPUT', 'teamId'],
    ['a team leader of no team', { role: 'TEAM_LEADER', regionCode: FUPING, teamId: RANDOM }, 'NOT_FOUND', 'teamId'],
    ['a team for another role', { teamId: RANDOM }, 'INVALID_INPUT', 'teamId'],
  ] as const)('is refused with %s, and nothing stays', async (_what, wrong, code, path) => {
    await refused(as(security, (deed) => createAccount(deed, { ...lina(), ...wrong } as never)), code, path);
    expect(await staff.orm.em.fork().count(Account, { loginName: `lina.${number}` })).toBe(0);
  });

  it('may lead a team of the county, not one of another county', async () => {
    const own = await staff.team(), other = await staff.team(PUCHENG);
    const leader = { ...lina(), role: 'TEAM_LEADER' as const, regionCode: FUPING };
    await refused(as(security, (deed) => createAccount(deed, { ...leader, teamId: globalId(other) })), 'NOT_FOUND', 'teamId');
    const { account } = await as(security, (deed) => createAccount(deed, { ...leader, teamId: globalId(own) }));
    expect(account.id).toEqual(expect.any(String));
  });
});

describe('managing accounts', () => {
  const verbs: [string, (deed: Deed, accountId: string) => Promise<unknown>][] = [
    ['suspendAccount', (deed, accountId) => suspendAccount(deed, { accountId })],
    ['reinstateAccount', (deed, accountId) => reinstateAccount(deed, { accountId })],
    ['resetPassword', (deed, accountId) => resetPassword(deed, { accountId }, SECRET)],
    ['addAppointment', (deed, accountId) => addAppointment(deed, { accountId, role: 'COUNTY_DIRECTOR', regionCode: FUPING, unitName: '富平县' })],
  ];

  it.each(verbs)('%s answers a foreign account like a random id', async (_name, verb) => {
    for (const id of [idOf(foreign), RANDOM, `610526.${clerk.account.id}`, clerk.account.id, '']) {
      await refused(as(security, (deed) => verb(deed, id)), 'NOT_FOUND', 'accountId');
    }
  });

  it.each(verbs)('%s is not for the own account', async (_name, verb) => {
    await refused(as(security, (deed) => verb(deed, idOf(admin))), 'FORBIDDEN', 'accountId');
  });

  it.each(verbs)('%s is for the security administrator alone', async (_name, verb) => {
    for (const role of ALL_ROLES.filter((one) => one !== 'SECURITY_ADMIN')) {
      await refused(as({ ...security, role }, (deed) => verb(deed, clerkId)), 'FORBIDDEN');
    }
  });

  it('so are opening accounts, ending appointments and sessions', async () => {
    for (const role of ALL_ROLES.filter((one) => one !== 'SECURITY_ADMIN')) {
      await refused(as({ ...security, role }, (deed) => createAccount(deed, lina())), 'FORBIDDEN');
      await refused(as({ ...security, role }, (deed) => endAppointment(deed, { appointmentId: appointmentIdOf(clerk) })), 'FORBIDDEN');
      await refused(as({ ...security, role }, (deed) => endOthersSession(deed, { sessionId: clerk.id })), 'FORBIDDEN');
    }
  });

  it('suspends: out at once, no way in; reinstates: in again by the same password', async () => {
    const token = await enter(clerk);
    await as(security, (deed) => suspendAccount(deed, { accountId: clerkId }));
    expect(await live(token)).toBe(false);
    await refused(enter(clerk), 'SIGN_IN_FAILED');
    await refused(as(security, (deed) => suspendAccount(deed, { accountId: clerkId })), 'WRONG_STATE');
    await as(security, (deed) => reinstateAccount(deed, { accountId: clerkId }));
    await refused(as(security, (deed) => reinstateAccount(deed, { accountId: clerkId })), 'WRONG_STATE');
    expect(await live(token)).toBe(false);
    expect(await live(await enter(clerk))).toBe(true);
  });

  it('leaves no session behind when a sign-in and a suspension come at once', async () => {
    for (let i = 0; i < 10; i++) {
      const person = await staff.person(`race${number}.${i}`, 'COUNTY_OPERATOR', FUPING);
      const [entered] = await Promise.allSettled([enter(person), as(security, (deed) => suspendAccount(deed, { accountId: idOf(person) }))]);
      if (entered.status === 'fulfilled') expect(await live(entered.value)).toBe(false);
    }
  });

  it('resets the password: a new one told once, sessions ended, the lock lifted', async () => {
    const token = await enter(clerk);
    for (let i = 0; i < 5; i++) await prove(`clerk${number}`, 'forgotten', `198.51.100.${i}`);
    expect(await prove(`clerk${number}`, 'forgotten')).toEqual({ refusal: 'SIGN_IN_LOCKED' });
    const { initialPassword } = await as(security, (deed) => resetPassword(deed, { accountId: clerkId }, SECRET));
    expect(await live(token)).toBe(false);
    expect(await prove(`clerk${number}`, initialPassword)).toEqual({ accountId: clerk.account.id });
    expect((await staff.orm.em.fork().findOneOrFail(Account, { id: clerk.account.id })).mustChangePassword).toBe(true);
  });

  it('ends a session of an account in range', async () => {
    const [own, other] = [await enter(clerk), await enter(foreign)];
    const idOfSession = async (token: string) => (await authenticate(staff.lookup, token, NOW, LIMITS))!.facts.sessionId;
    const [ownId, otherId] = [await idOfSession(own), await idOfSession(other)];
    for (const sessionId of [otherId, 'x', RANDOM]) await refused(as(security, (deed) => endOthersSession(deed, { sessionId })), 'NOT_FOUND', 'sessionId');
    await as(security, (deed) => endOthersSession(deed, { sessionId: ownId }));
    expect([await live(own), await live(other)]).toEqual([false, true]);
  });
});

describe('appointments', () => {
  const add = (more: object, accountId = clerkId) =>
    as(security, (deed) => addAppointment(deed, { accountId, role: 'VILLAGE_STAFF', regionCode: YONGAN, unitName: '永安村站', ...more } as never));

  it('may be several for one person, each once', async () => {
    await add({});
    await refused(add({}), 'INVALID_INPUT', 'role');
    await add({ regionCode: '610528101201' });
  });

  it.each([
    ['SYSTEM_ADMIN', 'SECURITY_ADMIN'], ['SECURITY_ADMIN', 'AUDITOR'], ['AUDITOR', 'SYSTEM_ADMIN'], ['AUDITOR', 'AUDITOR'],
  ] as const)('never make one person %s and %s', async (one, two) => {
    await add({ role: one, regionCode: FUPING });
    await refused(add({ role: two, regionCode: FUPING }), one === two ? 'INVALID_INPUT' : 'ADMIN_ROLES_EXCLUSIVE', 'role');
  });

  it('never do so when both come at once', async () => {
    const results = await Promise.allSettled((['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'] as const).map((role) => add({ role, regionCode: FUPING })));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('never do so behind our back: the database refuses', async () => {
    await staff.appoint(clerk.account, 'AUDITOR', FUPING);
    await staff.appoint(clerk.account, 'SECURITY_ADMIN', FUPING).then(
      () => expect.unreachable(),
      (error: unknown) => expect(refusalOfDatabase(error)).toMatchObject({ code: 'ADMIN_ROLES_EXCLUSIVE' }),
    );
  });

  it('leave the way free when they have ended', async () => {
    await add({ role: 'AUDITOR', regionCode: FUPING });
    const auditor = (await liveAppointments(staff.orm.em.fork(), clerk.account.id)).find(({ role }) => role === 'AUDITOR')!;
    await as(security, (deed) => endAppointment(deed, { appointmentId: appointmentIdOf(auditor) }));
    await add({ role: 'SYSTEM_ADMIN', regionCode: FUPING });
  });

  it('end: out at once; a second end is refused', async () => {
    const token = await enter(clerk);
    await as(security, (deed) => endAppointment(deed, { appointmentId: appointmentIdOf(clerk) }));
    expect(await live(token)).toBe(false);
    await refused(as(security, (deed) => endAppointment(deed, { appointmentId: appointmentIdOf(clerk) })), 'WRONG_STATE', 'appointmentId');
  });

  it('of the own person are not ended, nor any outside the range', async () => {
    await refused(as(security, (deed) => endAppointment(deed, { appointmentId: appointmentIdOf(admin) })), 'FORBIDDEN', 'appointmentId');
    for (const appointmentId of [appointmentIdOf(foreign), RANDOM, `610526.${clerk.id}`, 'x']) {
      await refused(as(security, (deed) => endAppointment(deed, { appointmentId })), 'NOT_FOUND', 'appointmentId');
    }
  });
});
