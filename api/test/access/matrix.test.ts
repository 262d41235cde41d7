import { describe, expect, test } from 'vitest';
import { ACTIONS } from '../../src/access/actions.ts';
import { MATRIX } from '../../src/access/matrix.ts';
import { ALL_ROLES, type Role } from '../../src/access/roles.ts';
import { roleView } from '../../src/graphql/role-view.ts';
import { buildFullSchema } from '../../src/graphql/schema.ts';
import { ruleOf } from '../../src/reading/coordinates.ts';
import { EXPECTED_ACTIONS, EXPECTED_CLASSES, EXPECTED_VERBS } from './expected.ts';

const GRANTS: Record<string, string> = { f: 'full', m: 'mask', 'm+': 'mask+', a: 'case', note: 'note', '-': 'none' };
const full = buildFullSchema();

describe('access §2: data classes × roles', () => {
  test('the matrix holds these classes and no other', () => {
    expect(Object.keys(MATRIX)).toEqual([...EXPECTED_CLASSES.keys()]);
  });

  test.each([...EXPECTED_CLASSES.keys()])('%s', (dataClass) => {
    const expected = Object.fromEntries(ALL_ROLES.map((role) => [role, GRANTS[EXPECTED_CLASSES.get(dataClass)![role]]]));
    expect(MATRIX[dataClass as keyof typeof MATRIX]).toEqual(expected);
  });
});

describe('R5, access §3: actions × roles', () => {
  test('there are these actions and no other', () => {
    expect(Object.keys(ACTIONS).sort()).toEqual([...EXPECTED_ACTIONS.keys()].sort());
  });

  test.each([...EXPECTED_ACTIONS.keys()])('%s', (action) => {
    expect([...ACTIONS[action as keyof typeof ACTIONS].roles].sort()).toEqual(rolesOf(action).sort());
  });

  test('each verb has its action, and each action its verbs', () => {
    const verbs = Object.keys(full.getMutationType()!.getFields());
    expect(Object.fromEntries(verbs.sort().map((verb) => {
      const rule = ruleOf(`Mutation.${verb}`);
      return [verb, rule?.kind === 'action' ? rule.action : rule];
    }))).toEqual(Object.fromEntries([...EXPECTED_VERBS].sort(([a], [b]) => (a < b ? -1 : 1))));
  });

  test.each(ALL_ROLES)('%s finds exactly its verbs in its schema', (role) => {
    const verbs = Object.keys(roleView(full, { role }).getMutationType()?.getFields() ?? {});
    expect(verbs.sort()).toEqual([...EXPECTED_VERBS].filter(([, action]) => rolesOf(action).includes(role)).map(([verb]) => verb).sort());
  });
});

function rolesOf(action: string): Role[] {
  return ALL_ROLES.filter((role) => EXPECTED_ACTIONS.get(action)![role] === 'x');
}
