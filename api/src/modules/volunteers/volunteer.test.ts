import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refused } from '../../../test/loop.ts';
import { CODES, MONDAY, smallWorld, type World } from '../../../test/world.ts';
import { idNumberVault, oneKey } from '../../database/encryption.ts';
import { globalId } from '../../reading/global-id.ts';
import { ActivitySignUp } from '../activities/activity-sign-up.ts';
import { ServiceActivity } from '../activities/service-activity.ts';
import { ServiceRecord } from '../hours/service-record.ts';
import { Reveal } from '../reveals/reveal.ts';
import { TeamMembership } from '../teams/team-membership.ts';
import { Qualification } from '../training/qualification.ts';
import { TrainingResult } from '../training/training-result.ts';
import { TrainingSession } from '../training/training-session.ts';
import { advanceVolunteer } from './advance-volunteer.ts';
import { claimVolunteer } from './claim-volunteer.ts';
import { editVolunteer } from './edit-volunteer.ts';
import { exportVolunteerFile } from './export-volunteer-file.ts';
import { giveConsent } from './give-consent.ts';
import { checkCharacter } from './id-number.ts';
import { mergeVolunteers } from './merge-volunteers.ts';
import { registerVolunteer } from './register-volunteer.ts';
import { undoMerge } from './undo-merge.ts';
import { VolunteerConsent } from './volunteer-consent.ts';
import { VolunteerEvent } from './volunteer-event.ts';
import type { VolunteerMerge } from './volunteer-merge.ts';
import { VolunteerState, VolunteerVerb } from './volunteer.codes.ts';
import { volunteerTransitionOf } from './volunteer.flow.ts';
import type { RegisterVolunteerInput } from './volunteer.inputs.ts';
import { Volunteer } from './volunteer.ts';
import { withdrawConsent } from './withdraw-consent.ts';

const KEYS = oneKey('secret of this test');

let world: World;
beforeAll(async () => { world = await smallWorld(); });
afterAll(() => world[Symbol.asyncDispose]());

let people = 0;
/** A number of nobody: place 610528, the wanted birth date, a sequence of its own. */
function numberOf(birthDate = '1980-03-04'): string {
  const seventeen = `610528${birthDate.replaceAll('-', '')}${String(++people).padStart(3, '0')}`;
  return seventeen + checkCharacter(seventeen);
}

type Who = keyof World['viewers'];
const facts = (given: Partial<RegisterVolunteerInput> = {}): RegisterVolunteerInput => ({
  name: '张建国', idDocumentType: 'RESIDENT_ID', idNumber: numberOf(), phone: '13800000000', regionCode: CODES.yongan, skills: ['LIFE_HAIR'], serviceTimes: ['WEEKEND'], consentMethod: '本人当面签字', ...given,
});
const register = async (given: Partial<RegisterVolunteerInput> = {}, who: Who = 'village'): Promise<Volunteer> =>
  (await world.act(world.viewers[who], (deed, input: RegisterVolunteerInput) => registerVolunteer(deed, input, KEYS), facts(given))).volunteer as Volunteer;
const now = ({ countyCode, id }: Volunteer) => world.orm.em.fork().findOneOrFail(Volunteer, { countyCode, id });
const advance = (volunteer: Volunteer, step: string, given: object = {}, who: Who = 'operator') =>
  world.act(world.viewers[who], advanceVolunteer, { volunteerId: globalId(volunteer), step, ...given } as never);
const active = async (given: Partial<RegisterVolunteerInput> = {}) => {
  const volunteer = await register(given);
  await advance(volunteer, 'APPROVE');
  return now(volunteer);
};
const merge = async (absorbed: Volunteer, into: Volunteer, who: Who = 'operator', at = MONDAY) =>
  (await world.act(world.viewers[who], mergeVolunteers, { absorbedId: globalId(absorbed), intoId: globalId(into), note: '同一人，两次登记' }, at)).merge as VolunteerMerge;

