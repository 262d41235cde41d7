import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PREVIEWED_ROLES, PREVIEWER } from '../../src/access/preview.ts';
import { Callers, SEATS, type Answer, type Previewer } from './callers.ts';
import { DatabaseChecksum } from './database-checksum.ts';
import { EXPECTED_TYPES, cellOf, exists, isOpenType, openFields } from './expected.ts';
import { Leaks, shownTo } from './markers.ts';
import { VILLAGES } from './marked-world.ts';
import { documentOf, plausibleInput, VERBS, type About } from './plausible-inputs.ts';
import { LISTS, isRelation } from './structure.ts';

/** 以此角色预览: the director looks through the eyes of a role, sees no more than either of them, and can do nothing (console §1 row 2). */
let callers: Callers;
beforeAll(async () => {
  callers = await Callers.open();
});
afterAll(() => callers[Symbol.asyncDispose]());

/** Kept by the person or the appointment, of which a preview has none. */
const OF_A_PERSON = ['BackgroundTask', 'ExportRequest', 'Message', 'SavedView'];
const rowsOf = (type: string) => callers.world.rows.filter((row) => row.type === type);
const LEVELS: Record<string, number> = { '-': 0, m: 1, a: 2, f: 3 };

describe.each(PREVIEWED_ROLES)('%s', (role) => {
  const who: Previewer = `preview ${role}`;

  test('a list holds the rows of the role that exist for the director too, and each value as the stricter of both sees it', async () => {
    for (const type of EXPECTED_TYPES.filter((one) => LISTS[one] && isOpenType(one, role) && isOpenType(one, PREVIEWER) && !OF_A_PERSON.includes(one))) {
      const fields = openFields(type, role).filter((field) => cellOf(type, field, PREVIEWER) !== '-' && field !== 'id' && !isRelation(type, field));
      const answer = await callers.ask(who, `query ($ids: [ID!]) { ${LISTS[type]}(where: { id: { in: $ids } }, first: 100) { totalCount nodes { id ${fields.join(' ')} } } }`, { ids: rowsOf(type).map(({ id }) => id) });
      expect(answer.errors, type).toBeUndefined();
      const { nodes, totalCount } = answer.data![LISTS[type]!] as { nodes: ({ id: string } & Record<string, unknown>)[]; totalCount: number };
      const expected = rowsOf(type).filter(({ label }) => exists(type, label, role) && exists(type, label, PREVIEWER));
      expect(nodes.map(({ id }) => id).sort(), type).toEqual(expected.map(({ id }) => id).sort());
      expect(totalCount).toBe(expected.length);
      for (const row of expected) {
        for (const field of fields.filter((one) => row.values.has(one))) {
          const stricter = LEVELS[cellOf(type, field, role)]! <= LEVELS[cellOf(type, field, PREVIEWER)]! ? role : PREVIEWER;
          expect(nodes.find(({ id }) => id === row.id)![field], `${type}.${field}`).toEqual(shownTo(stricter, row, field));
        }
      }
      for (const one of [role, PREVIEWER] as const) expect(new Leaks(callers.world).of(answer.raw, one), type).toEqual([]);
    }
  });

  test('what is closed to either of both is not in the schema', () => {
    const { schemas } = callers.app;
    const fieldsIn = (name: string, type: string) => Object.keys((schemas.get(name)!.getType(type) as { getFields(): object } | undefined)?.getFields() ?? {});
    for (const type of EXPECTED_TYPES.filter((one) => isOpenType(one, role))) {
      const open = isOpenType(type, PREVIEWER) ? openFields(type, role).filter((field) => cellOf(type, field, PREVIEWER) !== '-') : [];
      const found = fieldsIn(`${role} for ${PREVIEWER}`, type).filter((field) => field !== 'id' && !isRelation(type, field));
      expect(found.sort(), type).toEqual(open.filter((field) => field !== 'id' && !isRelation(type, field)).sort());
      const filtered = fieldsIn(`${role} for ${PREVIEWER}`, `${type}Filter`).filter((field) => !['and', 'or', 'not', 'id'].includes(field));
      for (const field of filtered) for (const one of [role, PREVIEWER] as const) expect(cellOf(type, field, one), `${type}Filter.${field}`).toBe('f');
    }
  });

  test('nothing can be done in it: every verb is refused, says why, and the database is what it was', async () => {
    const checksum = await DatabaseChecksum.open(callers.databaseUrl);
    try {
      const before = await checksum.take();
      const about: About = { id: (type) => (rowsOf(type).find(({ label }) => exists(type, label, role)) ?? rowsOf(type)[0]!).id, regionCode: VILLAGES.A };
      const offered = Object.keys(callers.app.schemas.get(`${role} for ${PREVIEWER}`)!.getMutationType()!.getFields());
      const verbs = VERBS.map(({ name }) => name).filter((verb) => offered.includes(verb) && !OF_THE_SESSION.includes(verb));
      expect(verbs.length).toBeGreaterThan(3);
      for (const verb of verbs) {
        const answer = await callers.ask(who, documentOf(verb), plausibleInput(verb, about));
        expect(codesOf(answer, verb), `${verb}: ${answer.raw}`).toEqual(['PREVIEW_READ_ONLY']);
        expect(await checksum.take(), verb).toEqual(before);
      }
    } finally {
      await checksum[Symbol.asyncDispose]();
    }
  });

  test('it is told as what it is, and what is kept for a person is nobody\'s', async () => {
    const { data } = await callers.ask(who, '{ me { role preview draftKey region { code } account { displayName } } }');
    const region = SEATS[role].startsWith('610528') ? SEATS[role] : SEATS[PREVIEWER];
    expect(data!.me).toEqual({ role, preview: true, draftKey: '', region: { code: region }, account: { displayName: '钱' } });
    for (const list of ['messages', 'tasks']) {
      const { data: rows, errors } = await callers.ask(who, `{ ${list} { totalCount } }`);
      // Not every role has the list.
      if (!errors) expect(rows![list], list).toEqual({ totalCount: 0 });
    }
  });
});

