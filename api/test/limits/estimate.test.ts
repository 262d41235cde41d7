import fc from 'fast-check';
import { getVariableValues, parse, type OperationDefinitionNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../src/access/roles.ts';
import { weigh, type Weight } from '../../src/graphql/limits/weigh.ts';
import { Callers } from '../access/callers.ts';
import { EXPECTED_TYPES, isOpenType, openFields } from '../access/expected.ts';
import { isRelation, LISTS, relationOf } from '../access/structure.ts';
import { manyOrders } from '../reading/many-orders.ts';

/** Reliability §3(f): what is counted beforehand is never less than what comes. */
const ROLES: Role[] = ['COUNTY_OPERATOR', 'TEAM_LEADER', 'AUDITOR', 'CITY_OVERSEER'];
const RUNS = 50;

let callers: Callers;
beforeAll(async () => {
  callers = await Callers.open();
  await manyOrders(callers.databaseUrl);
});
afterAll(() => callers[Symbol.asyncDispose]());

describe.each(ROLES)('%s', (role) => {
  test('any operation returns no more than was counted, and is told that cost', async () => {
    let exact = 0;
    await fc.assert(fc.asyncProperty(fc.gen(), async (g) => {
      const { query, variables } = new RandomOperation(role, g);
      const answer = await callers.ask(role, query, variables);
      expect(answer.errors, query).toBeUndefined();
      const counted = estimate(role, query, variables), came = actual(answer.data);
      expect(came.rows, query).toBeLessThanOrEqual(counted.rows);
      expect(came.cost, query).toBeLessThanOrEqual(counted.cost);
      expect(JSON.parse(answer.raw)).toHaveProperty('extensions.cost.requested', counted.cost);
      if (came.rows > 0 && came.rows === counted.rows) exact++;
      // The same document is weighed anew by other sizes, whatever is remembered of it.
      const others = Object.fromEntries(Object.keys(variables).map((name) => [name, g(() => fc.integer({ min: 1, max: 7 }))]));
      expect(JSON.parse((await callers.ask(role, query, others)).raw), query).toHaveProperty('extensions.cost.requested', estimate(role, query, others).cost);
    }), { numRuns: RUNS, endOnFailure: true });
    // Where there are rows enough, the count is exact; else it would refuse what is well within the limit.
    if (role === 'COUNTY_OPERATOR') expect(exact).toBeGreaterThan(0);
  });
});

function estimate(role: Role, query: string, given: Record<string, unknown>): Weight {
  const schema = callers.app.schemas.get(role)!;
  const document = parse(query);
  const operation = document.definitions.find((one): one is OperationDefinitionNode => one.kind === 'OperationDefinition')!;
  return weigh(schema, document, operation, getVariableValues(schema, operation.variableDefinitions ?? [], given).coerced!);
}

/** Items of lists, and with them the single objects; connections, edges and their page information are no objects of their own. */
function actual(value: unknown, key = ''): Weight {
  if (typeof value !== 'object' || value === null) return { rows: 0, cost: 0 };
  const parts = Array.isArray(value) ? value.map((item) => actual(item, 'item')) : Object.entries(value).map(([name, part]) => actual(part, name));
  const inner = parts.reduce((all, { rows, cost }) => ({ rows: all.rows + rows, cost: all.cost + cost }), { rows: 0, cost: 0 });
  if (Array.isArray(value)) return { rows: inner.rows + value.length, cost: inner.cost + value.length };
  const single = key !== '' && key !== 'item' && key !== 'node' && key !== 'pageInfo' && !('pageInfo' in value);
  return { rows: inner.rows, cost: inner.cost + (single ? 1 : 0) };
}

/** Lists in lists, with pages of every size in every way of giving one, as nodes, as edges and by fragments. */
class RandomOperation {
  readonly query: string;
  readonly variables: Record<string, number | null> = {};
  readonly #declared: string[] = [];
  readonly #fragments: string[] = [];

  constructor(private readonly role: Role, private readonly g: fc.GeneratorValue) {
    const types = EXPECTED_TYPES.filter((type) => LISTS[type] && isOpenType(type, role));
    const roots = Array.from({ length: this.#whole(1, 2) }, (_, i) => {
      const type = this.#one(types);
      return `r${i}: ${LISTS[type]}${this.#page()} { ${this.#connection(type, 0)} }`;
    });
    this.query = `query${this.#declared.length > 0 ? ` (${this.#declared.join(', ')})` : ''} { ${roots.join(' ')} } ${this.#fragments.join(' ')}`;
  }

  #connection(type: string, depth: number): string {
    const listed = this.#one([['nodes'], ['edges'], ['nodes', 'edges'], []]);
    // Every connection asks for it, so that the answer can be told apart from a record.
    return `pageInfo { hasNextPage hasPreviousPage } ${listed.map((how) => (how === 'nodes' ? `nodes ${this.#object(type, depth)}` : `edges { cursor node ${this.#object(type, depth)} }`)).join(' ')}`;
  }

  #object(type: string, depth: number): string {
    const relations = depth === 2 ? [] : openFields(type, this.role).filter((field) => isRelation(type, field) && this.#whole(1, 3) === 1);
    const selected = relations.map((field) => {
      const { target, many } = relationOf(type, field);
      return many ? `${field}${this.#page()} { ${this.#connection(target, depth + 1)} }` : `${field} ${this.#object(target, depth + 1)}`;
    });
    const selection = `{ __typename id ${selected.join(' ')} }`;
    if (this.#whole(1, 3) > 1) return selection;
    const name = `F${this.#fragments.length}`;
    this.#fragments.push('');
    this.#fragments[Number(name.slice(1))] = `fragment ${name} on ${type} ${selection}`;
    return `{ ...${name} }`;
  }

  #page(): string {
    const size = this.#whole(1, 9), name = this.#one(['first', 'last']), variable = `n${this.#declared.length}`;
    const way = this.#one(['literal', 'variable', 'default', 'overridden', 'null', 'left out', 'none']);
    if (way === 'none') return '';
    if (way === 'literal') return `(${name}: ${size})`;
    this.#declared.push(`$${variable}: Int${way === 'default' || way === 'overridden' ? ` = ${way === 'default' ? size : 1}` : ''}`);
    if (way === 'variable' || way === 'overridden') this.variables[variable] = size;
    if (way === 'null') this.variables[variable] = null;
    return `(${name}: $${variable})`;
  }

  #one<T>(values: readonly T[]): T {
    return values[this.#whole(0, values.length - 1)]!;
  }

  #whole(min: number, max: number): number {
    return this.g(fc.integer, { min, max });
  }
}
