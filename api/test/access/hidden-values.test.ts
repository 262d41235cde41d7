import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALL_ROLES, type Role } from '../../src/access/roles.ts';
import { Callers, reasons } from './callers.ts';
import { EXPECTED_FIELDS, EXPECTED_TYPES, SEARCH_FORMS, cellOf, exists, fieldsOf, isOpenType, openFields } from './expected.ts';
import { Leaks } from './markers.ts';
import type { MarkedRow } from './marked-world.ts';
import { LISTS, isRelation, operatorsOf, ordersOf, relationOf, selection } from './structure.ts';

/** Ways to learn a value without selecting it in full (reliability §1.1). */
let callers: Callers;
beforeAll(async () => {
  callers = await Callers.open();
});
afterAll(() => callers[Symbol.asyncDispose]());

const cells = ALL_ROLES.flatMap((role) => EXPECTED_TYPES.filter((type) => LISTS[type] && isOpenType(type, role)).map((type) => ({ role, type, list: LISTS[type]! })));
const rowsOf = (type: string) => callers.world.rows.filter((row) => row.type === type);
const valueOf = (type: string, field: string) => String(rowsOf(type)[0]!.values.get(field));
const notFull = (type: string, role: Role) => fieldsOf(type).filter((field) => cellOf(type, field, role) !== 'f');

