import { getNamedType, isInputObjectType, isListType, getNullableType, type GraphQLInputType } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../src/access/roles.ts';
import { Callers } from './callers.ts';
import { DatabaseChecksum } from './database-checksum.ts';
import { VERBS } from './plausible-inputs.ts';

/** Where one verb takes several ids, each of them is checked (reliability B9). */
let callers: Callers;
let checksum: DatabaseChecksum;
beforeAll(async () => {
  callers = await Callers.open();
  checksum = await DatabaseChecksum.open(callers.databaseUrl);
  const database = new pg.Client({ connectionString: callers.databaseUrl });
  await database.connect();
  // Of the strangers too: none is refused for anything but being one.
  await database.query("update volunteers set state = 'ACTIVE'");
  await database.end();
});
afterAll(async () => {
  await checksum[Symbol.asyncDispose]();
  await callers[Symbol.asyncDispose]();
});

const idOf = (type: string, label: string) => callers.world.rows.find((row) => row.type === type && row.label === label)!.id;
const volunteer = (label: string) => idOf('Volunteer', label);
/** Of another team, of one that left, of another county and province, of nobody, and no id. */
const strangers = () => [...['C.', 'Al', 'D.', 'F.'].map(volunteer), '610528.01990000-0000-7000-8000-ffffffffffff', 'no id at all', `610526.${volunteer('A.').slice(7)}`];

async function act(verb: string, inputType: string, input: object, role: Role = 'TEAM_LEADER'): Promise<string[]> {
  const answer = await callers.ask(role, `mutation ($input: ${inputType}!) { ${verb}(input: $input) { userErrors { code } } }`, { input });
  expect(answer.errors).toBeUndefined();
  return (answer.data![verb] as { userErrors: { code: string }[] }).userErrors.map(({ code }) => code);
}

/** A list of own ids with a foreign one at any place. */
function mixes(own: string[]): string[][] {
  return strangers().flatMap((stranger) => [[...own, stranger], [stranger, ...own]]);
}

