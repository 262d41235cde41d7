import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FUPING, NOBODY, PASSWORD, PUCHENG, SECRET, Staff, WEINAN, YONGAN, ZHUANGLI } from '../../../test/staff.ts';
import { globalId } from '../../reading/global-id.ts';
import { Account } from './account.ts';
import { Appointment, type StaffRole } from './appointment.ts';
import { authenticate, factsOf, mayProceed, type Authenticated } from './authenticate.ts';
import { changePassword } from './change-password.ts';
import { describeMe } from './describe-me.ts';
import { endSession } from './end-session.ts';
import { mySessions } from './my-session.ts';
import { proveIdentity } from './prove-identity.ts';
import { Session } from './session.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { switchAppointment } from './switch-appointment.ts';

let staff: Staff;
let number = 0;
let clerk: Appointment;
const NOW = new Date('2026-11-23T09:00:00+08:00');
const LIMITS = { sessionIdleMinutes: 30, sessionAbsoluteMinutes: 720 };
const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);

beforeAll(async () => { staff = await Staff.open(); });
afterAll(() => staff[Symbol.asyncDispose]());
beforeEach(async () => { clerk = await staff.person(`clerk${++number}`, 'COUNTY_OPERATOR', FUPING); });

function enter(person: Appointment, now = NOW, viewer = NOBODY): Promise<string> {
  const device = { userAgent: 'Mozilla/5.0', limits: LIMITS };
  return staff.act(viewer, async (deed) => (await signIn(deed, { accountId: person.account.id }, device)).token, now);
}

const who = (token: string | null, now = NOW) => authenticate(staff.lookup, token, now, LIMITS);
const inside = async (token: string, now = NOW) => (await who(token, now)) as Authenticated;

async function update<T extends object>(cls: new () => T, id: string, values: Partial<T>): Promise<void> {
  await staff.orm.em.fork().nativeUpdate(cls, { id } as never, values as never);
}