describe.each(cells)('$role × $type', ({ role, type, list }) => {
  test('B1, B2: no operator filters by a field that is masked or absent; existing and absent values answer alike', async () => {
    const hidden = notFull(type, role).filter((field) => operatorsOf(type, field).length > 0);
    if (hidden.length === 0) return;
    const ask = (value: (field: string) => string) => callers.ask(role, `{ ${list}(where: { and: [{ nosuchfield: { eq: "" } }, ${
      hidden.map((field) => `{ ${field}: { ${operatorsOf(type, field).map((operator) => `${operator}: "${value(field)}"`).join(', ')} } }`).join(', ')}] }) { totalCount nodes { id } } }`);
    const present = await ask((field) => valueOf(type, field));
    const absent = await ask((field) => valueOf(type, field).replace(/./gs, 'x'));
    expect(present.raw).toBe(absent.raw);
    // Signed out, every refusal is the one sentence "sign in".
    if (role === 'ANONYMOUS') expect(new Set(reasons(present)).size).toBe(1);
    else expect(reasons(present)).toEqual(['nosuchfield', ...hidden].map((field) => `Field "${field}" is not defined by type "${type}Filter".`));
  });

  test('B3: nor by variables', async () => {
    const hidden = notFull(type, role).filter((field) => operatorsOf(type, field).length > 0);
    if (hidden.length === 0) return;
    const ask = (value: (field: string) => string) => callers.ask(role, `query ($where: ${type}Filter) { ${list}(where: $where) { totalCount } }`, { where: { and: hidden.map((field) => ({ [field]: { [operatorsOf(type, field)[0]!]: value(field) } })) } });
    const present = await ask((field) => valueOf(type, field));
    const absent = await ask(() => 'no such value');
    expect(present.data ?? null).toBeNull();
    expect(present.errors).toHaveLength(hidden.length);
    expect(hidden.reduce((raw, field) => raw.replaceAll(valueOf(type, field), 'no such value'), present.raw)).toBe(absent.raw);
  });

  test('B5: no order by a field that is masked or absent', async () => {
    const hidden = ordersOf(type).filter(({ field }) => cellOf(type, field, role) !== 'f').map(({ order }) => order);
    if (hidden.length === 0) return;
    const unlike = (order: string) => order.replaceAll(/[A-Z]/g, 'Q');
    const ask = (orders: string[]) => callers.ask(role, `{ ${list}(orderBy: [${orders.join(', ')}]) { nodes { id } } }`);
    const answer = await ask(hidden);
    expect(answer.data ?? null).toBeNull();
    expect(reasons(answer)).toEqual(reasons(await ask(hidden.map(unlike))).map((reason, i) => reason.replaceAll(unlike(hidden[i]!), hidden[i]!)));
  });

  test('B4: search finds a text that the role sees in full, and nothing else', async () => {
    const fields = [...new Set(rowsOf(type).flatMap((row) => [...row.values].filter(([, value]) => typeof value === 'string' && /ZZ:|^139/.test(value)).map(([field]) => field)))];
    const searchable = Object.hasOwn(argumentsOf(list, role), 'search');
    if (!searchable) return;
    const [shown, closed] = [true, false].map((want) => rowsOf(type).filter(({ label }) => exists(type, label, role) === want));
    for (const row of [...shown!.slice(0, 2), ...closed!.slice(0, 2)]) {
      for (let i = 0; i < fields.length; i += 10) {
        const terms = fields.slice(i, i + 10).map((field) => ({ field, term: String(row.values.get(field)) }));
        const answer = await callers.ask(role, `query (${terms.map((_, n) => `$s${n}: String`).join(', ')}) { ${terms.map((_, n) => `s${n}: ${list}(search: $s${n}) { totalCount nodes { id } }`).join(' ')} }`, Object.fromEntries(terms.map(({ term }, n) => [`s${n}`, term])));
        expect(answer.errors).toBeUndefined();
        terms.forEach(({ field, term }, n) => {
          const { totalCount, nodes } = answer.data![`s${n}`] as { totalCount: number; nodes: { id: string }[] };
          expect(totalCount, `${field}: ${term}`).toBe(nodes.length);
          // What is full may be searchable or not; what is not full never is. Initials are another form of a name.
          const seen = SEARCH_FORMS[field] ?? field;
          const full = exists(type, row.label, role) && EXPECTED_FIELDS.has(`${type}.${seen}`) && cellOf(type, seen, role) === 'f';
          expect(full ? [[], [row.id]] : [[]], `${field}: ${term}`).toContainEqual(nodes.map(({ id }) => id));
        });
      }
    }
  });

  test('B6: totals count the rows that exist, under every filter', async () => {
    const all = rowsOf(type).map(({ id }) => id);
    const expected = rowsOf(type).filter(({ label }) => exists(type, label, role)).map(({ id }) => id).sort();
    const answer = await callers.ask(role, `query ($ids: [ID!]) { among: ${list}(where: { id: { in: $ids } }, first: 100) { totalCount nodes { id } } not: ${list}(where: { not: { id: { in: $ids } } }) { nodes { id } } }`, { ids: all });
    expect(answer.errors).toBeUndefined();
    const { among, not } = answer.data as Record<'among' | 'not', { totalCount: number; nodes: { id: string }[] }>;
    expect(among.nodes.map(({ id }) => id).sort()).toEqual(expected);
    expect(among.totalCount).toBe(expected.length);
    expect(not.nodes.filter(({ id }) => all.includes(id))).toEqual([]);
  });

  test('B2: a relation filters by rows that exist for the role, and tells no more than reading it would', async () => {
    for (const relation of openFields(type, role).filter((field) => isRelation(type, field) && !relationOf(type, field).many && operatorsOf(type, field).length > 0)) {
      const { target } = relationOf(type, relation);
      const foreign = rowsOf(target).filter(({ label }) => !exists(target, label, role)).map(({ id }) => id);
      const answer = await callers.ask(role, `query ($ids: [ID!]) { foreign: ${list}(where: { ${relation}: { in: $ids } }) { totalCount }
        nulls: ${list}(where: { ${relation}: { isNull: true } }, first: 100) { totalCount nodes { ${relation} { id } } }
        others: ${list}(where: { ${relation}: { isNull: false } }, first: 100) { totalCount nodes { ${relation} { id } } } all: ${list} { totalCount } }`, { ids: foreign });
      expect(answer.errors).toBeUndefined();
      const { foreign: none, nulls, others, all } = answer.data as Record<string, { totalCount: number; nodes: Record<string, unknown>[] }>;
      expect(none!.totalCount, relation).toBe(0);
      expect(nulls!.nodes.filter((node) => node[relation] !== null)).toEqual([]);
      expect(others!.nodes.filter((node) => node[relation] === null)).toEqual([]);
      expect(nulls!.totalCount + others!.totalCount).toBe(all!.totalCount);
    }
  });

  test('B7: a masked field is masked under every alias and in every fragment', async () => {
    const masked = fieldsOf(type).filter((field) => cellOf(type, field, role) === 'm' || cellOf(type, field, role) === 'a');
    if (masked.length === 0) return;
    const answer = await callers.ask(role, `{ ${list}(first: 100) { nodes { ... on Node { id } ...F ${masked.map((field, i) => `a${i}: ${field}`).join(' ')} } edges { node { ... on ${type} { ${masked.map((field, i) => `b${i}: ${field}`).join(' ')} } } } } }
      fragment F on ${type} { ...G ${masked.map((field, i) => `c${i}: ${field} d${i}: ${field}`).join(' ')} } fragment G on ${type} { ${masked.map((field, i) => `e${i}: ${field}`).join(' ')} }`);
    expect(answer.errors).toBeUndefined();
    expect(new Leaks(callers.world).of(answer.raw, role)).toEqual([]);
    const { nodes, edges } = answer.data![list] as { nodes: Record<string, unknown>[]; edges: { node: Record<string, unknown> }[] };
    nodes.forEach((node, n) => masked.forEach((field, i) => {
      expect(new Set([node[`a${i}`], edges[n]!.node[`b${i}`], node[`c${i}`], node[`d${i}`], node[`e${i}`]]), field).toHaveProperty('size', 1);
    }));
  });
});