/** Domain §4.2 written out by hand. */
const STAYS = { EDIT: true, CLAIM: true, TAKE_IN: true } as const;
const STEPS: Record<VolunteerState | '(new)', Partial<Record<VolunteerVerb, VolunteerState>>> = {
  '(new)': { REGISTER: 'PENDING' },
  PENDING: { APPROVE: 'ACTIVE', REJECT: 'REJECTED', WITHDRAW: 'WITHDRAWN', RECORD_DEATH: 'DECEASED', MERGE: 'MERGED' },
  ACTIVE: { SUSPEND: 'SUSPENDED', WITHDRAW: 'WITHDRAWN', RECORD_DEATH: 'DECEASED', MERGE: 'MERGED' },
  SUSPENDED: { REINSTATE: 'ACTIVE', WITHDRAW: 'WITHDRAWN', RECORD_DEATH: 'DECEASED', MERGE: 'MERGED' },
  WITHDRAWN: { REINSTATE: 'ACTIVE', RECORD_DEATH: 'DECEASED', MERGE: 'MERGED' },
  REJECTED: { REAPPLY: 'PENDING', RECORD_DEATH: 'DECEASED', MERGE: 'MERGED' },
  DECEASED: { MERGE: 'MERGED' },
  MERGED: {},
};
const LIVING: VolunteerState[] = ['PENDING', 'ACTIVE', 'SUSPENDED', 'WITHDRAWN', 'REJECTED'];

test('every state × verb of a registration leads where the domain says, or nowhere', () => {
  for (const from of Object.keys(STEPS) as (VolunteerState | '(new)')[]) {
    for (const verb of Object.keys(VolunteerVerb) as VolunteerVerb[]) {
      const state = from === '(new)' ? null : from;
      const wanted = verb in STAYS && state && LIVING.includes(state) ? state : STEPS[from][verb];
      expect([from, verb, volunteerTransitionOf(state, verb)?.to]).toEqual([from, verb, wanted]);
    }
  }
});

describe('R11 登记 with the four blocks of 条例 §7', () => {
  test('keeps the number sealed, and tells birth date and gender from it', async () => {
    const idNumber = numberOf('1975-08-09');
    const volunteer = await register({ idNumber, name: '单䶮' });
    const kept = await now(volunteer);
    expect(kept).toMatchObject({ state: 'PENDING', birthDate: '1975-08-09', nameInitials: 'SY', registeredOn: '2026-06-08', channel: 'OFFICE' });
    expect(kept.duplicateOf ?? null).toBeNull();
    expect(kept.volunteerNo).toMatch(/^ZY61052820260608\d{4}$/);
    expect(kept.idNumberMasked).toBe(`610528********${idNumber.slice(-4)}`);
    expect(JSON.stringify(kept)).not.toContain(idNumber);
    expect(idNumberVault(KEYS).open('610528', kept.idNumberCipher!)).toBe(idNumber);
    const consents = await world.orm.em.fork().find(VolunteerConsent, { countyCode: '610528', volunteer: { countyCode: '610528', id: volunteer.id } });
    expect(consents.map(({ purpose, byGuardian, method }) => [purpose, byGuardian, method])).toEqual([['REGISTRATION', false, '本人当面签字']]);
  });

  test.each<[string, Partial<RegisterVolunteerInput>, string, string]>([
    ['a number that cannot be', { idNumber: '610528197508090013' }, 'ID_NUMBER_INVALID', 'idNumber'],
    ['no number', { idNumber: null }, 'INVALID_INPUT', 'idNumber'],
    ['no way to reach the person', { phone: null }, 'INVALID_INPUT', 'phone'],
    ['no time', { serviceTimes: [] }, 'INVALID_INPUT', 'serviceTimes'],
    ['a passport without a birth date', { idDocumentType: 'PASSPORT', idNumber: 'E12345678', gender: 'MALE' }, 'INVALID_INPUT', 'birthDate'],
    ['no consent', { consentMethod: null }, 'CONSENT_REQUIRED', 'consentMethod'],
    ['a place out of range', { regionCode: CODES.sanhe }, 'NOT_FOUND', 'regionCode'],
    ['a whole county as home', { regionCode: CODES.fuping }, 'NOT_FOUND', 'regionCode'],
    ['an in-service Party member who is none', { inServicePartyMember: true, politicalStatus: 'MASSES' }, 'INVALID_INPUT', 'inServicePartyMember'],
    ['a name taken from a masked display', { name: '张*' }, 'INVALID_INPUT', 'name'],
  ])('is refused with %s', async (_what, given, code, field) => {
    await expect(register(given)).rejects.toMatchObject({ code, path: ['input', field] });
  });

  test('is for who enters; a leader and who oversees may not', async () => {
    for (const who of ['leader', 'province', 'system', 'auditor'] as const) await refused(register({}, who), 'FORBIDDEN');
    await refused(register({}, 'otherVillage'), 'NOT_FOUND');
  });

  test('takes talents, skills and cadre of R22, R30, R34, each once', async () => {
    const volunteer = await register({ talents: ['FIVE_ELDERS', 'NEW_LOCAL_WORTHY', 'FIVE_ELDERS'], leaderCadre: true, politicalStatus: 'PARTY_MEMBER', inServicePartyMember: true, employer: '富平县教育局' }, 'town');
    expect(await now(volunteer)).toMatchObject({ talents: ['FIVE_ELDERS', 'NEW_LOCAL_WORTHY'], leaderCadre: true, inServicePartyMember: true, employer: '富平县教育局' });
  });
});

