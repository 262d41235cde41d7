import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../src/access/roles.ts';
import { Callers } from '../access/callers.ts';
import { Cursors } from '../access/operations/cursors.ts';
import { anyOperation } from '../access/operations/operation.ts';
import { Random } from '../access/operations/random.ts';
import { Vocabulary } from '../access/operations/vocabulary.ts';
import { FULL } from '../access/structure.ts';

/**
 * What PostgreSQL answers as text, past graphql-js, is what graphql-js would have answered (as parsed JSON): errors,
 * aliases, fragments, @skip and @include, __typename, introspection beside lists and extensions.cost included.
 */
const ROLES: Role[] = ['COUNTY_OPERATOR', 'CITY_OVERSEER', 'TOWN_STAFF', 'TEAM_LEADER', 'AUDITOR', 'ANONYMOUS'];
const OPERATIONS = 120;
const SEED = 610_528;

let byText: Callers;
let byGraphql: Callers;
let read = 0;
beforeAll(async () => {
  // Two databases alike to the byte.
  byText = await Callers.open();
  byGraphql = await Callers.open(undefined, undefined, { textAnswers: false });
});
afterAll(() => Promise.all([byText[Symbol.asyncDispose](), byGraphql[Symbol.asyncDispose]()]));

describe.each(ROLES)('%s', (role) => {
  test.each([SEED, Math.floor(Math.random() * 2 ** 30)])('any operation is answered alike both ways, seed %i', async (seed) => {
    const schema = byText.app.schemas.get(role)!;
    const words = new Vocabulary(role, byText.world.rows, [['赵', 'ZZ', '139', '%', '"', '\\']]);
    const cursors = await Cursors.of({ role }, [byText]);
    await fc.assert(fc.asyncProperty(fc.gen(), async (g) => {
      const random = new Random(g);
      const { query, variables } = random.chance(10) ? anyOperation(random, FULL, 'full', words, cursors) : anyOperation(random, schema, 'own', words, cursors);
      const [text, graphql] = await Promise.all([byText.ask(role, query, variables), byGraphql.ask(role, query, variables)]);
      if (text.data && !text.errors) read++;
      expect(alike(text), `${role}, seed ${seed}: ${query} ${JSON.stringify(variables)}`).toEqual(alike(graphql));
    }), { seed, numRuns: OPERATIONS / 2, endOnFailure: true });
  }, 120_000);
});

test('most of them were answered: two ways to refuse would prove little', () => {
  expect(read).toBeGreaterThan(ROLES.length * OPERATIONS * 0.5);
});

test('variables are written into the text as they were meant, and special signs survive', async () => {
  for (const search of ['"', '\\', '\u2028', '𬭚', "'; drop table x; --", '</script>', '\n']) {
    const query = 'query ($search: String) { teams(search: $search) { totalCount } orders(search: $search) { totalCount nodes { title content } } }';
    const [text, graphql] = await Promise.all([byText.ask('COUNTY_OPERATOR', query, { search }), byGraphql.ask('COUNTY_OPERATOR', query, { search })]);
    expect(text.errors).toBeUndefined();
    expect(text.data).toEqual(graphql.data);
  }
});

/** Of several fields that are refused the first to be ready is told; by graphql-js that is left to time. */
function alike({ raw, status }: { raw: string; status: number }): object {
  const { errors, ...answer } = JSON.parse(raw) as { errors?: { extensions: { code: string } }[] };
  return { ...answer, status, errors: errors?.map(({ extensions }) => extensions.code) };
}