describe('a foreign id and a random id answer alike, to the byte', () => {
  const RANDOM = '01990000-0000-7000-8000-ffffffffffff';
  const roles = ALL_ROLES.filter((role) => role !== 'INTEGRATOR');

  test.each(roles)('B13: %s: node, nodes, filter', async (role) => {
    for (const type of EXPECTED_TYPES.filter((one) => isOpenType(one, role))) {
      const foreign = rowsOf(type).find(({ label, id }) => !exists(type, label, role) && /^\d{6}\./.test(id));
      if (!foreign) continue;
      const list = LISTS[type] ? `${LISTS[type]}(where: { id: { eq: $id } }) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }` : '';
      const ask = async (id: string) => (await callers.ask(role, `query ($id: ID!) { node(id: $id) { id __typename ... on ${type} ${selection(type, role)} } nodes(ids: [$id]) { id } ${list} }`, { id })).raw;
      expect(await ask(foreign.id)).toBe(await ask(`610528.${RANDOM}`));
      expect(await ask(foreign.id)).toBe(await ask(`610526.${RANDOM}`));
      // The same uuid under another county's code is another id, of nothing.
      const own = rowsOf(type).find(({ label, id }) => exists(type, label, role) && id.startsWith('610528.'));
      if (own) expect(await ask(own.id.replace('610528', '610526'))).toBe(await ask(`610526.${RANDOM}`));
    }
  });

  test.each<[Role, string, string, (row: MarkedRow) => boolean]>([
    ['COUNTY_OPERATOR', 'reviewOrder(input: { orderId: $id, decision: APPROVE }) { order { id } userErrors { code message path } }', 'DemandOrder', ({ label }) => label.startsWith('D')],
    ['VILLAGE_STAFF', 'confirmService(input: { orderId: $id, decision: CONFIRM }) { order { id } userErrors { code message path } }', 'DemandOrder', ({ label }) => label === 'Bo'],
    ['TEAM_LEADER', 'acceptDispatch(input: { dispatchId: $id }) { dispatch { id } userErrors { code message path } }', 'Dispatch', ({ label }) => label === 'Ax'],
    ['TEAM_LEADER', 'claimOrder(input: { orderId: $id }) { order { id } userErrors { code message path } }', 'DemandOrder', ({ label }) => label === 'Dp'],
    ['SECURITY_ADMIN', 'suspendAccount(input: { accountId: $id }) { account { id } userErrors { code message path } }', 'Account', ({ label }) => label === 'D.'],
  ])('B17: %s: %s', async (role, verb, type, isForeign) => {
    const ask = async (id: string) => (await callers.ask(role, `mutation ($id: ID!) { ${verb} }`, { id })).raw;
    const answer = await ask(rowsOf(type).find(isForeign)!.id);
    expect(answer).toContain('NOT_FOUND');
    expect(answer).toBe(await ask(`610528.${RANDOM}`));
    expect(answer).toBe(await ask('no id at all'));
  });
});

