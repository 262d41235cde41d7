import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp, type App } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { AuditEvent } from '../src/modules/audit/audit-event.ts';
import { Session } from '../src/modules/accounts/session.ts';
import { FUPING, PASSWORD, SECRET, Staff, ZHUANGLI } from './staff.ts';

let staff: Staff;
let app: App;

beforeAll(async () => {
  staff = await Staff.open();
  app = await buildApp(readConfig({ APP_DATABASE_URL: staff.database.appUrl, JOBS_DATABASE_URL: staff.database.jobsUrl, LASTMILE_SECRET: SECRET, NODE_ENV: 'production', LOG_LEVEL: 'silent', LIMIT_RESTORE_PER_SECOND: '1000000000' }));
  await staff.person('clerk', 'COUNTY_OPERATOR', FUPING);
  await staff.person('security', 'SECURITY_ADMIN', FUPING);
});
afterAll(async () => {
  await app.close();
  await staff[Symbol.asyncDispose]();
});

/** What the payloads asked for here have in them. */
interface Payload {
  me: { mustChangePassword: boolean } | null;
  account: { id: string };
  initialPassword: string | null;
  userErrors: [{ code: string }];
}

interface Answer {
  status: number;
  body: { data?: Record<string, Payload>; errors?: { message: string; extensions: { code: string } }[] };
  cookie: string | undefined;
}

async function ask(query: string, { token, variables, address = '203.0.113.9' }: { token?: string; variables?: object; address?: string } = {}): Promise<Answer> {
  const response = await app.server.inject({
    method: 'POST', url: '/graphql', remoteAddress: address, payload: { query, variables },
    headers: { 'user-agent': 'test', ...(token && { cookie: `lastmile_session=${token}` }) },
  });
  return { status: response.statusCode, body: response.json(), cookie: response.headers['set-cookie'] as string | undefined };
}