/** What a previewer may do: with the session alone, and by password. */
const OF_THE_SESSION = ['signIn', 'signOut', 'switchAppointment', 'changePassword', 'endSession', 'endPreview'];

function codesOf({ data }: Answer, verb: string): string[] {
  return (data?.[verb] as { userErrors: { code: string }[] } | undefined)?.userErrors.map(({ code }) => code) ?? [];
}

const START = 'mutation ($input: StartPreviewInput!) { startPreview(input: $input) { me { role preview unitName scopeSentence } userErrors { code path } } }';

describe('a preview begins and ends with the session', () => {
  const start = async (input: object) => (await callers.ask(PREVIEWER, START, { input })).data!.startPreview as { me: object | null; userErrors: object[] };
  const me = async () => (await callers.ask(PREVIEWER, '{ me { role preview } }')).data!.me;

  test('of a village: its rows at once, and the own ones after it', async () => {
    expect(await start({ role: 'VILLAGE_STAFF', regionCode: VILLAGES.A })).toEqual({
      me: { role: 'VILLAGE_STAFF', preview: true, unitName: expect.any(String), scopeSentence: expect.stringMatching(/^可查看 /) }, userErrors: [],
    });
    const { data } = await callers.ask(PREVIEWER, '{ orders(first: 100) { nodes { regionCode } } }');
    const codes = (data!.orders as { nodes: { regionCode: string }[] }).nodes.map(({ regionCode }) => regionCode);
    expect(new Set(codes)).toEqual(new Set([VILLAGES.A]));
    expect((await callers.ask(PREVIEWER, 'mutation { endPreview { me { role preview } userErrors { code } } }')).data!.endPreview).toEqual({ me: { role: PREVIEWER, preview: false }, userErrors: [] });
    expect(await me()).toEqual({ role: PREVIEWER, preview: false });
  });

  test('one preview does not lead to another, and a switch of the appointment ends it', async () => {
    await start({ role: 'COUNTY_OPERATOR', regionCode: SEATS.COUNTY_OPERATOR });
    expect((await callers.ask(PREVIEWER, START, { input: { role: 'TOWN_STAFF', regionCode: SEATS.TOWN_STAFF } })).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const { data } = await callers.ask(PREVIEWER, '{ me { appointments { id current } } }');
    const [held] = (data!.me as { appointments: { id: string; current: boolean }[] }).appointments;
    expect(held!.current).toBe(true);
    await callers.ask(PREVIEWER, 'mutation ($input: SwitchAppointmentInput!) { switchAppointment(input: $input) { userErrors { code } } }', { input: { appointmentId: held!.id } });
    expect(await me()).toEqual({ role: PREVIEWER, preview: false });
  });

  test.each([
    ['a place outside the range answers like an unknown one', { role: 'VILLAGE_STAFF', regionCode: VILLAGES.F }, 'NOT_FOUND'],
    ['and an unknown one', { role: 'VILLAGE_STAFF', regionCode: '610528999999' }, 'NOT_FOUND'],
    ['a place of another level', { role: 'VILLAGE_STAFF', regionCode: SEATS.TOWN_STAFF }, 'INVALID_INPUT'],
    ['an overseer elsewhere than in the own county', { role: 'CITY_OVERSEER', regionCode: SEATS.CITY_OVERSEER }, 'NOT_FOUND'],
    ['a leader without a team', { role: 'TEAM_LEADER', regionCode: SEATS.TEAM_LEADER }, 'INVALID_INPUT'],
    ['the own role', { role: 'COUNTY_DIRECTOR', regionCode: SEATS.COUNTY_DIRECTOR }, 'INVALID_INPUT'],
    ['one of the three admins', { role: 'AUDITOR', regionCode: SEATS.AUDITOR }, 'INVALID_INPUT'],
  ])('%s: %j → %s', async (_what, input, code) => {
    expect(await start(input)).toEqual({ me: null, userErrors: [{ code, path: expect.any(Array) }] });
    expect(await me()).toEqual({ role: PREVIEWER, preview: false });
  });

  test('who begins one is on the audit', async () => {
    await start({ role: 'TOWN_STAFF', regionCode: SEATS.TOWN_STAFF });
    await callers.ask(PREVIEWER, 'mutation { endPreview { userErrors { code } } }');
    const { data } = await callers.ask('AUDITOR', '{ auditEvents(first: 2) { nodes { verb outcome role } } }');
    expect((data!.auditEvents as { nodes: object[] }).nodes).toEqual([{ verb: 'endPreview', outcome: 'OK', role: 'TOWN_STAFF' }, { verb: 'startPreview', outcome: 'OK', role: PREVIEWER }]);
  });
});