describe('cursors and page sizes', () => {
  const page = async (role: Role, args: string, list = 'orders') => callers.ask(role, `{ ${list}(${args}) { totalCount edges { cursor node { id } } pageInfo { hasNextPage } } }`);
  const cursorOf = async (role: Role, args: string, list = 'orders') => ((await page(role, args, list)).data![list] as { edges: { cursor: string }[] }).edges[0]!.cursor;

  test('B5: a cursor is opaque: of another list, another order or another role, changed or made up, it is BAD_CURSOR', async () => {
    const good = await cursorOf('COUNTY_OPERATOR', 'first: 1, orderBy: [DUE_AT_ASC]');
    const bytes = Buffer.from(good, 'base64');
    const changed = (i: number) => { const copy = Buffer.from(bytes); copy[i]! ^= 1; return copy.toString('base64'); };
    const bad = {
      'another list': await cursorOf('COUNTY_OPERATOR', 'first: 1', 'dispatches'),
      'another order': await cursorOf('COUNTY_OPERATOR', 'first: 1, orderBy: [DUE_AT_DESC]'),
      'another role': await cursorOf('COUNTY_DIRECTOR', 'first: 1, orderBy: [DUE_AT_ASC]'),
      'signature changed': changed(0), 'payload changed': changed(bytes.length - 3), shortened: good.slice(0, 40), empty: '',
      'made up': Buffer.from(`${'0'.repeat(32)}["DemandOrder:DUE_AT_ASC",null,"x","610528"]`).toString('base64'),
      'not base64': '游标', 'SQL': "') or true --", long: 'A'.repeat(5000),
    };
    expect((await page('COUNTY_OPERATOR', `first: 1, orderBy: [DUE_AT_ASC], after: "${good}"`)).errors).toBeUndefined();
    for (const [what, cursor] of Object.entries(bad)) {
      const answer = await callers.ask('COUNTY_OPERATOR', 'query ($after: String) { orders(first: 1, orderBy: [DUE_AT_ASC], after: $after) { nodes { id } } }', { after: cursor });
      expect(answer.errors?.map(({ extensions }) => extensions.code), what).toEqual(['BAD_CURSOR']);
      expect(answer.status, what).toBeLessThan(500);
    }
  });

  test('B5: a cursor holds nothing that its reader does not see', async () => {
    const { raw } = await callers.ask('CITY_OVERSEER', `{ ${['orders', 'teams'].map((list) => `${list} { edges { cursor } }`).join(' ')} }`);
    const cursors = [...raw.matchAll(/"cursor":"([^"]+)"/g)].map(([, cursor]) => Buffer.from(cursor!, 'base64').toString());
    expect(cursors.length).toBeGreaterThan(10);
    expect(new Leaks(callers.world).of(cursors.join('\n'), 'CITY_OVERSEER')).toEqual([]);
  });

  test.each([
    ['first: 0', 'OVER_LIMIT'], ['first: -1', 'OVER_LIMIT'], ['first: 101', 'OVER_LIMIT'], ['last: 0', 'OVER_LIMIT'], ['last: 101', 'OVER_LIMIT'],
    ['first: 2147483647', 'OVER_LIMIT'], ['first: 1, last: 1', 'OVER_LIMIT'],
    ['last: -1', 'OVER_LIMIT'], ['last: 2147483647', 'OVER_LIMIT'], ['first: 0, last: 1', 'OVER_LIMIT'], ['last: 2147483648', 'GRAPHQL_VALIDATION_FAILED'],
    ['last: 0.5', 'GRAPHQL_VALIDATION_FAILED'], ['first: -2147483649', 'GRAPHQL_VALIDATION_FAILED'],
    ['first: 2147483648', 'GRAPHQL_VALIDATION_FAILED'], ['first: 1.5', 'GRAPHQL_VALIDATION_FAILED'], ['first: "5"', 'GRAPHQL_VALIDATION_FAILED'],
  ])('B25: %s → %s, whatever is asked of the list', async (args, code) => {
    for (const selected of ['totalCount', 'nodes { id }', 'edges { cursor }', 'pageInfo { endCursor }', '__typename']) {
      for (const query of [`{ orders(${args}) { ${selected} } }`, `{ teams(first: 1) { nodes { memberships(${args}) { ${selected} } } } }`]) {
        const answer = await callers.ask('COUNTY_OPERATOR', query);
        expect(answer.errors?.map(({ extensions }) => extensions.code), query).toEqual([code]);
        expect(answer.status).toBeLessThan(500);
      }
    }
  });

  test('B25: page sizes by variables are held to the same limits, also when the plan is there already', async () => {
    const ask = async (sizes: { first?: unknown; last?: unknown }) => (await callers.ask('COUNTY_OPERATOR', 'query ($first: Int, $last: Int) { orders(first: $first, last: $last) { nodes { id } } }', sizes)).errors?.map(({ extensions }) => extensions.code);
    for (const size of ['first', 'last']) {
      expect(await ask({ [size]: 5 })).toBeUndefined();
      for (const over of [0, -1, 101, 2 ** 31 - 1]) expect(await ask({ [size]: over }), `${size} ${over}`).toEqual(['OVER_LIMIT']);
      for (const odd of [2 ** 31, -(2 ** 31) - 1, 1.5, '5', true, [5, 6]]) expect(await ask({ [size]: odd }), `${size} ${String(odd)}`).toEqual(['BAD_USER_INPUT']);
      expect(await ask({ [size]: null })).toBeUndefined();
    }
    expect(await ask({ first: 1, last: 1 })).toEqual(['OVER_LIMIT']);
  });

  test('B25: null is as if no size were given, and no page is larger than was asked', async () => {
    const sizeOf = async (args: string) => ((await callers.ask('COUNTY_OPERATOR', `{ regions${args && `(${args})`} { nodes { id } } }`)).data!.regions as { nodes: unknown[] }).nodes.length;
    for (const args of ['', 'first: null', 'last: null', 'first: null, last: null']) expect(await sizeOf(args)).toBe(Math.min(20, rowsOf('Region').length));
    for (const args of ['first: 3', 'last: 3', 'first: 3, last: null']) expect(await sizeOf(args)).toBe(3);
  });
});

function argumentsOf(list: string, role: Role): Record<string, unknown> {
  const field = callers.app.schemas.get(role)!.getQueryType()!.getFields()[list]!;
  return Object.fromEntries(field.args.map(({ name }) => [name, true]));
}

