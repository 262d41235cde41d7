import { oneKey } from '../../src/database/encryption.ts';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALL_ROLES, type Role } from '../../src/access/roles.ts';
import { viewerOf } from '../../src/access/viewer.ts';
import { Callers, SEATS, type Answer } from './callers.ts';
import { DatabaseChecksum } from './database-checksum.ts';
import { EXPECTED_ACTIONS, EXPECTED_VERBS, exists } from './expected.ts';
import { VILLAGES } from './marked-world.ts';
import { documentOf, plausibleInput, VERBS, type About } from './plausible-inputs.ts';
import { FULL } from './structure.ts';

/** A verb that is refused has done nothing: the whole database is what it was (reliability B19). */
let callers: Callers;
let checksum: DatabaseChecksum;
beforeAll(async () => {
  callers = await Callers.open();
  checksum = await DatabaseChecksum.open(callers.databaseUrl);
});
afterAll(async () => {
  await checksum[Symbol.asyncDispose]();
  await callers[Symbol.asyncDispose]();
});

/** Have no input and are about nothing but the session that asks. */
const ABOUT_NO_RECORD = ['signOut', 'endPreview'];
const verbs = VERBS.map(({ name }) => name).filter((verb) => !ABOUT_NO_RECORD.includes(verb));
/** Make something of the own county, whatever they are told: no foreign row could be named. */
const OF_THE_OWN_COUNTY = ['addCourse', 'addOrganization', 'addUnit', 'issueCatalog', 'planExchange', 'proposeLecturer', 'setCountyMap', 'setCountyParameter'];
const mayNot = (role: Role) => verbs.filter((verb) => EXPECTED_ACTIONS.get(EXPECTED_VERBS.get(verb)!)![role] !== 'x');

/** The first row of a type that exists for a role, or that does not. */
function about(role: Role, own: boolean): About {
  return {
    id: (type) => (callers.world.rows.find((row) => row.type === type && exists(type, row.label, role) === own) ?? callers.world.rows.find((row) => row.type === type)!).id,
    regionCode: own ? VILLAGES.A : VILLAGES.F,
  };
}

describe.each(ALL_ROLES)('%s', (role) => {
  test('B19: foreign rows: every verb is refused, and nothing has changed', async () => {
    const before = await checksum.take();
    for (const verb of verbs.filter((one) => !OF_THE_OWN_COUNTY.includes(one) || mayNot(role).includes(one))) {
      const audited = await checksum.count('audit_events');
      const answer = await callers.ask(role, documentOf(verb), plausibleInput(verb, about(role, false)));
      expect(isRefused(answer, verb), `${verb}: ${answer.raw}`).toBe(true);
      expect(await checksum.take(), verb).toEqual(before);
      // What reached the verb is told to the auditor, refused or not.
      expect(await checksum.count('audit_events') - audited, `${verb}: ${answer.raw}`).toBe(answer.errors ? 0 : 1);
    }
  });

  test('B19: past its own schema: what the role may not do is refused by the verb itself, also about its own rows', async () => {
    const before = await checksum.take();
    const viewer = viewerOf({ role, regionCode: role === 'ANONYMOUS' ? null : role === 'INTEGRATOR' ? '610528000000' : SEATS[role], teamId: role === 'TEAM_LEADER' ? callers.world.team.id.slice(7) : null, accountId: ACCOUNT, appointmentId: ACCOUNT, sessionId: null, displayName: '钱' });
    const { reader, orm } = callers.app;
    for (const verb of mayNot(role).filter((one) => !ASKS_FOR_A_PASSWORD.includes(one))) {
      const answer = await graphql({ schema: FULL, source: documentOf(verb), variableValues: plausibleInput(verb, about(role, true)), contextValue: { viewer, schema: FULL, reader, orm, channel: 'CONSOLE', address: '127.0.0.1', secret: '', idKeys: oneKey(''), unitName: null } });
      expect(answer.errors, verb).toBeUndefined();
      expect((answer.data![verb] as { userErrors: { code: string }[] }).userErrors.map(({ code }) => code), verb).toEqual(['FORBIDDEN']);
      expect(await checksum.take(), verb).toEqual(before);
    }
  });
});

/** Proves the person before the transaction begins; nobody can be proven who has no session. */
const ASKS_FOR_A_PASSWORD = ['changePassword'];
const ACCOUNT = '01990000-0000-7000-9000-000000000001';

function isRefused({ data, errors = [] }: Answer, verb: string): boolean {
  const payload = data?.[verb] as { userErrors: unknown[] } | undefined;
  return errors.length > 0 || (payload?.userErrors.length ?? 0) > 0;
}
