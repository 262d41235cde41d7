import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../src/access/roles.ts';
import { Callers } from './callers.ts';
import { openFields } from './expected.ts';
import { Leaks } from './markers.ts';
import { isRelation, selection } from './structure.ts';

/** A mutation never answers more than a query would (architecture rule 2): payloads are read by the same door. */
let callers: Callers;
let leaks: Leaks;
beforeAll(async () => {
  callers = await Callers.open();
  leaks = new Leaks(callers.world);
});
afterAll(() => callers[Symbol.asyncDispose]());

const idOf = (type: string, label: string) => callers.world.rows.find((row) => row.type === type && row.label === label)!.id;

/** Everything that the role sees of an order and of what hangs on it. */
function order(role: Role): string {
  const related = openFields('DemandOrder', role).filter((field) => isRelation('DemandOrder', field));
  const many = (field: string) => /^(dispatches|events|supervisions|ratings|followUps|serviceRecords|complaints|reopenedAs|similarOrders)$/.test(field);
  const target: Record<string, string> = { region: 'Region', currentDispatch: 'Dispatch', currentTeam: 'VolunteerTeam', reopenedFrom: 'DemandOrder', dispatches: 'Dispatch', events: 'OrderEvent', supervisions: 'Supervision', ratings: 'OrderRating', followUps: 'FollowUpVisit', serviceRecords: 'ServiceRecord', complaints: 'Complaint', reopenedAs: 'DemandOrder', similarOrders: 'DemandOrder', candidateTeams: 'TeamCandidate' };
  return `{ ${selection('DemandOrder', role).slice(1, -1)} ${related.map((field) => (many(field) ? `${field} { nodes ${selection(target[field]!, role)} }` : `${field} ${selection(target[field]!, role)}`)).join(' ')} }`;
}

async function act(role: Role, verb: string, inputType: string, input: object): Promise<{ order: Record<string, unknown> | null; raw: string }> {
  const answer = await callers.ask(role, `mutation ($input: ${inputType}!) { ${verb}(input: $input) { again: order { id } order ${order(role)} userErrors { code message } } }`, { input });
  expect(answer.errors).toBeUndefined();
  const payload = answer.data![verb] as { order: Record<string, unknown> | null; again: unknown; userErrors: unknown[] };
  expect(payload.userErrors).toEqual([]);
  expect(payload.again === null).toBe(payload.order === null);
  return { order: payload.order, raw: answer.raw };
}

describe('payloads', () => {
  test('a city overseer who supervises reads no person from the payload', async () => {
    const { order: seen, raw } = await act('CITY_OVERSEER', 'superviseOrder', 'SuperviseOrderInput', { orderId: idOf('DemandOrder', 'Ao'), note: '请尽快办理' });
    expect(seen).not.toBeNull();
    expect(raw).not.toContain('请尽快办理');
    expect(leaks.of(raw, 'CITY_OVERSEER')).toEqual([]);
  });

  test('a leader who claims an order sees the person from then on', async () => {
    const input = { orderId: idOf('DemandOrder', 'Cp') };
    expect((await act('TEAM_LEADER', 'claimOrder', 'ClaimOrderInput', input)).order).toMatchObject({ requesterName: '赵ZZ:Cp:DemandOrder.requesterName:', state: 'ACCEPTED' });
    expect((await act('TEAM_LEADER', 'markContacted', 'MarkContactedInput', input)).order).toMatchObject({ requesterName: '赵ZZ:Cp:DemandOrder.requesterName:' });
  });

  test('a leader who gives an order back sees nothing of it any more, in the very payload', async () => {
    const { order: seen, raw } = await act('TEAM_LEADER', 'failDispatch', 'FailDispatchInput', { orderId: idOf('DemandOrder', 'Bo'), reasonCode: 'NOBODY_HOME' });
    expect(seen).toBeNull();
    expect(leaks.of(raw, 'TEAM_LEADER')).toEqual([]);
    expect((await callers.ask('TEAM_LEADER', 'query ($id: ID!) { node(id: $id) { id } }', { id: idOf('DemandOrder', 'Bo') })).data).toEqual({ node: null });
  });

  test('an operator reads the phone of an order that it dispatches masked', async () => {
    const { order: seen, raw } = await act('COUNTY_OPERATOR', 'openToPool', 'OpenToPoolInput', { orderId: idOf('DemandOrder', 'Ad') });
    expect(seen!.requesterPhone).toMatch(/^139\*{4}\d{4}$/);
    expect(leaks.of(raw, 'COUNTY_OPERATOR')).toEqual([]);
  });
});