describe('minors (domain §2.7)', () => {
  const guardian = { guardianName: '张父', guardianPhone: '13900000001', guardianRelation: 'PARENT', guardianConsentMethod: '父亲当面签字', consentMethod: null, phone: null } as const;

  test.each(['guardianName', 'guardianPhone', 'guardianRelation'] as const)('are refused without %s', async (field) => {
    await expect(register({ idNumber: numberOf('2012-06-09'), ...guardian, [field]: null })).rejects.toMatchObject({ code: 'GUARDIAN_REQUIRED', path: ['input', field] });
  });

  test('are refused until the guardian consents', async () => {
    await expect(register({ idNumber: numberOf('2012-06-09'), ...guardian, guardianConsentMethod: null })).rejects.toMatchObject({ code: 'CONSENT_REQUIRED', path: ['input', 'guardianConsentMethod'] });
    const child = await register({ idNumber: numberOf('2012-06-09'), ...guardian });
    const consents = await world.orm.em.fork().find(VolunteerConsent, { countyCode: '610528', volunteer: { countyCode: '610528', id: child.id } }, { orderBy: { id: 'asc' } });
    expect(consents.map(({ purpose, byGuardian }) => [purpose, byGuardian])).toEqual([['REGISTRATION', true], ['GUARDIAN', true]]);
  });

  test('of less than eight years are not registered; 18 years to the day are of age', async () => {
    await refused(register({ idNumber: numberOf('2018-06-09'), ...guardian }), 'INVALID_INPUT');
    expect(await register({ idNumber: numberOf('2018-06-08'), ...guardian })).toMatchObject({ state: 'PENDING' });
    expect(await register({ idNumber: numberOf('2008-06-08') })).toMatchObject({ state: 'PENDING' });
    await refused(register({ idNumber: numberOf('2008-06-09') }), 'GUARDIAN_REQUIRED');
  });

  test('consent by their guardian alone, who may take it back: then they are out', async () => {
    const child = await active({ idNumber: numberOf('2011-01-01'), ...guardian });
    const give = (byGuardian: boolean) => world.act(world.viewers.village, giveConsent, { volunteerId: globalId(child), purpose: 'IMAGE', method: '当面', byGuardian });
    await refused(give(false), 'GUARDIAN_REQUIRED');
    await give(true);
    const em = world.orm.em.fork();
    const consent = await em.findOneOrFail(VolunteerConsent, { countyCode: '610528', volunteer: { countyCode: '610528', id: child.id }, purpose: 'GUARDIAN' });
    await world.act(world.viewers.village, withdrawConsent, { consentId: globalId(consent) });
    expect(await now(child)).toMatchObject({ state: 'WITHDRAWN' });
    await refused(world.act(world.viewers.village, withdrawConsent, { consentId: globalId(consent) }), 'WRONG_STATE');
  });
});