const ME = '{ account { loginName displayName } role unitName scopeSentence region { code name level } actions mustChangePassword appointments { role current } }';
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { me ${ME} userErrors { code message path } } }`;

async function signIn(loginName: string, password = PASSWORD, token?: string) {
  const answer = await ask(SIGN_IN, { variables: { input: { loginName, password } }, ...(token && { token }) });
  return { ...answer, payload: answer.body.data?.['signIn'], token: /lastmile_session=([^;]*)/.exec(answer.cookie ?? '')?.[1] };
}

describe('sign-in over HTTP', () => {
  it('answers who one is, and gives the session to a cookie that scripts cannot read', async () => {
    const { payload, cookie, token, status } = await signIn('Clerk');
    expect(status).toBe(200);
    expect(payload).toMatchObject({ userErrors: [], me: { account: { loginName: 'clerk' }, role: 'COUNTY_OPERATOR', region: { name: '富平县', level: 'COUNTY' }, mustChangePassword: false } });
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; Secure/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(cookie).toMatch(/; Path=\//);
    expect((await ask(`{ me ${ME} }`, { token: token! })).body.data).toEqual({ me: payload?.me });
    expect((await ask('{ mySessions { current userAgent address createdAt } }', { token: token! })).body.data?.['mySessions']).toHaveLength(1);
  });

  it('is nobody without a cookie', async () => {
    expect((await ask('{ me { role } mySessions { id } }')).body).toEqual({ data: { me: null, mySessions: [] }, extensions: { cost: expect.any(Object) } });
  });

  it('tells a wrong password and an unknown name in the same words, without a cookie', async () => {
    const wrong = await signIn('clerk', 'wrong'), unknown = await signIn('nobody.here', 'wrong');
    expect(wrong.body).toEqual(unknown.body);
    expect(wrong.payload).toMatchObject({ me: null, userErrors: [{ code: 'SIGN_IN_FAILED' }] });
    expect([wrong.cookie, unknown.cookie]).toEqual([undefined, undefined]);
  });

  it('replaces the token that the browser brought', async () => {
    const first = await signIn('clerk');
    const second = await signIn('clerk', PASSWORD, first.token);
    expect(second.token).not.toBe(first.token);
    expect((await ask('{ me { role } }', { token: first.token! })).body.data?.['me'] ?? null).toBeNull();
  });

  it('counts every attempt of one request: aliases are no way round the lock', async () => {
    await staff.person('aliased', 'COUNTY_OPERATOR', FUPING);
    const many = Array.from({ length: 8 }, (_, i) => `a${i}: signIn(input: { loginName: "aliased", password: "wrong${i}" }) { userErrors { code } }`).join(' ');
    const { body } = await ask(`mutation { ${many} }`, { address: '198.51.100.1' });
    const codes = Object.values(body.data!).map(({ userErrors }) => userErrors[0].code);
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(5);
    expect(codes.filter((code) => code === 'SIGN_IN_LOCKED')).toHaveLength(3);
  });

  it('is audited under the person and its county; a refusal without a person, for the county of the account that was tried', async () => {
    await staff.orm.em.fork().nativeDelete(AuditEvent, {});
    await signIn('clerk');
    await signIn('clerk', 'Secret-typed-wrongly-1');
    const rows = await staff.orm.em.fork().find(AuditEvent, {}, { orderBy: { at: 'asc' } });
    expect(rows).toMatchObject([
      { verb: 'signIn', outcome: 'OK', countyCode: '610528', role: 'COUNTY_OPERATOR', actorName: '张建国', objectType: 'Account' },
      { verb: 'signIn', outcome: 'SIGN_IN_FAILED', countyCode: '610528', role: 'ANONYMOUS', actorName: null, accountId: null, objectType: 'Account', objectId: rows[0]!.objectId },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Secret-typed|clerk|Peaches/);
    await signIn('nobody-of-this-name');
    const [last] = await staff.orm.em.fork().find(AuditEvent, {}, { orderBy: { at: 'desc' }, limit: 1 });
    expect(last).toMatchObject({ outcome: 'SIGN_IN_FAILED', countyCode: '000000', objectId: null });
  });
});

describe('signed in over HTTP', () => {
  it('signs out, and the cookie goes', async () => {
    const { token } = await signIn('clerk');
    const out = await ask('mutation { signOut { userErrors { code } } }', { token: token! });
    expect(out.body).toEqual({ data: { signOut: { userErrors: [] } }, extensions: { cost: expect.any(Object) } });
    expect(out.cookie).toMatch(/^lastmile_session=;/);
    expect((await ask('{ me { role } }', { token: token! })).body.data?.['me'] ?? null).toBeNull();
  });

  it('switches the appointment: the next request sees the other role’s schema', async () => {
    const person = await staff.person('both', 'COUNTY_OPERATOR', FUPING);
    const town = await staff.appoint(person.account, 'TOWN_STAFF', ZHUANGLI);
    const { token } = await signIn('both');
    const { body } = await ask('mutation ($input: SwitchAppointmentInput!) { switchAppointment(input: $input) { me { role scopeSentence } userErrors { code } } }',
      { token: token!, variables: { input: { appointmentId: `610528.${town.id}` } } });
    expect(body.data).toEqual({ switchAppointment: { me: { role: 'TOWN_STAFF', scopeSentence: '可查看 庄里镇 及下辖 2 个村' }, userErrors: [] } });
    expect((await ask('{ me { role } }', { token: token! })).body.data).toEqual({ me: { role: 'TOWN_STAFF' } });
  });

  it('lets who got an initial password do nothing but change it', async () => {
    const { token } = await signIn('security');
    const created = await ask(`mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id loginName state } initialPassword userErrors { code path message } } }`, {
      token: token!,
      variables: { input: { loginName: 'lina', displayName: '李娜', homeRegionCode: ZHUANGLI, role: 'TOWN_STAFF', regionCode: ZHUANGLI, unitName: '庄里镇新时代文明实践所', idempotencyKey: 'once' } },
    });
    const { account, initialPassword, userErrors } = created.body.data!['createAccount']!;
    expect({ account, userErrors }).toMatchObject({ account: { loginName: 'lina', state: 'ACTIVE' }, userErrors: [] });

    const lina = await signIn('lina', initialPassword!);
    expect(lina.payload?.me?.mustChangePassword).toBe(true);
    const refused = await ask('{ regions(first: 1) { nodes { code } } }', { token: lina.token! });
    expect(refused.body.errors?.[0]?.extensions.code).toBe('PASSWORD_CHANGE_REQUIRED');
    const change = (currentPassword: string, newPassword: string) =>
      ask('mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { me { mustChangePassword } userErrors { code path } } }', { token: lina.token!, variables: { input: { currentPassword, newPassword } } });
    expect((await change('wrong', 'Eleven-2719-Trucks')).body.data).toMatchObject({ changePassword: { userErrors: [{ code: 'PASSWORD_WRONG', path: ['input', 'currentPassword'] }] } });
    expect((await change(initialPassword!, 'Lina-2719-Trucks')).body.data).toMatchObject({ changePassword: { userErrors: [{ code: 'PASSWORD_WEAK' }] } });
    expect((await change(initialPassword!, 'Eleven-2719-Trucks')).body.data).toEqual({ changePassword: { me: { mustChangePassword: false }, userErrors: [] } });
    expect((await ask('{ regions(first: 1) { nodes { code } } }', { token: lina.token! })).body.errors).toBeUndefined();
  });

  it('tells an initial password once, also when the same request comes again', async () => {
    const { token } = await signIn('security');
    const input = { loginName: 'wangwei', displayName: '王伟', homeRegionCode: FUPING, role: 'COUNTY_OPERATOR', regionCode: FUPING, unitName: '富平县', idempotencyKey: 'again' };
    const create = async () => (await ask('mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id } initialPassword userErrors { code } } }', { token: token!, variables: { input } })).body.data!['createAccount']!;
    const [first, second] = [await create(), await create()];
    expect(first.initialPassword).toEqual(expect.any(String));
    expect(second).toEqual({ account: first.account, initialPassword: null, userErrors: [] });
  });

  it('is out at the next request after a suspension', async () => {
    const person = await staff.person('leaving', 'COUNTY_OPERATOR', FUPING);
    const leaving = await signIn('leaving');
    const { token } = await signIn('security');
    const { body } = await ask('mutation ($input: AccountInput!) { suspendAccount(input: $input) { account { state } userErrors { code } } }',
      { token: token!, variables: { input: { accountId: `610528.${person.account.id}` } } });
    expect(body.data).toEqual({ suspendAccount: { account: { state: 'SUSPENDED' }, userErrors: [] } });
    expect((await ask('{ me { role } }', { token: leaving.token! })).body.data?.['me'] ?? null).toBeNull();
    expect(await staff.orm.em.fork().count(Session, { account: person.account.id, endedAt: null })).toBe(0);
  });

  it('does not offer account verbs to other roles at all', async () => {
    const { token } = await signIn('clerk');
    const { status, body } = await ask('mutation { suspendAccount(input: { accountId: "x" }) { userErrors { code } } }', { token: token! });
    expect({ status, code: body.errors?.[0]?.extensions.code }).toEqual({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  });
});