describe('sign-in', () => {
  it('opens a session under the appointment, with its range', async () => {
    const me = await inside(await enter(clerk));
    expect(me.viewer).toMatchObject({ role: 'COUNTY_OPERATOR', accountId: clerk.account.id, appointmentId: clerk.id, range: { lo: FUPING, hi: '610529000000' } });
    expect(me.facts).toMatchObject({ loginName: `clerk${number}`, unitName: '富平县志愿服务促进中心', mustChangePassword: false });
  });

  it('names the person in what follows of the deed, the audit row among it', async () => {
    await staff.act(NOBODY, async (deed) => {
      await signIn(deed, { accountId: clerk.account.id }, { userAgent: null, limits: LIMITS });
      expect(deed.viewer.accountId).toBe(clerk.account.id);
    });
  });

  it('makes a new token each time and ends the session that the browser had', async () => {
    const first = await enter(clerk);
    const { viewer } = await inside(first);
    const second = await enter(clerk, minutes(1), viewer);
    expect(second).not.toBe(first);
    expect(await who(first, minutes(1))).toBeNull();
    expect(await who(second, minutes(1))).not.toBeNull();
  });

  it('keeps nothing of the token but a hash', async () => {
    const token = await enter(clerk);
    const rows = await staff.orm.em.fork().find(Session, { account: clerk.account.id });
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it.each(['SIGN_IN_FAILED', 'SIGN_IN_LOCKED'] as const)('is refused without a proof: %s', async (refusal) => {
    const attempt = staff.act(NOBODY, (deed) => signIn(deed, { refusal }, { userAgent: null, limits: LIMITS }));
    await expect(attempt).rejects.toMatchObject({ code: refusal });
  });

  it('is refused to a suspended account and to one without an appointment', async () => {
    const suspended = await staff.person(`suspended${number}`, 'COUNTY_OPERATOR', FUPING);
    await update(Account, suspended.account.id, { state: 'SUSPENDED' });
    expect(await proveIdentity(staff.orm.em, { loginName: `suspended${number}`, password: PASSWORD, address: '192.0.2.1', now: NOW }, SECRET)).toEqual({ refusal: 'SIGN_IN_FAILED' });
    await expect(enter(suspended)).rejects.toMatchObject({ code: 'SIGN_IN_FAILED' });
    await update(Appointment, clerk.id, { endedAt: NOW });
    await expect(enter(clerk)).rejects.toMatchObject({ code: 'SIGN_IN_FAILED' });
  });
});

describe('a session ends', () => {
  it('after 30 minutes without use', async () => {
    const token = await enter(clerk);
    expect(await who(token, minutes(29.9))).not.toBeNull();
    expect(await who(token, minutes(29.9 + 29.9))).not.toBeNull();
    expect(await who(token, minutes(29.9 + 29.9 + 30))).toBeNull();
  });

  it('after 12 hours, however busy', async () => {
    const token = await enter(clerk);
    for (let at = 0; at < 720; at += 20) expect(await who(token, minutes(at))).not.toBeNull();
    expect(await who(token, minutes(720))).toBeNull();
  });

  it('at the next request when the account is suspended', async () => {
    const token = await enter(clerk);
    await update(Account, clerk.account.id, { state: 'SUSPENDED' });
    expect(await who(token)).toBeNull();
  });

  it('at the next request when the appointment ends', async () => {
    const token = await enter(clerk);
    await update(Appointment, clerk.id, { endedAt: NOW });
    expect(await who(token)).toBeNull();
  });

  it('by signing out', async () => {
    const token = await enter(clerk);
    await staff.act((await inside(token)).viewer, signOut);
    expect(await who(token)).toBeNull();
  });

  it('from another session of the same person, and from nobody else', async () => {
    const [office, phone] = [await enter(clerk), await enter(clerk, minutes(1))];
    const sessionId = (await inside(office)).facts.sessionId;
    const stranger = await staff.person(`stranger${number}`, 'COUNTY_OPERATOR', FUPING);
    const foreign = (await inside(await enter(stranger))).viewer;
    for (const id of [sessionId, '0190f0b4-0000-7000-8000-000000000000', 'x']) {
      await expect(staff.act(foreign, (deed) => endSession(deed, { sessionId: id }))).rejects.toMatchObject({ code: 'NOT_FOUND', path: ['input', 'sessionId'] });
    }
    expect(await who(office, minutes(1))).not.toBeNull();
    await staff.act((await inside(phone, minutes(1))).viewer, (deed) => endSession(deed, { sessionId }));
    expect(await who(office, minutes(1))).toBeNull();
    expect(await who(phone, minutes(1))).not.toBeNull();
  });

  it('and a made-up token never was one', async () => {
    for (const token of [null, '', 'x', 'A'.repeat(43), "' or true --"]) expect(await who(token)).toBeNull();
  });
});

describe('being seen', () => {
  it('is written at most once a minute', async () => {
    const token = await enter(clerk);
    const lastSeen = async () => (await staff.orm.em.fork().findOneOrFail(Session, { account: clerk.account.id })).lastSeenAt;
    await who(token, minutes(0.9));
    expect(await lastSeen()).toEqual(NOW);
    await who(token, minutes(1));
    expect(await lastSeen()).toEqual(minutes(1));
  });

  it('does not revive a session that has run out', async () => {
    const token = await enter(clerk);
    await who(token, minutes(31));
    expect(await who(token, minutes(29))).not.toBeNull();
    expect(await who(token, minutes(59.5))).toBeNull();
  });
});

describe('open sessions of one person', () => {
  it('are three: the fourth ends the oldest', async () => {
    const tokens = [];
    for (let i = 0; i < 4; i++) tokens.push(await enter(clerk, minutes(i)));
    expect(await Promise.all(tokens.map(async (token) => (await who(token, minutes(4))) !== null))).toEqual([false, true, true, true]);
  });

  it.each(['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'] satisfies StaffRole[])('is one for whoever holds the role %s', async (role) => {
    await staff.appoint(clerk.account, role, FUPING);
    const tokens = [await enter(clerk), await enter(clerk, minutes(1))];
    expect(await Promise.all(tokens.map(async (token) => (await who(token, minutes(2))) !== null))).toEqual([false, true]);
  });

  it('stay three when ten sign-ins come at once', async () => {
    const tokens = await Promise.all(Array.from({ length: 10 }, () => enter(clerk)));
    const live = await Promise.all(tokens.map((token) => who(token)));
    expect(live.filter((one) => one !== null)).toHaveLength(3);
  });

  it('are listed without those that have ended or run out', async () => {
    await enter(clerk, minutes(-40));
    await staff.act((await inside(await enter(clerk, minutes(-2)), minutes(-2))).viewer, signOut);
    const { viewer } = await inside(await enter(clerk));
    const list = await mySessions(staff.orm.em.fork(), viewer, NOW, LIMITS);
    expect(list).toEqual([{
      id: viewer.sessionId, createdAt: '2026-11-23T09:00:00.000+08:00', lastSeenAt: '2026-11-23T09:00:00.000+08:00',
      address: '203.0.113.9', userAgent: 'Mozilla/5.0', current: true,
    }]);
    expect(await mySessions(staff.orm.em.fork(), viewer, minutes(30), LIMITS)).toEqual([]);
    expect(await mySessions(staff.orm.em.fork(), NOBODY, NOW, LIMITS)).toEqual([]);
  });
});

describe('switching the appointment', () => {
  it('changes role and range of this session, and is where the next sign-in begins', async () => {
    const town = await staff.appoint(clerk.account, 'TOWN_STAFF', ZHUANGLI);
    const token = await enter(clerk);
    await staff.act((await inside(token)).viewer, (deed) => switchAppointment(deed, { appointmentId: globalId({ countyCode: '610528', id: town.id }) }));
    expect((await inside(token)).viewer).toMatchObject({ role: 'TOWN_STAFF', range: { lo: ZHUANGLI, hi: '610528102000' } });
    expect((await inside(await enter(clerk, minutes(1)), minutes(1))).viewer.role).toBe('TOWN_STAFF');
  });

  it('finds only own appointments that have not ended', async () => {
    const ended = await staff.appoint(clerk.account, 'TOWN_STAFF', ZHUANGLI);
    await update(Appointment, ended.id, { endedAt: NOW });
    const foreign = await staff.person(`director${number}`, 'COUNTY_DIRECTOR', FUPING);
    const { viewer } = await inside(await enter(clerk));
    const ids = [`610528.${ended.id}`, `610528.${foreign.id}`, `610526.${clerk.id}`, '610528.0190f0b4-0000-7000-8000-000000000000', 'x'];
    for (const appointmentId of ids) {
      await expect(staff.act(viewer, (deed) => switchAppointment(deed, { appointmentId }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('changing the password', () => {
  const change = (me: Authenticated, currentPassword: string, newPassword: string, proof?: Parameters<typeof changePassword>[2]) =>
    staff.act(me.viewer, (deed) => changePassword(deed, { currentPassword, newPassword }, proof ?? { accountId: clerk.account.id }));
  const proof = (password: string) => proveIdentity(staff.orm.em, { loginName: `clerk${number}`, password, address: '192.0.2.77', now: NOW }, SECRET);

  it('counts from then on, ends the other sessions and keeps this one', async () => {
    await update(Account, clerk.account.id, { mustChangePassword: true });
    const [other, mine] = [await enter(clerk), await enter(clerk, minutes(1))];
    await change(await inside(mine, minutes(1)), PASSWORD, 'Eleven-2719-Trucks');
    expect(await proof('Eleven-2719-Trucks')).toEqual({ accountId: clerk.account.id });
    expect(await proof(PASSWORD)).toEqual({ refusal: 'SIGN_IN_FAILED' });
    expect(await who(other, minutes(1))).toBeNull();
    expect((await inside(mine, minutes(1))).facts.mustChangePassword).toBe(false);
  });

  it('asks for the current one, for a strong one and for another one', async () => {
    const me = await inside(await enter(clerk));
    await expect(change(me, 'wrong', 'Eleven-2719-Trucks', { refusal: 'SIGN_IN_FAILED' })).rejects.toMatchObject({ code: 'PASSWORD_WRONG', path: ['input', 'currentPassword'] });
    await expect(change(me, 'wrong', 'Eleven-2719-Trucks', { refusal: 'SIGN_IN_LOCKED' })).rejects.toMatchObject({ code: 'SIGN_IN_LOCKED' });
    await expect(change(me, PASSWORD, 'short')).rejects.toMatchObject({ code: 'PASSWORD_WEAK', path: ['input', 'newPassword'] });
    await expect(change(me, PASSWORD, PASSWORD)).rejects.toMatchObject({ code: 'PASSWORD_REUSED', path: ['input', 'newPassword'] });
    expect(await proof(PASSWORD)).toEqual({ accountId: clerk.account.id });
  });

  it('does not take the proof of somebody else', async () => {
    const other = await staff.person(`other${number}`, 'COUNTY_OPERATOR', FUPING);
    await expect(change(await inside(await enter(clerk)), PASSWORD, 'Eleven-2719-Trucks', { accountId: other.account.id })).rejects.toMatchObject({ code: 'PASSWORD_WRONG' });
  });

  it('is all that may be done before an initial password is changed', () => {
    for (const field of ['me', 'mySessions', 'changePassword', 'signOut']) expect(mayProceed({ mustChangePassword: true }, field)).toBe(true);
    for (const field of ['orders', 'node', 'switchAppointment', 'endSession', 'createAccount']) expect(mayProceed({ mustChangePassword: true }, field)).toBe(false);
    expect(mayProceed({ mustChangePassword: false }, 'orders')).toBe(true);
  });
});

describe('what is said of the signed-in person', () => {
  async function sentence(role: StaffRole, regionCode: string, teamId?: string): Promise<string> {
    const person = await staff.person(`${role}${number}`.toLowerCase(), role, regionCode, { teamId });
    const em = staff.orm.em.fork();
    return (await describeMe(em, (await inside(await enter(person))).facts, NOW, SECRET)).scopeSentence;
  }

  it('is the range in words, with the places that are valid today', async () => {
    expect(await sentence('CITY_OVERSEER', WEINAN)).toBe('可查看 渭南市 及下辖 2 个县（不含个人信息）');
    expect(await sentence('COUNTY_DIRECTOR', FUPING)).toBe('可查看 富平县 及下辖 2 个村');
    expect(await sentence('COUNTY_OPERATOR', PUCHENG)).toBe('可查看 蒲城县 及下辖 2 个村');
    expect(await sentence('TOWN_STAFF', ZHUANGLI)).toBe('可查看 庄里镇 及下辖 2 个村');
    expect(await sentence('VILLAGE_STAFF', YONGAN)).toBe('可查看 永安村');
    expect(await sentence('SECURITY_ADMIN', FUPING)).toBe('可管理 富平县 的账号与任职（不含群众和志愿者信息）');
    const team = await staff.team();
    expect(await sentence('TEAM_LEADER', FUPING, team.id)).toBe('可办理 富平县理论宣讲队 的派单');
  });

  it('lists actions, region, team and own appointments', async () => {
    const team = await staff.team(PUCHENG, '蒲城县法律服务队');
    const leader = await staff.person(`leader${number}`, 'TEAM_LEADER', PUCHENG, { teamId: team.id });
    await staff.appoint(leader.account, 'TOWN_STAFF', '610526101000');
    const em = staff.orm.em.fork();
    const { facts } = await inside(await enter(leader));
    expect(await describeMe(em, facts, NOW, SECRET)).toMatchObject({
      account: { displayName: '张建国', loginName: `leader${number}` },
      region: { code: PUCHENG, name: '蒲城县', level: 'COUNTY' },
      teamId: `610526.${team.id}`, teamName: '蒲城县法律服务队',
      actions: ['SIGN_IN', 'SESSION_OWN', 'PREFERENCES_OWN', 'VIEW_SAVE', 'MESSAGE_READ', 'SUPERVISION_REPLY', 'DISPATCH_ANSWER', 'DISPATCH_CLAIM', 'SERVICE_REPORT', 'RATING_REPLY', 'WORK_ANSWER'],
      appointments: [{ id: `610526.${leader.id}`, role: 'TEAM_LEADER', current: true }, { role: 'TOWN_STAFF', current: false }],
    });
  });

  it('is the same whether read by token or by session', async () => {
    const { facts } = await inside(await enter(clerk));
    expect(await factsOf(staff.orm.em.fork(), facts.sessionId)).toEqual(facts);
  });
});

describe('a stream that stays open', () => {
  it('does not keep the session of a person who left alive', async () => {
    const token = await enter(clerk);
    const look = (now: Date) => authenticate(staff.lookup, token, now, LIMITS, false);
    expect(await look(minutes(29))).not.toBeNull();
    expect(await look(minutes(31))).toBeNull();
    expect(await who(token, minutes(31))).toBeNull();
  });
});
