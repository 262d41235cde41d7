import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp, type App } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { AuditEvent } from '../src/modules/audit/audit-event.ts';
import { FUPING, PASSWORD, PUCHENG, SECRET, Staff } from './staff.ts';

/** Preferences and saved filters as the console asks for them. */
let staff: Staff;
let app: App;

beforeAll(async () => {
  staff = await Staff.open();
  app = await buildApp(readConfig({ APP_DATABASE_URL: staff.database.appUrl, JOBS_DATABASE_URL: staff.database.jobsUrl, LASTMILE_SECRET: SECRET, NODE_ENV: 'production', LOG_LEVEL: 'silent', LIMIT_RESTORE_PER_SECOND: '1000000000' }));
  await staff.person('director', 'COUNTY_DIRECTOR', FUPING);
  await staff.person('operator', 'COUNTY_OPERATOR', FUPING);
  await staff.person('stranger', 'COUNTY_OPERATOR', PUCHENG);
});
afterAll(async () => {
  await app.close();
  await staff[Symbol.asyncDispose]();
});

async function ask(query: string, variables: object, cookie?: string) {
  const response = await app.server.inject({ method: 'POST', url: '/graphql', payload: { query, variables }, headers: { 'user-agent': 'test', ...(cookie ? { cookie } : {}) } });
  return { data: response.json<{ data: Record<string, unknown> }>().data, cookie: String(response.headers['set-cookie'] ?? '').split(';')[0]! };
}

const PREFERENCES = 'preferences { textSize highContrast language tables { key density columns hidden widths } }';
const enter = (loginName: string) => ask(`mutation ($input: SignInInput!) { signIn(input: $input) { me { ${PREFERENCES} } } }`, { input: { loginName, password: PASSWORD } });
const VIEWS = '{ savedViews(where: { list: { eq: ORDERS } }) { nodes { name filter shared mine } } }';
const saveView = (input: object, cookie: string) => ask('mutation ($input: SaveViewInput!) { saveView(input: $input) { view { name mine } userErrors { code } } }', { input }, cookie);

test('what is chosen on one device comes with the sign-in on the next', async () => {
  const desk = await enter('operator');
  expect(desk.data.signIn).toEqual({ me: { preferences: { textSize: null, highContrast: null, language: null, tables: [] } } });
  const input = { display: { textSize: 'HUGE', highContrast: true, language: 'EN' }, table: { key: 'orders', density: 'COMPACT', columns: [{ key: 'what', shown: true, width: 300 }, { key: 'team', shown: false }] } };
  const preferences = { ...input.display, tables: [{ key: 'orders', density: 'COMPACT', columns: ['what', 'team'], hidden: ['team'], widths: [300, 0] }] };
  const saved = await ask(`mutation ($input: SavePreferencesInput!) { savePreferences(input: $input) { ${PREFERENCES} userErrors { code } } }`, { input }, desk.cookie);
  expect(saved.data.savePreferences).toEqual({ preferences, userErrors: [] });
  expect((await enter('operator')).data.signIn).toEqual({ me: { preferences } });
  expect((await ask(`{ me { ${PREFERENCES} } }`, {}, desk.cookie)).data).toEqual({ me: { preferences } });
  expect((await enter('director')).data.signIn).toMatchObject({ me: { preferences: { textSize: null } } });
  const audits = await staff.orm.em.fork().find(AuditEvent, { verb: 'savePreferences' });
  expect(audits).toMatchObject([{ action: 'PREFERENCES_OWN', outcome: 'OK', countyCode: '610528', role: 'COUNTY_OPERATOR', objectType: 'Account' }]);
});

test('a filter shared by the director is in the list of the county, and of no other', async () => {
  const director = await enter('director');
  expect((await saveView({ list: 'ORDERS', name: '急单', filter: '{"urgency":"URGENT"}', shared: true, idempotencyKey: 'a' }, director.cookie)).data.saveView).toEqual({ view: { name: '急单', mine: true }, userErrors: [] });
  expect((await saveView({ list: 'ORDERS', name: '我的', filter: '{}', shared: false }, director.cookie)).data.saveView).toMatchObject({ userErrors: [] });
  const names = async (loginName: string) => (await ask(VIEWS, {}, (await enter(loginName)).cookie)).data.savedViews;
  expect(await names('operator')).toEqual({ nodes: [{ name: '急单', filter: '{"urgency":"URGENT"}', shared: true, mine: false }] });
  expect(await names('stranger')).toEqual({ nodes: [] });
  expect(await names('director')).toMatchObject({ nodes: expect.arrayContaining([{ name: '我的', filter: '{}', shared: false, mine: true }]) });
});
