import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refused } from '../../../test/loop.ts';
import { smallWorld, type World } from '../../../test/world.ts';
import { WorldApp } from '../../../test/world-app.ts';
import { globalId } from '../../reading/global-id.ts';
import { addOrganization } from './add-organization.ts';
import { advanceIncubation } from './advance-incubation.ts';
import { grantSupport } from './grant-support.ts';
import { recordCultivation } from './record-cultivation.ts';
import { recordPartnership } from './record-partnership.ts';
import { SupportGrant } from './support-grant.ts';
import { VolunteerOrganization } from './volunteer-organization.ts';

let world: World;
let app: WorldApp;
beforeAll(async () => {
  world = await smallWorld();
  app = await WorldApp.open(world);
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
  await world[Symbol.asyncDispose]();
});

type Who = keyof World['viewers'];
/** Codes with a right check sign, made from numbers that nobody has. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY', WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
let codes = 0;
function uscc(): string {
  const body = `52610528TEST${String(++codes).padStart(5, '0')}`.replace('S', 'X');
  return body + SIGNS[(31 - WEIGHTS.reduce((sum, weight, at) => sum + weight * SIGNS.indexOf(body[at]!), 0) % 31) % 31];
}
const add = async (given: object = {}, who: Who = 'operator') => (await world.act(world.viewers[who], addOrganization, { name: '阳光社工', uscc: uscc(), origin: 'LOCAL', category: 'EDUCATION', ...given } as never)).organization as VolunteerOrganization;
const advance = (organization: VolunteerOrganization, stage: string, given: object = {}) => world.act(world.viewers.operator, advanceIncubation, { organizationId: globalId(organization), stage, reachedOn: '2026-05-01', mentorName: '导师甲', ...given } as never);

describe('R41 R42 organisations', () => {
  test('are known by their code, whose check sign holds; of one code there is one in a county', async () => {
    const code = uscc();
    await add({ uscc: ` ${code.toLowerCase()} ` });
    await expect(add({ uscc: code })).rejects.toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'uscc'] });
    await expect(add({ uscc: '91350100M000100Y44' })).rejects.toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'uscc'] });
    await add({ uscc: code }, 'puchengOperator');
    await refused(add({}, 'town'), 'FORBIDDEN');
  });

  test('that were introduced have an agreement, and are counted apart', async () => {
    await expect(add({ origin: 'INTRODUCED' })).rejects.toMatchObject({ path: ['input', 'agreement'] });
    await add({ origin: 'INTRODUCED', agreement: '2026 年合作协议' });
    const { volunteerOrganizations } = await app.ask('operator', '{ volunteerOrganizations(first: 1, where: { origin: { eq: INTRODUCED } }) { totalCount } }', {}) as { volunteerOrganizations: { totalCount: number } };
    expect(volunteerOrganizations.totalCount).toBe(1);
  });

  test('are incubated one stage after the other, with a mentor and days in order; the list goes by stage', async () => {
    const organization = await add();
    await refused(advance(organization, 'SETTLED'), 'WRONG_STATE');
    await advance(organization, 'APPLIED', { mentorName: null });
    await refused(advance(organization, 'SETTLED', { mentorName: null }), 'INVALID_INPUT');
    await refused(advance(organization, 'SETTLED', { reachedOn: '2026-04-30' }), 'INVALID_INPUT');
    await refused(advance(organization, 'SETTLED', { reachedOn: '2026-06-09' }), 'INVALID_INPUT');
    for (const stage of ['SETTLED', 'FOSTERED', 'GRADUATED']) await advance(organization, stage, { reachedOn: '2026-05-02' });
    await refused(advance(organization, 'GRADUATED'), 'WRONG_STATE');
    const { volunteerOrganizations: { nodes } } = await app.ask('operator', '{ volunteerOrganizations(where: { stage: { eq: GRADUATED } }) { nodes { steps(first: 10) { totalCount } } } }', {}) as { volunteerOrganizations: { nodes: { steps: { totalCount: number } }[] } };
    expect(nodes).toEqual([{ steps: { totalCount: 4 } }]);
  });
});

test('R44 support of five kinds is kept with its organisation; funds with their amount, which an overseer is not told', async () => {
  const organization = await add();
  const grant = (given: object) => world.act(world.viewers.operator, grantSupport, { organizationId: globalId(organization), grantedOn: '2026-03-01', detail: '场地一间', ...given } as never);
  for (const kind of ['PROJECT_DEVELOPMENT', 'SERVICE_COOPERATION', 'PUBLIC_RESOURCES', 'VENUE']) await grant({ kind });
  await refused(grant({ kind: 'FUNDS' }), 'INVALID_INPUT');
  await grant({ kind: 'FUNDS', amountFen: 5_000_000 });
  expect(await world.orm.em.fork().count(SupportGrant, { countyCode: '610528', organization: { countyCode: '610528', id: organization.id } })).toBe(5);
  await expect(app.ask('city', '{ volunteerOrganizations { nodes { supports { nodes { amountFen } } } } }', {})).rejects.toThrow(/GRAPHQL_VALIDATION_FAILED/);
});

test('R43 people are trained to be one of three, counted by kind', async () => {
  const organization = await add();
  for (const kind of ['VOLUNTEER_LEADER', 'VOLUNTEER_LEADER', 'ORGANIZATION_MANAGER', 'PROJECT_OPERATOR']) {
    await world.act(world.viewers.operator, recordCultivation, { organizationId: kind === 'PROJECT_OPERATOR' ? null : globalId(organization), kind, personName: '钱带头', trainedOn: '2026-04-01', programme: '带头人研修班' } as never);
  }
  const { talentCultivations } = await app.ask('operator', '{ talentCultivations(first: 1, where: { kind: { eq: VOLUNTEER_LEADER } }) { totalCount } }', {}) as { talentCultivations: { totalCount: number } };
  expect(talentCultivations.totalCount).toBe(2);
});

test('R35 enterprises take part in four ways, with money or in kind; the report goes by way', async () => {
  const record = (given: object) => world.act(world.viewers.operator, recordPartnership, { enterpriseName: '富平柿饼公司', subject: '四点半课堂', startedOn: '2026-01-01', ...given } as never);
  await refused(record({ mode: 'FUNDING', inKind: '桌椅' }), 'INVALID_INPUT');
  await refused(record({ mode: 'TECH_AID' }), 'INVALID_INPUT');
  await refused(record({ mode: 'TECH_AID', inKind: '培训', uscc: '1' }), 'INVALID_INPUT');
  await refused(record({ mode: 'TECH_AID', inKind: '培训', teamId: globalId(world.teams.pucheng) }), 'NOT_FOUND');
  await record({ mode: 'FUNDING', amountFen: 1_000_000, uscc: uscc() });
  await record({ mode: 'FUNDING', amountFen: 2_500_050 });
  await record({ mode: 'MARKET_LINK', inKind: '收购柿子' });
  const { partnershipTotals } = await app.ask('operator', '{ partnershipTotals { mode partnerships inKind amountYuan } }', {}) as { partnershipTotals: object[] };
  expect(partnershipTotals).toEqual([
    { mode: 'FUNDING', partnerships: 2, inKind: 0, amountYuan: 35001 }, { mode: 'PAIRED_AID', partnerships: 0, inKind: 0, amountYuan: 0 }, { mode: 'TECH_AID', partnerships: 0, inKind: 0, amountYuan: 0 }, { mode: 'MARKET_LINK', partnerships: 1, inKind: 1, amountYuan: 0 },
  ]);
});
