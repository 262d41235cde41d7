import type { GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../src/access/roles.ts';
import { READ_TYPES } from '../../src/reading/declare.ts';
import { Callers, reasons } from './callers.ts';
import { ALL_ROLES, EXPECTED_TYPES, cellOf, exists, fieldsOf, isOpenType, openFields } from './expected.ts';
import { Leaks, shownTo } from './markers.ts';
import type { MarkedRow } from './marked-world.ts';
import { LISTS, fieldType, isRelation, objectType, relationOf, selection } from './structure.ts';

/**
 * role × type × field × path, compared with access.md as written out by hand (expected-*.csv). Paths: root list, node(id),
 * every relation that leads to the type. Every raw answer is searched for markers that the role must not see.
 */
let callers: Callers;
let leaks: Leaks;
beforeAll(async () => {
  callers = await Callers.open();
  leaks = new Leaks(callers.world);
});
afterAll(() => callers[Symbol.asyncDispose]());

/** Rows that come into being by asking: sign-ins of the callers. */
const MADE_BY_ASKING = ['Account', 'Appointment', 'Session', 'AuditEvent'];

const cells = ALL_ROLES.flatMap((role) => EXPECTED_TYPES.map((type) => ({ role, type })));
const openCells = cells.filter(({ role, type }) => isOpenType(type, role));

describe('access §2: every field has its place in the expectation, and nothing else', () => {
  test('each readable type and each of its fields has a line, and each line a field', () => {
    const inSchema = [...READ_TYPES.values()].flatMap(({ name }) => Object.keys(objectType(name).getFields()).map((field) => `${name}.${field}`));
    expect(inSchema.sort()).toEqual(EXPECTED_TYPES.flatMap((type) => fieldsOf(type).map((field) => `${type}.${field}`)).sort());
  });

  test('the world marks every text, so that a leak is a marker in the answer', () => {
    const unmarked = callers.world.rows.flatMap(({ type, label, values }) => [...values]
      .filter(([field, value]) => typeof value === 'string' && fieldsOf(type).includes(field) && isFreeText(type, field) && !/ZZ:|^139\d{8}$/.test(value))
      .map(([field]) => `${type} ${label} ${field}`));
    expect(unmarked).toEqual([]);
  });
});

describe.each(ALL_ROLES)('%s: schema', (role) => {
  test('holds exactly the types and fields that access §2 opens', () => {
    const schema = callers.app.schemas.get(role)!;
    const shown = EXPECTED_TYPES.flatMap((type) => {
      const object = schema.getType(type) as GraphQLObjectType | undefined;
      return Object.keys(object?.getFields() ?? {}).map((field) => `${type}.${field}`);
    });
    expect(shown.sort()).toEqual(EXPECTED_TYPES.flatMap((type) => openFields(type, role).map((field) => `${type}.${field}`)).sort());
  });

  test('answers a closed field like an unknown one, and suggests no closed one (B1)', async () => {
    for (const type of EXPECTED_TYPES.filter((t) => isOpenType(t, role) && LISTS[t])) {
      const closed = fieldsOf(type).filter((field) => cellOf(type, field, role) === '-');
      const answer = await callers.ask(role, `{ ${LISTS[type]} { nodes { ${['nosuchfield', ...closed].join(' ')} } } }`);
      const { errors } = answer;
      expect(errors).toHaveLength(closed.length + 1);
      // Signed out, every refusal is the one sentence "sign in".
      if (role === 'ANONYMOUS') expect(new Set(reasons(answer)).size).toBe(1);
      else expect(reasons(answer)).toEqual(['nosuchfield', ...closed].map((field) => `Cannot query field "${field}" on type "${type}".`));
      const suggestions = errors!.map(({ message }) => message.split(' Did you mean ')[1] ?? '');
      expect(closed.filter((field) => suggestions.some((suggestion) => suggestion.includes(`"${field}"`)))).toEqual([]);
    }
  });

  test('answers a closed type like an unknown one (B1)', async () => {
    for (const type of EXPECTED_TYPES.filter((t) => !isOpenType(t, role))) {
      const about = async (name: string, list: string) => (await callers.ask(role, `{ node(id: "1") { ... on ${name} { id } } ${list} { totalCount } }`)).raw
        .replaceAll(name, 'T').replaceAll(list, 'list').replaceAll(/ Did you mean .*?\?/g, '').replaceAll(/"locations":\[.*?\]/g, '');
      expect(await about(type, LISTS[type] ?? 'xyzzy')).toBe(await about('Xyzzyx', 'xyzzy'));
    }
  });
});

describe.each(openCells)('$role × $type', ({ role, type }) => {
  const rows = () => callers.world.rows.filter((row) => row.type === type && exists(type, row.label, role));

  test.runIf(LISTS[type])('root list: the rows of the range, each field as its cell says', async () => {
    const list = LISTS[type]!;
    const answer = await callers.ask(role, `{ ${list}(first: 100) { totalCount nodes ${selection(type, role)} } }`);
    expect(answer.errors).toBeUndefined();
    const { nodes, totalCount } = answer.data![list]! as { nodes: Json[]; totalCount: number };
    expect(totalCount).toBe(nodes.length);
    expect(labels(type, nodes)).toEqual(rows().map(({ label }) => label).sort());
    for (const node of nodes) expectRow(role, type, node);
    expect(leaks.of(answer.raw, role)).toEqual([]);
  });

  test('node(id) and nodes(ids): the same rows with the same values; the others are null', async () => {
    const all = callers.world.rows.filter((row) => row.type === type);
    const answer = await callers.ask(role, `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on ${type} ${selection(type, role)} } }`, { ids: all.map(({ id }) => id) });
    expect(answer.errors).toBeUndefined();
    const nodes = answer.data!.nodes as (Json | null)[];
    expect(all.filter((_, i) => nodes[i]).map(({ label }) => label)).toEqual(all.filter(({ label }) => exists(type, label, role)).map(({ label }) => label));
    for (const node of nodes) if (node) expectRow(role, type, node);
    expect(leaks.of(answer.raw, role)).toEqual([]);
  });

  // Candidates are worked out for an order and are no rows of the world; below.
  for (const relation of openFields(type, role).filter((field) => isRelation(type, field) && field !== 'candidateTeams')) {
    test(`relation ${relation}: leads to rows that exist for the role, and shows them no further`, async () => {
      const { target, many } = relationOf(type, relation);
      const inner = many ? `(first: 5) { totalCount nodes ${selection(target, role)} }` : selection(target, role);
      const list = LISTS[type];
      const answer = list
        ? await callers.ask(role, `{ ${list}(first: 100) { nodes { id ${relation}${inner} } } }`)
        : await callers.ask(role, `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { id ${relation}${inner} } } }`, { ids: rows().map(({ id }) => id) });
      expect(answer.errors).toBeUndefined();
      for (const node of (list ? (answer.data![list] as { nodes: Json[] }).nodes : answer.data!.nodes) as Json[]) {
        const row = rowById(type, node.id);
        if (!row) continue;
        const related = many ? (node[relation] as { nodes: Json[] }).nodes : [node[relation] as Json | null].filter((one) => one !== null);
        expect(labels(target, related)).toEqual(relatedRows(row, relation, target, many).filter(({ label }) => exists(target, label, role)).map(({ label }) => label).sort());
        if (many) expect((node[relation] as { totalCount: number }).totalCount).toBe(related.length);
        for (const one of related) expectRow(role, target, one);
      }
      expect(leaks.of(answer.raw, role)).toEqual([]);
    });
  }
});

describe('candidate teams of an order', () => {
  const candidates = (role: Role, order: string) => callers.ask(role, `query ($id: ID!) { candidateTeams(orderId: $id) { ${openFields('TeamCandidate', role).filter((field) => field !== 'team').join(' ')} team ${selection('VolunteerTeam', role)} } }`,
    { id: callers.world.rows.find(({ type, label }) => type === 'DemandOrder' && label === order)!.id });

  test.each<Role>(['COUNTY_DIRECTOR', 'COUNTY_OPERATOR'])('%s: the active teams of the county for an order of the range, none for another', async (role) => {
    const answer = await candidates(role, 'Ad');
    const teams = (answer.data!.candidateTeams as { team: Json }[]).map(({ team }) => team);
    expect(labels('VolunteerTeam', teams)).toEqual(['A.', 'B.', 'C.']);
    for (const team of teams) expectRow(role, 'VolunteerTeam', team);
    expect(leaks.of(answer.raw, role)).toEqual([]);
    expect((await candidates(role, 'Do')).data).toEqual({ candidateTeams: [] });
  });

  test.each<Role>(['COUNTY_DIRECTOR', 'COUNTY_OPERATOR'])('%s: the same below each order of a list', async (role) => {
    const teams = `${openFields('TeamCandidate', role).filter((field) => field !== 'team').join(' ')} team ${selection('VolunteerTeam', role)}`;
    const answer = await callers.ask(role, `{ orders(first: 3) { nodes { id candidateTeams { ${teams} } } } }`);
    expect(answer.errors).toBeUndefined();
    const { nodes } = answer.data!.orders as { nodes: { id: string; candidateTeams: { team: Json }[] }[] };
    expect(nodes).toHaveLength(3);
    for (const { id, candidateTeams } of nodes) {
      const alone = await callers.ask(role, `query ($id: ID!) { candidateTeams(orderId: $id) { ${teams} } }`, { id });
      expect(candidateTeams).toEqual(alone.data!.candidateTeams);
      expect(candidateTeams.length).toBeGreaterThan(0);
      for (const { team } of candidateTeams) expectRow(role, 'VolunteerTeam', team);
    }
    expect(leaks.of(answer.raw, role)).toEqual([]);
  });

  test.each<Role>(['COUNTY_DIRECTOR', 'COUNTY_OPERATOR'])('%s: several orders in one request are looked at one by one', async (role) => {
    const idOf = (label: string) => callers.world.rows.find((row) => row.type === 'DemandOrder' && row.label === label)!.id;
    const answer = await callers.ask(role, `query ($ids: [ID!]!) { proposedDispatches(orderIds: $ids) { order ${selection('DemandOrder', role)} team ${selection('VolunteerTeam', role)} } }`,
      { ids: ['Ad', 'Do', 'Ao', 'Dp'].map(idOf) });
    const found = answer.data!.proposedDispatches as { order: Json; team: Json }[];
    expect(found.map(({ order }) => order.id)).toEqual([idOf('Ad'), idOf('Ad')]);
    for (const { order, team } of found) {
      expectRow(role, 'DemandOrder', order);
      expectRow(role, 'VolunteerTeam', team);
    }
    expect(leaks.of(answer.raw, role)).toEqual([]);
  });
});

describe('relation to the caller', () => {
  test('R5 a village clerk of 三河村 sees that village alone', () => onlyVillage('neighbour', 'VILLAGE_STAFF', ['B']));
  test('an operator of 蒲城县 sees nothing of 富平县', () => onlyVillage('stranger', 'COUNTY_OPERATOR', ['D']));

  async function onlyVillage(who: 'neighbour' | 'stranger', role: Role, villages: string[]): Promise<void> {
    for (const type of ['DemandOrder', 'Dispatch', 'Volunteer', 'ServiceRecord', 'OrderRating', 'FollowUpVisit', 'Complaint']) {
      const { data, errors } = await callers.ask(who, `{ ${LISTS[type]}(first: 100) { totalCount nodes ${selection(type, role)} } }`);
      expect(errors).toBeUndefined();
      const { nodes, totalCount } = data![LISTS[type]!]! as { nodes: Json[]; totalCount: number };
      const expected = callers.world.rows.filter((row) => row.type === type && villages.includes(row.label[0]!));
      expect(labels(type, nodes)).toEqual(expected.map(({ label }) => label).sort());
      expect(totalCount).toBe(expected.length);
    }
  }
});

type Json = Record<string, unknown>;

function isFreeText(type: string, field: string): boolean {
  return fieldType(type, field).name === 'String';
}

/** The rows that a relation leads to, as they were put into the database. */
function relatedRows(row: MarkedRow, relation: string, target: string, many: boolean): MarkedRow[] {
  if (relation === 'similarOrders') return callers.world.rows.filter((other) => other.type === target && alikeAndClosed(other, row));
  if (!many) return [row.links.get(relation)].filter((one) => one !== undefined);
  const back = BACK[`${row.type}.${relation}`]!;
  return callers.world.rows.filter((one) => one.type === target && one.links.get(back) === row);
}

/** A closed order of the same village and category. */
function alikeAndClosed(other: MarkedRow, row: MarkedRow): boolean {
  return other !== row && other.values.get('state') === 'CLOSED' && ['regionCode', 'category'].every((field) => other.values.get(field) === row.values.get(field));
}

/** To-many relation → the target's relation back. */
const BACK: Record<string, string> = {
  'ServiceActivity.signUps': 'activity', 'ServiceResource.allocations': 'resource', 'Place.inspections': 'place', 'Place.teamLinks': 'place', 'VolunteerTeam.placeLinks': 'team', 'VolunteerOrganization.steps': 'organization', 'VolunteerOrganization.supports': 'organization', 'VolunteerOrganization.cultivations': 'organization', 'ExchangeEvent.entries': 'event', 'ContestEntry.scores': 'entry', 'EraLecturer.postings': 'lecturer', 'LecturerPosting.lectures': 'posting', 'Volunteer.events': 'volunteer', 'Volunteer.consents': 'volunteer', 'Volunteer.merges': 'into', 'Volunteer.trainings': 'volunteer', 'Volunteer.qualifications': 'volunteer', 'TrainingCourse.sessions': 'course', 'TrainingSession.results': 'session',
  'DemandOrder.dispatches': 'order', 'DemandOrder.events': 'order', 'DemandOrder.supervisions': 'order', 'DemandOrder.ratings': 'order', 'DemandOrder.followUps': 'order',
  'DemandOrder.serviceRecords': 'order', 'DemandOrder.complaints': 'order', 'DemandOrder.reopenedAs': 'reopenedFrom',
  'Dispatch.volunteers': 'dispatch', 'Volunteer.serviceRecords': 'volunteer', 'Volunteer.memberships': 'volunteer', 'VolunteerTeam.memberships': 'team',
  'Complaint.events': 'complaint', 'Account.appointments': 'account', 'Account.sessions': 'account',
};

function rowById(type: string, id: unknown): MarkedRow | undefined {
  return callers.world.rows.find((row) => row.type === type && row.id === id);
}

function labels(type: string, nodes: Json[]): string[] {
  return nodes.flatMap(({ id }) => {
    const row = rowById(type, id);
    if (!row && !MADE_BY_ASKING.includes(type)) throw new Error(`${type} ${String(id)} is not of this world`);
    return row ? [row.label] : [];
  }).sort();
}

/** Every field of an answered row is what the cell of the role says; computed ones are at least there. */
function expectRow(role: Role, type: string, node: Json): void {
  const row = rowById(type, node.id);
  if (!row) return;
  const known = Object.keys(node).filter((field) => row.values.has(field));
  expect(Object.fromEntries(known.map((field) => [field, node[field]]))).toEqual(Object.fromEntries(known.map((field) => [field, field === 'id' ? row.id : shownTo(role, row, field)])));
}

