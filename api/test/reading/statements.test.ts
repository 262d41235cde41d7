import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '../../src/access/roles.ts';
import { Callers } from '../access/callers.ts';
import { EXPECTED_TYPES, isOpenType, openFields } from '../access/expected.ts';
import { LISTS, isRelation, relationOf } from '../access/structure.ts';
import { laidOut } from './laid-out.ts';

/**
 * The SQL of each root list for four roles, beside the test: a reviewer sees when one statement becomes two or a
 * predicate vanishes. Values are bound, so no data is in them.
 */
let callers: Callers;
beforeAll(async () => {
  callers = await Callers.open();
});
afterAll(() => callers[Symbol.asyncDispose]());

const SHOWN: Role[] = ['COUNTY_OPERATOR', 'TOWN_STAFF', 'TEAM_LEADER', 'CITY_OVERSEER'];
/** Lists that none of the four may ask: shown for whom they are. */
const INSTEAD: Record<string, Role[]> = { Account: ['SECURITY_ADMIN'], Appointment: ['SECURITY_ADMIN'], Session: ['SECURITY_ADMIN'], AuditEvent: ['AUDITOR'] };

test.each(EXPECTED_TYPES.filter((type) => LISTS[type]).map((type) => [LISTS[type]!, type]))('%s', async (list, type) => {
  const sections: string[] = [];
  for (const role of INSTEAD[type] ?? SHOWN.filter((one) => isOpenType(type, one))) {
    const texts: string[] = [];
    callers.app.reader.onStatement = ({ text }) => texts.push(text);
    const { errors } = await callers.ask(role, `{ ${list}(first: 20) { totalCount nodes { ${openFields(type, role).map((field) => shown(type, field)).join(' ')} } pageInfo { hasNextPage endCursor } } }`);
    expect(errors).toBeUndefined();
    sections.push(`-- ${role}\n${texts.map(laidOut).join(';\n')};\n`);
  }
  await expect(sections.join('\n')).toMatchFileSnapshot(`__snapshots__/${list}.sql`);
});

function shown(type: string, field: string): string {
  if (!isRelation(type, field)) return field;
  return relationOf(type, field).many ? `${field}(first: 5) { nodes { id } }` : `${field} { id }`;
}
