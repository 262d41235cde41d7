import { afterAll, beforeAll, expect, test } from 'vitest';
import { refused } from '../../../test/loop.ts';
import { smallWorld, type World } from '../../../test/world.ts';
import { globalId } from '../../reading/global-id.ts';
import { joinTeam } from './join-team.ts';
import { leaveTeam } from './leave-team.ts';
import { TeamMembership } from './team-membership.ts';

let world: World;
beforeAll(async () => { world = await smallWorld(); });
afterAll(() => world[Symbol.asyncDispose]());

type Who = keyof World['viewers'];
const join = async (volunteer: keyof World['volunteers'], team: keyof World['teams'], who: Who = 'town') =>
  (await world.act(world.viewers[who], joinTeam, { volunteerId: globalId(world.volunteers[volunteer]), teamId: globalId(world.teams[team]) })).membership as TeamMembership;
const leave = (membership: TeamMembership, who: Who = 'town') => world.act(world.viewers[who], leaveTeam, { membershipId: globalId(membership) });

test('an active volunteer joins a team once, leaves, and may come back: each time a row of history', async () => {
  const first = await join('li', 'culture');
  expect(first).toMatchObject({ joinedOn: '2026-06-08', regionCode: world.volunteers.li.regionCode });
  await refused(join('li', 'culture'), 'WRONG_STATE');
  await leave(first);
  await refused(leave(first), 'WRONG_STATE');
  await join('li', 'culture');
  expect(await world.orm.em.fork().count(TeamMembership, { countyCode: '610528', volunteer: { countyCode: '610528', id: world.volunteers.li.id }, team: { countyCode: '610528', id: world.teams.culture.id } })).toBe(2);
});

test('a leader hands the team over before leaving it', async () => {
  const membership = await world.orm.em.fork().findOneOrFail(TeamMembership, { countyCode: '610528', volunteer: { countyCode: '610528', id: world.volunteers.leader.id }, leftOn: null });
  await refused(leave(membership), 'WRONG_STATE');
});

test('is for county and town, within their range and their county', async () => {
  for (const who of ['village', 'leader', 'auditor'] as const) await refused(join('wang', 'culture', who), 'FORBIDDEN');
  await refused(join('wang', 'pucheng'), 'NOT_FOUND');
  await refused(join('wang', 'culture', 'puchengOperator'), 'NOT_FOUND');
});
