import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orderAt, refused } from '../../../test/loop.ts';
import { CODES, smallWorld, type World } from '../../../test/world.ts';
import { globalId } from '../../reading/global-id.ts';
import { advanceTeam } from './advance-team.ts';
import { handOverTeam } from './hand-over-team.ts';
import { setUpTeam } from './set-up-team.ts';
import { TeamMembership } from './team-membership.ts';
import type { SetUpTeamInput } from './team.inputs.ts';
import { VolunteerTeam } from './volunteer-team.ts';

let world: World;
beforeAll(async () => { world = await smallWorld(); });
afterAll(() => world[Symbol.asyncDispose]());

type Who = keyof World['viewers'];
let teams = 0;
const setUp = async (given: Partial<SetUpTeamInput>, who: Who = 'operator') =>
  (await world.act(world.viewers[who], setUpTeam, { name: `新队 ${++teams} 号`, type: 'STANDING', category: 'LEGAL', ...given } as SetUpTeamInput)).team as VolunteerTeam;
const advance = (team: VolunteerTeam, step: string, who: Who = 'operator') => world.act(world.viewers[who], advanceTeam, { teamId: globalId(team), step } as never);
const corps = { type: 'CORPS', category: 'POVERTY_RELIEF', captainName: '高书记', captainPost: '县委书记' } as const;

describe('R24 总队', () => {
  test('is one for a county, led by one or two who hold a post', async () => {
    await refused(setUp({ ...corps, captainPost: null }), 'INVALID_INPUT');
    await refused(setUp({ ...corps, secondCaptainName: '马县长' }), 'INVALID_INPUT');
    const first = await setUp({ ...corps, secondCaptainName: '马县长', secondCaptainPost: '县长' });
    await refused(setUp(corps), 'CORPS_EXISTS');
    expect(await setUp(corps, 'puchengOperator')).toMatchObject({ countyCode: '610526' });
    await advance(first, 'DISSOLVE');
    expect(await setUp(corps)).toMatchObject({ state: 'ACTIVE', parent: null });
  });

  test('set up by two windows at once, is one', async () => {
    const standing = await world.orm.em.fork().findOne(VolunteerTeam, { countyCode: '610528', type: 'CORPS', state: 'ACTIVE' });
    if (standing) await advance(standing, 'DISSOLVE');
    const both = await Promise.allSettled([setUp(corps), setUp(corps, 'director')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

test('R26 a team of a unit belongs to the corps, and names its unit; it is the county that forms it', async () => {
  await refused(setUp({ type: 'UNIT' }), 'INVALID_INPUT');
  const unit = await setUp({ type: 'UNIT', unitName: '富平县教育局' });
  const kept = await world.orm.em.fork().findOneOrFail(VolunteerTeam, { countyCode: '610528', id: unit.id }, { populate: ['parent'] });
  expect(kept.parent).toMatchObject({ type: 'CORPS' });
  await refused(setUp({ type: 'UNIT', unitName: '庄里镇卫生院' }, 'town'), 'INVALID_INPUT');
});

test('R33 a town forms its own, and a squad belongs to the detachment of its town', async () => {
  const detachment = await setUp({ type: 'DETACHMENT' }, 'town');
  expect(detachment).toMatchObject({ regionCode: CODES.zhuangli, serviceAreaCodes: [CODES.zhuangli] });
  const squad = await setUp({ type: 'SQUAD', regionCode: CODES.yongan }, 'town');
  expect(squad.parent).toMatchObject({ id: detachment.id });
  await refused(setUp({ type: 'SQUAD', regionCode: CODES.dongyao }, 'town'), 'NOT_FOUND');
  await refused(setUp({ type: 'SQUAD' }, 'village'), 'FORBIDDEN');
});

test.each<[string, Partial<SetUpTeamInput>, string]>([
  ['R28 a standing team of no standing category', { category: 'CUSTOM' }, 'category'], ['R29 an N team of a standing category', { type: 'SPECIAL', speciality: '应急救援' }, 'category'],
  ['R29 an N team without its speciality', { type: 'SPECIAL', category: 'CUSTOM' }, 'speciality'], ['R38 a team of an upper level without its field', { type: 'UPPER_LEVEL', upperLevel: 'CITY' }, 'keyField'],
  ['R35 an enterprise without its name', { type: 'ENTERPRISE' }, 'unitName'],
])('%s is refused', async (_what, given, field) => {
  await expect(setUp(given)).rejects.toMatchObject({ code: 'INVALID_INPUT', path: ['input', field] });
});

test('of one name there is one team; a dissolved one gives its name free', async () => {
  const first = await setUp({ name: '富平县法律服务队' });
  await refused(setUp({ name: '富平县法律服务队' }), 'INVALID_INPUT');
  await advance(first, 'DISSOLVE');
  await setUp({ name: '富平县法律服务队' });
});

describe('R28 the eight lights', () => {
  test('one goes out with the last active standing team of its category, and not before', async () => {
    const [one, other] = [await setUp({ category: 'SCIENCE' }), await setUp({ category: 'SCIENCE' })];
    expect(await advance(one, 'SUSPEND')).toMatchObject({ lightOff: false });
    expect(await advance(other, 'DISSOLVE')).toMatchObject({ lightOff: true });
    expect(await advance(one, 'REINSTATE')).toMatchObject({ lightOff: false });
    await refused(advance(other, 'REINSTATE'), 'WRONG_STATE');
    await refused(advance(one, 'SUSPEND', 'town'), 'NOT_FOUND');
  });

  test('a team that holds an order is not dissolved; its members leave with it', async () => {
    await orderAt(world, 'ACCEPTED');
    await refused(advance(world.teams.relief, 'DISSOLVE'), 'WRONG_STATE');
    const team = await setUp({});
    const em = world.orm.em.fork();
    em.create(TeamMembership, { countyCode: '610528', team: em.getReference(VolunteerTeam, ['610528', team.id] as never), volunteer: world.volunteers.li, regionCode: CODES.yongan, joinedOn: '2026-01-01' });
    await em.flush();
    await advance(team, 'DISSOLVE');
    expect(await world.orm.em.fork().count(TeamMembership, { countyCode: '610528', team: { countyCode: '610528', id: team.id }, leftOn: null })).toBe(0);
  });
});

test('a leader hands over to a member, never to a stranger', async () => {
  const handOver = (volunteer: keyof World['volunteers'], who: Who = 'operator') => world.act(world.viewers[who], handOverTeam, { teamId: globalId(world.teams.relief), volunteerId: globalId(world.volunteers[volunteer]) });
  await refused(handOver('gone'), 'NOT_A_MEMBER');
  await refused(handOver('li', 'leader'), 'FORBIDDEN');
  await handOver('li');
  expect(await world.orm.em.fork().findOneOrFail(VolunteerTeam, { countyCode: '610528', id: world.teams.relief.id })).toMatchObject({ leader: { id: world.volunteers.li.id } });
});
