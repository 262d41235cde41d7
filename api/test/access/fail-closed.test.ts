import { extendSchema, graphql, parse } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALL_ROLES, type Role } from '../../src/access/roles.ts';
import { viewerOf } from '../../src/access/viewer.ts';
import { checkCoordinates } from '../../src/graphql/check-coordinates.ts';
import { SESSION_COOKIE } from '../../src/modules/accounts/session-cookie.ts';
import { Callers, cookieOf } from './callers.ts';
import { isOpenType, rowsFor } from './expected.ts';
import { Leaks } from './markers.ts';
import { FULL, LISTS } from './structure.ts';

/** What is not known, or no longer, opens nothing (reliability B11). */
let callers: Callers;
let database: pg.Client;
beforeAll(async () => {
  callers = await Callers.open();
  database = new pg.Client({ connectionString: callers.databaseUrl });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await callers[Symbol.asyncDispose]();
});

const listsOf = (role: Role) => Object.keys(LISTS).filter((type) => isOpenType(type, role));
const everyList = (role: Role) => `{ me { role } ${listsOf(role).map((type) => `${LISTS[type]}(first: 100) { totalCount nodes { id } }`).join(' ')} }`;

async function askWith(cookie: string | undefined, query: string): Promise<string> {
  const response = await callers.app.server.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...(cookie === undefined ? {} : { cookie }) }, payload: { query } });
  return response.body;
}

describe('who is nobody', () => {
  const TOKENS: [what: string, cookie: string][] = [
    ['an empty token', `${SESSION_COOKIE}=`], ['an unknown token', `${SESSION_COOKIE}=${'A'.repeat(43)}`], ['a word', `${SESSION_COOKIE}=admin`],
    ['a null', `${SESSION_COOKIE}=null`], ['a quote', `${SESSION_COOKIE}=' or true --`], ['another cookie', 'role=COUNTY_DIRECTOR'],
  ];

  test.each(TOKENS)('B11: %s is answered to the byte as no session is', async (_what, cookie) => {
    for (const query of [everyList('COUNTY_DIRECTOR'), everyList('ANONYMOUS'), '{ node(id: "610528000000") { id } }', 'mutation { signOut { userErrors { code } } }']) {
      expect(await askWith(cookie, query)).toBe(await askWith(undefined, query));
    }
    const { extensions, ...answer } = JSON.parse(await askWith(cookie, '{ me { role } }')) as { extensions: object };
    expect(answer).toEqual({ data: { me: null } });
    expect(Object.keys(extensions)).toEqual(['cost']);
  });

  test.each([
    ['its session has ended', "update sessions set ended_at = now() - interval '1 minute'", 'COUNTY_OPERATOR'],
    ['its session was not used for too long', "update sessions set last_seen_at = now() - interval '31 minutes'", 'TOWN_STAFF'],
    ['its session is too old', "update sessions set created_at = now() - interval '13 hours'", 'VILLAGE_STAFF'],
    ['its account is suspended', "update accounts set state = 'SUSPENDED'", 'COUNTY_DIRECTOR'],
    ['its appointment has ended', 'update appointments set ended_at = now()', 'CITY_OVERSEER'],
  ] as [string, string, Role][])('B11: %s', async (_what, update, role) => {
    expect(await askWith(cookieOf(role), '{ me { role } }')).toContain(role);
    const account = '(select id from accounts where login_name = $1)';
    const where = update.startsWith('update accounts') ? `id = ${account}` : `account_id = ${account}`;
    await database.query(`${update} where ${where}`, [role.toLowerCase()]);
    for (const query of ['{ me { role } }', everyList(role), everyList('ANONYMOUS')]) expect(await askWith(cookieOf(role), query)).toBe(await askWith(undefined, query));
  });
});

describe('who has no place', () => {
  test('B11: a team leader without a team sees no row that is anybody\'s', async () => {
    await database.query("update appointments set team_id = null where role = 'TEAM_LEADER'");
    const answer = await callers.ask('TEAM_LEADER', everyList('TEAM_LEADER'));
    expect(answer.errors).toBeUndefined();
    expect(seen('TEAM_LEADER', answer.data!)).toEqual([]);
    expect(new Leaks(callers.world).of(answer.raw, 'ANONYMOUS')).toEqual([]);
  });

  test.each(ALL_ROLES.filter((role) => role !== 'ANONYMOUS'))('B11: %s without a region sees no row that is anybody\'s', async (role) => {
    const schema = callers.app.schemas.get(role)!;
    const viewer = viewerOf({ role, regionCode: null, teamId: null, accountId: '01990000-0000-7000-9000-000000000001', appointmentId: '01990000-0000-7000-9000-000000000002', sessionId: null, displayName: '' });
    const source = `{ ${listsOf(role).map((type) => `${LISTS[type]}(first: 100) { totalCount nodes { id } }`).join(' ')} nodes(ids: ${JSON.stringify(callers.world.rows.filter(({ id, type }) => id.length < 50 && !isShared(type, role)).slice(0, 100).map(({ id }) => id))}) { id } }`;
    const { data, errors } = await graphql({ schema, source, contextValue: { viewer, schema, reader: callers.app.reader } });
    expect(errors).toBeUndefined();
    expect(seen(role, data!)).toEqual([]);
    expect((data!.nodes as unknown[]).filter((node) => node !== null)).toEqual([]);
  });

  test.each(['role', 'region_code', 'account_id'])('B11: there is no appointment without a %s', async (column) => {
    await expect(database.query(`update appointments set ${column} = null`)).rejects.toThrow('not-null constraint');
  });
});

describe('what has no rule', () => {
  test('B11: every coordinate has an access rule, or the process does not start', () => {
    expect(() => checkCoordinates(FULL)).not.toThrow();
    for (const [extension, coordinate] of [
      ['extend type Query { openToAll: String }', 'Query.openToAll'], ['extend type Mutation { openToAll: String }', 'Mutation.openToAll'],
      ['extend type DemandOrder { secret: String }', 'DemandOrder.secret'], ['extend input DemandOrderFilter { secret: String }', 'DemandOrderFilter.secret'],
      ['type Unruled { id: ID }', 'Unruled'], ['extend enum DemandOrderOrderBy { SECRET_ASC }', 'DemandOrderOrderBy.SECRET_ASC'],
    ]) expect(() => checkCoordinates(extendSchema(FULL, parse(extension!))), coordinate).toThrow(`${coordinate} has no access rule`);
  });
});

/** Rows that everybody may see wherever they sit: regions, their figures, holidays. */
function isShared(type: string, role: Role): boolean {
  return rowsFor(type, role).open.includes('*');
}

/** Lists that show a row although nobody's place is known. */
function seen(role: Role, data: Record<string, unknown>): string[] {
  return listsOf(role).filter((type) => !isShared(type, role) && (data[LISTS[type]!] as { totalCount: number; nodes: unknown[] }).totalCount + (data[LISTS[type]!] as { nodes: unknown[] }).nodes.length > 0);
}
