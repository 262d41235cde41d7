import fc from 'fast-check';
import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType, type GraphQLNamedInputType, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../src/access/roles.ts';
import { Callers } from './callers.ts';
import { EXPECTED_FIELDS, EXPECTED_TYPES, SEARCH_FORMS, exists, held, isOpenType, openFields } from './expected.ts';
import { Leaks } from './markers.ts';
import { LISTS, isRelation, relationOf } from './structure.ts';

/**
 * Two databases that differ only in values the caller may not see give byte-identical answers to any operation
 * (access §4). This finds what nobody thought of: a filter, sort, search, count, cursor or error that tells of them.
 */
const ROLES: Role[] = ['CITY_OVERSEER', 'COUNTY_OPERATOR', 'TOWN_STAFF', 'TEAM_LEADER', 'AUDITOR'];
/** Rows that come into being by asking differ from run to run. */
const TYPES = EXPECTED_TYPES.filter((type) => LISTS[type] && !['Account', 'Appointment', 'Session', 'AuditEvent'].includes(type));
const RUNS = 100;

let plain: Callers;
beforeAll(async () => {
  plain = await Callers.open();
});
afterAll(() => plain[Symbol.asyncDispose]());

describe.each(ROLES)('%s', (role) => {
  let salted: Callers;
  beforeAll(async () => {
    salted = await Callers.open('salt', (type, label, field) => !sees(role, type, label, field));
  });
  afterAll(() => salted[Symbol.asyncDispose]());

  test('any query is answered alike from both', async () => {
    const leaks = new Leaks(plain.world);
    const terms = termsOf(role, [plain, salted]);
    await fc.assert(fc.asyncProperty(fc.gen(), async (g) => {
      const query = `{ ${new Queries(plain.app.schemas.get(role)!, role, g, terms).root()} }`;
      const [one, other] = [await plain.ask(role, query), await salted.ask(role, query)];
      expect(one.raw, query).toBe(other.raw);
      expect(one.status).toBeLessThan(500);
      expect(leaks.of(withoutQuery(one.raw, query), role)).toEqual([]);
      // The query is in the message; looking for a smaller one would take minutes.
    }), { numRuns: RUNS, endOnFailure: true });
  });
});

/** In full; masked ones are seen too where the mask shows a part, which the salt leaves as it is. */
function sees(role: Role, type: string, label: string, field: string): boolean {
  const expected = EXPECTED_FIELDS.get(`${type}.${SEARCH_FORMS[field] ?? field}`);
  if (!expected || !exists(type, label, role)) return false;
  const cell = expected.cells[role];
  return cell === 'f' || (cell === 'a' && held(type, label, role)) || (cell === 'm' && expected.mask === 'stored');
}

/** Values to filter and search by: what each world holds, seen and unseen. */
function termsOf(role: Role, worlds: Callers[]): string[] {
  const values = worlds.flatMap(({ world }) => world.rows.flatMap(({ type, label, values }) => [...values].filter(([field, value]) => typeof value === 'string' && !sees(role, type, label, field)).map(([, value]) => String(value))));
  return ['赵', 'ZZ', 'salt', '139', '%', ...values];
}

/** Answers repeat an argument in an error at times; what the caller wrote itself is no leak. */
function withoutQuery(raw: string, query: string): string {
  return [...query.matchAll(/"([^"]*)"/g)].reduce((text, [, value]) => (value!.length > 3 ? text.replaceAll(value!, '') : text), raw);
}

/** Queries over a role's schema: any list, any filter, order, search and page, relations up to 3 deep. */
class Queries {
  constructor(private readonly schema: GraphQLSchema, private readonly role: Role, private readonly g: fc.GeneratorValue, private readonly terms: string[]) {}

  root(): string {
    const type = this.#one(TYPES.filter((one) => isOpenType(one, this.role)));
    return `${LISTS[type]}${this.#arguments('Query', LISTS[type]!)} { ${this.#connection(type, 0)} }`;
  }

