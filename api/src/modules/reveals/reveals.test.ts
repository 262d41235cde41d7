import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../reading/global-id.ts';
import { idNumberVault, maskIdNumber, oneKey } from '../../database/encryption.ts';
import { orderAt, refused } from '../../../test/loop.ts';
import { MONDAY, smallWorld, type World } from '../../../test/world.ts';
import { Volunteer } from '../volunteers/volunteer.ts';
import { decideReveal } from './decide-reveal.ts';
import { requestReveal, REVEALS_PER_HOUR, revealValue } from './reveal-value.ts';
import type { RevealValueInput } from './reveal.inputs.ts';
import { Reveal } from './reveal.ts';
import type { Deed } from '../../graphql/deed.ts';

const KEYS = oneKey('a secret of the tests, long enough for all');
const reveal = (deed: Deed, input: RevealValueInput) => revealValue(deed, input, KEYS);

let world: World;
beforeAll(async () => { world = await smallWorld(); });
afterAll(() => world[Symbol.asyncDispose]());

const later = (minutes: number) => new Date(MONDAY.getTime() + minutes * 60_000);

describe('a masked value is shown for a reason, on record (access §2, m+)', () => {
  test('the operator reveals the phone of a requester; what is kept names the field and never the value', async () => {
    const order = await orderAt(world, 'SUBMITTED');
    const input = { objectType: 'DemandOrder', objectId: globalId(order), field: 'requesterPhone', reason: 'CONTACT_PERSON' as const };
    const outcome = await world.act(world.viewers.operator, reveal, input);
    expect(outcome.value).toBe('13800000001');
    const kept = await world.orm.em.fork().findOneOrFail(Reveal, { objectId: globalId(order) });
    expect(kept).toMatchObject({ state: 'SHOWN', field: 'requesterPhone', requesterName: '吴调度', minor: false });
    expect(JSON.stringify(kept)).not.toContain('13800000001');
  });

  test('an ID number is opened from its sealed form', async () => {
    const idNumber = '61052819900101001X';
    const em = world.orm.em.fork();
    const volunteer = await em.findOneOrFail(Volunteer, { countyCode: '610528', id: world.volunteers.li.id });
    volunteer.idNumberCipher = idNumberVault(KEYS).seal('610528', idNumber);
    volunteer.idNumberMasked = maskIdNumber(idNumber);
    await em.flush();
    const input = { objectType: 'Volunteer', objectId: globalId(volunteer), field: 'idNumberMasked', reason: 'VERIFY_IDENTITY' as const };
    expect((await world.act(world.viewers.operator, reveal, input)).value).toBe(idNumber);
    // Town staff sees IDENTITY masked without a way to reveal it.
    await refused(world.act(world.viewers.town, reveal, input), 'FORBIDDEN');
  });

  test('"other" needs words; a record out of range is not found; a field seen in full or not at all is refused', async () => {
    const order = await orderAt(world, 'SUBMITTED');
    const about = { objectType: 'DemandOrder', objectId: globalId(order), field: 'requesterPhone' };
    await refused(world.act(world.viewers.operator, reveal, { ...about, reason: 'OTHER' }), 'REASON_REQUIRED');
    await refused(world.act(world.viewers.puchengOperator, reveal, { ...about, reason: 'EMERGENCY' }), 'NOT_FOUND');
    for (const field of ['title', 'recorderAccountId', 'nothing']) {
      await refused(world.act(world.viewers.operator, reveal, { ...about, field, reason: 'EMERGENCY' }), 'FORBIDDEN');
    }
    for (const who of ['city', 'village', 'leader', 'auditor', 'security', 'system'] as const) {
      await refused(world.act(world.viewers[who], reveal, { ...about, reason: 'EMERGENCY' }), 'FORBIDDEN');
    }
  });

  test(`more than ${REVEALS_PER_HOUR} in an hour is refused, an hour later it goes on (console §2.4)`, async () => {
    const order = await orderAt(world, 'SUBMITTED');
    const input = { objectType: 'DemandOrder', objectId: globalId(order), field: 'requesterPhone', reason: 'EMERGENCY' as const };
    const at = later(24 * 60);
    for (let n = 0; n < REVEALS_PER_HOUR; n++) await world.act(world.viewers.operator2, reveal, input, at);
    await refused(world.act(world.viewers.operator2, reveal, input, at), 'REVEAL_LIMIT');
    await world.act(world.viewers.operator, reveal, input, at);
    await world.act(world.viewers.operator2, reveal, input, later(24 * 60 + 60));
  });
});

describe("a minor's value needs a second person (access §2)", () => {
  const childsOrder = () => orderAt(world, 'SUBMITTED', { demand: { beneficiaryGroup: 'LEFT_BEHIND_CHILD' } });

  test('asked for, approved by the director, then shown to who asked, for an hour', async () => {
    const order = await childsOrder();
    const input = { objectType: 'DemandOrder', objectId: globalId(order), field: 'requesterPhone', reason: 'CONTACT_PERSON' as const };
    const at = later(48 * 60);
    await refused(world.act(world.viewers.operator, reveal, input, at), 'APPROVAL_REQUIRED');
    const request = (await world.act(world.viewers.operator, requestReveal, input, at)).reveal as Reveal;
    await refused(world.act(world.viewers.operator, decideReveal, { revealId: globalId(request), approve: true }, at), 'FORBIDDEN');
    await world.act(world.viewers.director, decideReveal, { revealId: globalId(request), approve: true }, at);
    await refused(world.act(world.viewers.director, decideReveal, { revealId: globalId(request), approve: false }, at), 'WRONG_STATE');

    expect((await world.act(world.viewers.operator, reveal, input, at)).value).toBe('13800000001');
    await refused(world.act(world.viewers.operator2, reveal, input, at), 'APPROVAL_REQUIRED');
    await refused(world.act(world.viewers.operator, reveal, input, later(48 * 60 + 60)), 'APPROVAL_REQUIRED');
  });

  test('the director cannot approve the own request, and a refusal shows nothing', async () => {
    const order = await childsOrder();
    const input = { objectType: 'DemandOrder', objectId: globalId(order), field: 'requesterPhone', reason: 'CONTACT_PERSON' as const };
    const own = (await world.act(world.viewers.director, requestReveal, input)).reveal as Reveal;
    await refused(world.act(world.viewers.director, decideReveal, { revealId: globalId(own), approve: true }), 'SAME_PERSON');
    const asked = (await world.act(world.viewers.operator, requestReveal, input)).reveal as Reveal;
    await world.act(world.viewers.director, decideReveal, { revealId: globalId(asked), approve: false });
    await refused(world.act(world.viewers.operator, reveal, input), 'APPROVAL_REQUIRED');
  });
});