describe('review and what follows (domain §4.2)', () => {
  test('each step is kept with who took it; the four reasons are asked for', async () => {
    const volunteer = await register();
    await refused(advance(volunteer, 'APPROVE', {}, 'village'), 'FORBIDDEN');
    await refused(advance(volunteer, 'APPROVE', {}, 'puchengOperator'), 'NOT_FOUND');
    await refused(advance(volunteer, 'REJECT'), 'INVALID_INPUT');
    await refused(advance(volunteer, 'APPROVE', { version: 7 }), 'CONFLICT');
    await advance(volunteer, 'REJECT', { note: '资料不全' });
    await advance(volunteer, 'REAPPLY');
    await advance(volunteer, 'APPROVE', {}, 'town');
    await refused(advance(volunteer, 'APPROVE'), 'WRONG_STATE');
    await advance(volunteer, 'SUSPEND', { note: '外出务工' });
    await advance(volunteer, 'REINSTATE');
    const events = await world.orm.em.fork().find(VolunteerEvent, { countyCode: '610528', volunteer: { countyCode: '610528', id: volunteer.id } }, { orderBy: { id: 'asc' } });
    expect(events.map(({ verb, toState }) => `${verb} ${toState}`)).toEqual(['REGISTER PENDING', 'REJECT REJECTED', 'REAPPLY PENDING', 'APPROVE ACTIVE', 'SUSPEND SUSPENDED', 'REINSTATE ACTIVE']);
    expect(events[3]).toMatchObject({ actorName: '孙镇员', actorUnit: 'TOWN_STAFF 单位' });
  });

  test('who withdraws or dies is in no team; the memberships stay as history', async () => {
    const volunteer = await active();
    const em = world.orm.em.fork();
    em.create(TeamMembership, { countyCode: '610528', team: world.teams.relief, volunteer, regionCode: volunteer.regionCode, joinedOn: '2026-01-01' });
    await em.flush();
    await advance(volunteer, 'RECORD_DEATH');
    const [membership] = await world.orm.em.fork().find(TeamMembership, { countyCode: '610528', volunteer: { countyCode: '610528', id: volunteer.id } });
    expect(membership).toMatchObject({ joinedOn: '2026-01-01', leftOn: '2026-06-08' });
    await refused(advance(volunteer, 'REINSTATE'), 'WRONG_STATE');
  });

  test('an edit changes what was told alone, and never what the number tells', async () => {
    const volunteer = await active();
    const edit = (given: object, who: Who = 'village') => world.act(world.viewers[who], editVolunteer, { volunteerId: globalId(volunteer), ...given });
    await edit({ phone: '13911112222', birthDate: '2001-01-01', skills: ['DRIVING'] });
    expect(await now(volunteer)).toMatchObject({ phone: '13911112222', birthDate: '1980-03-04', skills: ['DRIVING'], name: '张建国', state: 'ACTIVE' });
    await refused(edit({ name: null }), 'INVALID_INPUT');
    await refused(edit({ phone: '138****0000' }), 'INVALID_INPUT');
    await refused(edit({ phone: '13911112222' }, 'otherVillage'), 'NOT_FOUND');
  });
});