  #connection(type: string, depth: number): string {
    return `totalCount ${this.#chance(3) ? 'edges { cursor } ' : ''}pageInfo { hasNextPage hasPreviousPage startCursor } nodes ${this.#object(type, depth)}`;
  }

  #object(type: string, depth: number): string {
    const fields = openFields(type, this.role).filter(() => this.#chance(2)).flatMap((field) => {
      if (!isRelation(type, field)) return [field];
      if (depth === 3 || !this.#chance(2)) return [];
      const { target, many } = relationOf(type, field);
      return [many ? `${field}${this.#arguments(type, field)} { ${this.#connection(target, depth + 1)} }` : `${field} ${this.#object(target, depth + 1)}`];
    });
    return `{ id ${fields.join(' ')} }`;
  }

  #arguments(parent: string, field: string): string {
    const type = parent === 'Query' ? this.schema.getQueryType()! : this.schema.getType(parent);
    const args = (type as { getFields(): Record<string, { args: readonly { name: string; type: GraphQLInputType }[] }> }).getFields()[field]!.args;
    const page = this.#chance(2) ? 'first' : 'last';
    const given = args.flatMap(({ name, type: of }) => {
      if (name === page) return [`${name}: ${this.#whole(1, 9)}`];
      if (name === 'where' && this.#chance(2)) return [`where: ${this.#filter(of, 0)}`];
      if (name === 'orderBy' && this.#chance(2)) return [`orderBy: [${this.#value(getNamedType(of))}]`];
      return name === 'search' && this.#chance(3) ? [`search: ${JSON.stringify(this.#one(this.terms))}`] : [];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  #filter(type: GraphQLInputType, depth: number): string {
    const named = getNamedType(type);
    if (!isInputObjectType(named)) throw new Error(String(type));
    const { name, type: of } = this.#one(Object.values(named.getFields()));
    if (name === 'and' || name === 'or') return depth === 2 ? '{}' : `{ ${name}: [${this.#filter(of, depth + 1)}, ${this.#filter(of, depth + 1)}] }`;
    if (name === 'not') return depth === 2 ? '{}' : `{ not: ${this.#filter(of, depth + 1)} }`;
    const operator = this.#one(Object.values((getNamedType(of) as unknown as { getFields(): Record<string, { name: string; type: GraphQLInputType }> }).getFields()));
    return `{ ${name}: { ${operator.name}: ${this.#operand(operator.type)} } }`;
  }

  #operand(type: GraphQLInputType): string {
    if (isNonNullType(type)) return this.#operand(type.ofType as GraphQLInputType);
    return isListType(type) ? `[${this.#operand(type.ofType as GraphQLInputType)}, ${this.#operand(type.ofType as GraphQLInputType)}]` : this.#value(getNamedType(type));
  }

  #value(type: GraphQLNamedInputType): string {
    if (isEnumType(type)) return this.#one(type.getValues()).name;
    switch (type.name) {
      case 'Int': return String(this.#whole(0, 6));
      case 'Boolean': return String(this.#chance(2));
      case 'Date': return `"${this.#one(['1930-06-01', '1955-01-01', '2025-03-01', '2026-10-01'])}"`;
      case 'DateTime': return `"2026-03-0${this.#whole(1, 4)}T12:00:00+08:00"`;
      case 'RegionCode': return `"${this.#one(['610528000000', '610528101000', '610528101200', '610526000000'])}"`;
      case 'ID': return `"${this.#one(plain.world.rows).id}"`;
      default: return JSON.stringify(this.#one(this.terms));
    }
  }

  #one<T>(values: readonly T[]): T {
    return values[this.#whole(0, values.length - 1)]!;
  }

  #whole(min: number, max: number): number {
    return this.g(fc.integer, { min, max });
  }

  /** One time in n. */
  #chance(n: number): boolean {
    return this.#whole(1, n) === 1;
  }
}