describe('several ids in one input', () => {
  test('B9: six verbs take a list of ids; a further one needs its own test here', () => {
    const takes = VERBS.filter(({ args }) => args.some(({ type }) => holdsIds(type, false))).map(({ name }) => name);
    expect(takes.sort()).toEqual(['assignWork', 'markMessagesRead', 'nameVolunteers', 'recordAttendance', 'recordTraining', 'reportService']);
  });

  test('B9: naming own members and a foreign volunteer is refused whole', async () => {
    const orderId = idOf('DemandOrder', 'Ao');
    const before = await checksum.take();
    for (const volunteerIds of mixes([volunteer('A.'), volunteer('B.')])) {
      expect(await act('nameVolunteers', 'NameVolunteersInput', { orderId, volunteerIds }), String(volunteerIds)).toEqual(['NOT_A_MEMBER']);
      expect(await checksum.take()).toEqual(before);
    }
    expect(await act('nameVolunteers', 'NameVolunteersInput', { orderId, volunteerIds: [volunteer('A.'), volunteer('B.')] })).toEqual([]);
  });

  test('B9: records of own members and of a foreign volunteer are refused whole', async () => {
    const orderId = idOf('DemandOrder', 'Bo');
    expect(await act('nameVolunteers', 'NameVolunteersInput', { orderId, volunteerIds: [volunteer('A.')] })).toEqual([]);
    expect(await act('startService', 'StartServiceInput', { orderId })).toEqual([]);
    const records = (ids: string[]) => ids.map((volunteerId, i) => ({ volunteerId, serviceStart: `2026-02-0${i + 1}T10:00:00+08:00`, serviceEnd: `2026-02-0${i + 1}T11:00:00+08:00` }));
    const before = await checksum.take();
    for (const ids of mixes([volunteer('A.')])) {
      expect(await act('reportService', 'ReportServiceInput', { orderId, records: records(ids) }), String(ids)).toEqual(['NOT_A_MEMBER']);
      expect(await checksum.take()).toEqual(before);
    }
  });

  test('B9: results of own people and of a foreign one are refused whole', async () => {
    const trainingSessionId = idOf('TrainingSession', 'A.');
    const results = (ids: string[]) => ids.map((volunteerId) => ({ volunteerId, outcome: 'PASSED' }));
    const before = await checksum.take();
    for (const stranger of ['C.', 'D.', 'F.'].map(volunteer)) {
      for (const ids of [[volunteer('A.'), stranger], [stranger, volunteer('A.')]]) {
        expect(await act('recordTraining', 'RecordTrainingInput', { trainingSessionId, results: results(ids) }, 'TOWN_STAFF'), String(ids)).toEqual(['NOT_FOUND']);
        expect(await checksum.take()).toEqual(before);
      }
    }
    expect(await act('recordTraining', 'RecordTrainingInput', { trainingSessionId, results: results([volunteer('A.'), volunteer('B.')]) }, 'TOWN_STAFF')).toEqual([]);
  });

  test('B9: attendance of somebody who signed up and of somebody who did not is refused whole', async () => {
    const activityId = idOf('ServiceActivity', 'A.');
    const records = (ids: string[]) => ids.map((volunteerId) => ({ volunteerId, serviceStart: '2026-03-01T08:00:00+08:00', serviceEnd: '2026-03-01T09:00:00+08:00' }));
    const before = await checksum.take();
    for (const ids of mixes([volunteer('A.')])) {
      expect(await act('recordAttendance', 'RecordAttendanceInput', { activityId, records: records(ids) }, 'TOWN_STAFF'), String(ids)).toEqual(['NOT_SIGNED_UP']);
      expect(await act('recordAttendance', 'RecordAttendanceInput', { activityId, records: [], absent: ids.map((volunteerId) => ({ volunteerId, kind: 'NO_SHOW' })) }, 'TOWN_STAFF'), String(ids)).toEqual(['NOT_SIGNED_UP']);
      expect(await checksum.take()).toEqual(before);
    }
    expect(await act('recordAttendance', 'RecordAttendanceInput', { activityId, records: records([volunteer('A.')]) }, 'TOWN_STAFF')).toEqual([]);
  });

  test('B9: an own message and one of somebody else are refused whole', async () => {
    const offer = { orderId: idOf('DemandOrder', 'Ad'), teamId: callers.world.team.id, acceptOutsideArea: true };
    const offered = await callers.ask('COUNTY_OPERATOR', 'mutation ($input: DispatchOrderInput!) { dispatchOrder(input: $input) { userErrors { code } } }', { input: offer });
    expect(offered.data).toEqual({ dispatchOrder: { userErrors: [] } });
    const { data } = await callers.ask('TEAM_LEADER', '{ messages { nodes { id } } }');
    const own = (data!.messages as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
    expect(own).toHaveLength(1);
    const before = await checksum.take();
    for (const messageIds of ['A.', 'B.', 'D.'].map((label) => [...own, idOf('Message', label)])) {
      expect(await act('markMessagesRead', 'MarkMessagesReadInput', { messageIds }), String(messageIds)).toEqual(['NOT_FOUND']);
      expect(await checksum.take()).toEqual(before);
    }
    expect(await act('markMessagesRead', 'MarkMessagesReadInput', { messageIds: own })).toEqual([]);
  });

  test('B9: nodes(ids) of own and foreign rows answers the own ones, each at its place', async () => {
    const ids = ['D.', 'A.', 'F.', 'B.'].map(volunteer);
    const { data } = await callers.ask('TEAM_LEADER', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(data).toEqual({ nodes: [null, { id: ids[1] }, null, { id: ids[3] }] });
  });

  test('B9: work for an own team and for one that is not there is refused whole', async () => {
    const team = (label: string) => idOf('VolunteerTeam', label);
    const assign = (teamIds: string[]) => act('assignWork', 'AssignWorkInput', { title: '摸底', content: '入户登记', dueOn: '2099-12-31', teamIds }, 'COUNTY_OPERATOR');
    const before = await checksum.take();
    for (const stranger of [team('D.'), team('F.'), '610528.01990000-0000-7000-8000-ffffffffffff', 'no id at all', `610526.${team('A.').slice(7)}`]) {
      for (const ids of [[team('A.'), stranger], [stranger, team('A.')]]) expect(await assign(ids), String(ids)).toEqual(['NOT_FOUND']);
      expect(await checksum.take()).toEqual(before);
    }
    expect(await assign([team('A.'), team('B.')])).toEqual([]);
  });
});

/** Whether a list of ids, or of inputs with ids, is somewhere in an input. */
function holdsIds(type: GraphQLInputType, inList: boolean): boolean {
  const list = inList || isListType(getNullableType(type));
  const named = getNamedType(type);
  if (isInputObjectType(named)) return Object.values(named.getFields()).some((field) => holdsIds(field.type, list));
  return list && named.name === 'ID';
}
