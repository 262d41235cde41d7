import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ServiceRecord } from '../../src/modules/hours/service-record.ts';
import { TeamMembership } from '../../src/modules/teams/team-membership.ts';
import { VolunteerTeam } from '../../src/modules/teams/volunteer-team.ts';
import { Volunteer } from '../../src/modules/volunteers/volunteer.ts';
import { globalId } from '../../src/reading/global-id.ts';
import { CODES, smallWorld, type World } from '../world.ts';
import { WorldApp } from '../world-app.ts';

/** R23: the health card of a team tells what a count of its members tells. */
let world: World;
let app: WorldApp;
const DAY = 86_400_000;
beforeAll(async () => {
  world = await smallWorld();
  app = await WorldApp.open(world);
  const em = world.orm.em.fork();
  // Seven members: five of 庄里镇, of whom one served yesterday and one 100 days ago; two from elsewhere, one of whom served yesterday.
  const team = em.getReference(VolunteerTeam, ['610528', world.teams.dongyao.id] as never);
  for (let i = 0; i < 7; i++) {
    const home = i < 5 ? CODES.dongyao : CODES.yongan;
    const volunteer = em.create(Volunteer, {
      countyCode: '610528', volunteerNo: `H${i}`, name: '健康卡', nameInitials: '', regionCode: home, skills: [], serviceTimes: [], talents: [], inServicePartyMember: false, leaderCadre: false, preRegistered: false, state: 'ACTIVE', registeredOn: '2024-01-01', version: 1,
    });
    em.create(TeamMembership, { countyCode: '610528', team, volunteer, regionCode: home, joinedOn: '2024-01-01' });
    if (i === 0 || i === 6) serve(em, team, volunteer, 1);
    if (i === 1) serve(em, team, volunteer, 100);
  }
  await em.flush();
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
  await world[Symbol.asyncDispose]();
});

function serve(em: EntityManager, team: VolunteerTeam, volunteer: Volunteer, daysAgo: number): void {
  const end = Date.now() - daysAgo * DAY;
  em.create(ServiceRecord, {
    countyCode: '610528', volunteer, volunteerName: volunteer.name, team, regionCode: CODES.dongyao, state: 'CONFIRMED', source: 'TEAM_ENTRY', serviceStart: new Date(end - 3_600_000), serviceEnd: new Date(end), deductMinutes: 0, needsSecondReview: false, version: 1,
  } as never);
}

const health = async (who: 'operator' | 'city') => (await app.ask(who, 'query ($id: ID!) { node(id: $id) { ... on VolunteerTeam { memberCount activeMemberCount localMemberCount } } }', { id: globalId(world.teams.dongyao) }) as { node: object }).node;

describe('队伍健康卡 (R23)', () => {
  test('counts who served within 90 days and who lives there', async () => {
    expect(await health('operator')).toEqual({ memberCount: 7, activeMemberCount: 2, localMemberCount: 5 });
  });

  test('of fewer than five people an overseer is told nothing (access §2)', async () => {
    expect(await health('city')).toEqual({ memberCount: 7, activeMemberCount: null, localMemberCount: 5 });
  });
});