describe('R79 one person twice: never a dead end', () => {
  test('the second registration waits beside the first, and becomes active only merged', async () => {
    const idNumber = numberOf();
    const first = await active({ idNumber });
    const second = await register({ idNumber, phone: '13700000000', skills: ['LIFE_COOKING'] });
    expect(await now(second)).toMatchObject({ state: 'PENDING', duplicateOf: { id: first.id } });
    await refused(advance(second, 'APPROVE'), 'VOLUNTEER_DUPLICATE');
    await refused(merge(second, first, 'town'), 'FORBIDDEN');
    await merge(second, first);
    expect(await now(second)).toMatchObject({ state: 'MERGED', mergedInto: { id: first.id } });
    expect(await now(first)).toMatchObject({ state: 'ACTIVE', formerNos: second.volunteerNo, skills: ['LIFE_HAIR', 'LIFE_COOKING'], phone: '13800000000' });
  });

  test('registered by two windows at once, one stands and one waits', async () => {
    const idNumber = numberOf();
    const both = await Promise.all([register({ idNumber }), register({ idNumber }, 'town')]);
    const kept = await Promise.all(both.map(now));
    expect(kept.map(({ duplicateOf }) => !duplicateOf).toSorted()).toEqual([false, true]);
  });

  test('the same person in another county is another registration, and neither county learns of it', async () => {
    const idNumber = numberOf();
    const here = await now(await register({ idNumber }));
    const there = await now(await register({ idNumber, regionCode: CODES.hanjingVillage }, 'puchengOperator'));
    expect([there.countyCode, there.duplicateOf ?? null]).toEqual(['610526', null]);
    expect(there.idNumberHash).not.toBe(here.idNumberHash);
  });

  test('hours, memberships and consents move, and come back when the merge is undone', async () => {
    const idNumber = numberOf();
    const first = await active({ idNumber });
    const second = await register({ idNumber });
    const em = world.orm.em.fork();
    const theirs = (volunteer: Volunteer, team = world.teams.relief) => em.create(TeamMembership, { countyCode: '610528', team, volunteer: em.getReference(Volunteer, ['610528', volunteer.id] as never), regionCode: CODES.yongan, joinedOn: '2026-01-01' });
    const served = (volunteer: Volunteer, start: string, end: string) => em.create(ServiceRecord, {
      countyCode: '610528', volunteer: em.getReference(Volunteer, ['610528', volunteer.id] as never), volunteerName: '张建国', team: world.teams.relief, regionCode: CODES.yongan, state: 'CONFIRMED', source: 'TEAM_ENTRY',
      serviceStart: new Date(`2026-05-01T${start}:00+08:00`), serviceEnd: new Date(`2026-05-01T${end}:00+08:00`), deductMinutes: 0, needsSecondReview: false, version: 1,
    } as never);
    theirs(first); theirs(second); theirs(second, world.teams.culture);
    served(first, '09:00', '11:00'); served(second, '10:00', '12:00'); served(second, '14:00', '16:00');
    await em.flush();

    const made = await merge(second, first);
    const of = async (cls: typeof TeamMembership | typeof ServiceRecord, volunteer: Volunteer) => world.orm.em.fork().count(cls as never, { countyCode: '610528', volunteer: { countyCode: '610528', id: volunteer.id } } as never);
    // In one team by both, and served from ten to eleven by both: once each.
    expect([await of(TeamMembership, first), await of(TeamMembership, second)]).toEqual([2, 1]);
    expect([await of(ServiceRecord, first), await of(ServiceRecord, second)]).toEqual([2, 1]);

    const undo = (at: Date) => world.act(world.viewers.operator, undoMerge, { mergeId: globalId(made) }, at);
    await refused(undo(new Date('2026-07-09T00:00:00+08:00')), 'MERGE_FINAL');
    await undo(new Date('2026-07-08T08:00:00+08:00'));
    expect([await of(TeamMembership, first), await of(TeamMembership, second)]).toEqual([1, 2]);
    expect([await of(ServiceRecord, first), await of(ServiceRecord, second)]).toEqual([1, 2]);
    expect(await now(second)).toMatchObject({ state: 'PENDING', duplicateOf: { id: first.id } });
    expect((await now(second)).mergedInto ?? null).toBeNull();
    expect((await now(first)).formerNos).toBeNull();
    await refused(undo(MONDAY), 'WRONG_STATE');
  });

  test('trainings, certificates and sign-ups move too, so that who was trained stays trained; and come back', async () => {
    const idNumber = numberOf();
    const first = await active({ idNumber });
    const second = await register({ idNumber });
    const em = world.orm.em.fork();
    const of = (volunteer: Volunteer) => em.getReference(Volunteer, ['610528', volunteer.id] as never);
    const session = await em.findOneOrFail(TrainingSession, { countyCode: '610528' });
    em.create(TrainingResult, { countyCode: '610528', course: session.course, session, volunteer: of(second), regionCode: second.regionCode, outcome: 'PASSED', trainedOn: '2026-03-06' } as never);
    em.create(Qualification, { countyCode: '610528', volunteer: of(second), regionCode: second.regionCode, skill: 'DRIVING', certificateNo: 'C1', issuer: '车管所', issuedOn: '2020-01-01', state: 'VERIFIED', version: 1 } as never);
    const activity = em.create(ServiceActivity, {
      countyCode: '610528', title: '清扫', content: '清扫', kind: 'ORGANISED', category: 'SANITATION_ENVIRONMENT', regionCode: CODES.yongan, venue: '村口', team: world.teams.relief, startsAt: new Date('2026-07-01T09:00:00+08:00'), endsAt: new Date('2026-07-01T10:00:00+08:00'),
      capacity: 5, signedUp: 2, waiting: 0, riskStatement: '无', state: 'PUBLISHED', version: 1,
    } as never);
    for (const volunteer of [first, second]) em.create(ActivitySignUp, { countyCode: '610528', activity, volunteer: of(volunteer), volunteerName: '张建国', team: world.teams.relief, regionCode: CODES.yongan, state: 'CONFIRMED', signedUpAt: MONDAY, version: 1 } as never);
    await em.flush();
    const held = (volunteer: Volunteer) => Promise.all([TrainingResult, Qualification, ActivitySignUp].map((cls) => world.orm.em.fork().count(cls as never, { countyCode: '610528', volunteer: { countyCode: '610528', id: volunteer.id } } as never)));

    const made = await merge(second, first);
    // For one activity by both: once each.
    expect([await held(first), await held(second)]).toEqual([[1, 1, 1], [0, 0, 1]]);
    await world.act(world.viewers.operator, undoMerge, { mergeId: globalId(made) }, MONDAY);
    expect([await held(first), await held(second)]).toEqual([[0, 0, 1], [1, 1, 1]]);
  });

  test('two documents that differ are two people; one registration is not merged with itself', async () => {
    const [one, other] = [await active(), await active()];
    await refused(merge(one, other), 'INVALID_INPUT');
    await refused(merge(one, one), 'INVALID_INPUT');
    expect(await now(one)).toMatchObject({ state: 'ACTIVE' });
  });

  test('a name entered beforehand is claimed with a document, and can be merged with who is there already', async () => {
    const listed = await register({ preRegistered: true, idNumber: null, idDocumentType: null, consentMethod: null, serviceTimes: null, phone: null }, 'town');
    await refused(advance(listed, 'APPROVE'), 'WRONG_STATE');
    const claim = (idNumber: string) => world.act(world.viewers.village, (deed, input: never) => claimVolunteer(deed, input, KEYS), { volunteerId: globalId(listed), idDocumentType: 'RESIDENT_ID', idNumber, consentMethod: '本人当面签字' } as never);
    await refused(claim('610528197508090013'), 'ID_NUMBER_INVALID');
    await claim(numberOf('1990-01-02'));
    await advance(listed, 'APPROVE');
    expect(await now(listed)).toMatchObject({ state: 'ACTIVE', preRegistered: false, birthDate: '1990-01-02' });
  });
});

test('个保法 §45: all that is held about a person, in clear, for the director alone and on record', async () => {
  const idNumber = numberOf();
  const volunteer = await active({ idNumber });
  const ask = (who: Who) => world.act(world.viewers[who], (deed, input: never) => exportVolunteerFile(deed, input, KEYS), { volunteerId: globalId(volunteer), request: '本人到窗口申请' } as never);
  await refused(ask('operator'), 'FORBIDDEN');
  const file = JSON.parse((await ask('director')).file as string) as { volunteer: { idNumber: string; phone: string }; consents: unknown[]; events: unknown[] };
  expect(file).toMatchObject({ volunteer: { idNumber, phone: '13800000000', name: '张建国' }, consents: [{ purpose: 'REGISTRATION' }], events: [{ verb: 'REGISTER' }, { verb: 'APPROVE' }] });
  expect(JSON.stringify(file)).not.toMatch(/idNumberHash|idNumberCipher/);
  expect(await world.orm.em.fork().findOneOrFail(Reveal, { countyCode: '610528', objectId: globalId(volunteer) })).toMatchObject({ field: 'file', note: '本人到窗口申请', state: 'SHOWN' });
});
