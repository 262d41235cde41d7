import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FUPING, PASSWORD, SECRET, Staff } from '../../../test/staff.ts';
import { admit } from '../../database/sign-in-counter.ts';
import { loginNameHash } from './login-name.ts';
import { proveIdentity, type Proof } from './prove-identity.ts';
import { SignInAttempt } from './sign-in-attempt.ts';

let staff: Staff;
let number = 0;
let name: string;
const START = new Date('2026-11-23T09:00:00+08:00');
const OFFICE = '203.0.113.9', HOME = '198.51.100.7';
const minutes = (count: number) => new Date(START.getTime() + count * 60_000);

beforeAll(async () => { staff = await Staff.open(); });
afterAll(() => staff[Symbol.asyncDispose]());
beforeEach(async () => {
  await staff.orm.em.fork().nativeDelete(SignInAttempt, {});
  name = `clerk${++number}`;
  await staff.person(name, 'COUNTY_OPERATOR', FUPING);
});

function prove(password: string, { loginName = name, address = OFFICE, now = START }: { loginName?: string; address?: string; now?: Date } = {}): Promise<Proof> {
  return proveIdentity(staff.orm.em, { loginName, password, address, now }, SECRET);
}

async function fail(times: number, at: Parameters<typeof prove>[1] = {}): Promise<void> {
  for (let i = 0; i < times; i++) await prove('not the password', at);
}

const PROVEN = { accountId: expect.any(String) };
const FAILED = { refusal: 'SIGN_IN_FAILED' };
const LOCKED = { refusal: 'SIGN_IN_LOCKED' };

describe('proof by name and password', () => {
  it('takes the name in any case and width', async () => {
    expect(await prove(PASSWORD, { loginName: ` ${name.toUpperCase()} ` })).toEqual(PROVEN);
    expect(await prove(PASSWORD, { loginName: name.replace('c', 'ｃ') })).toEqual(PROVEN);
  });

  it('answers an unknown name like a wrong password', async () => {
    expect(await prove(PASSWORD, { loginName: 'nobody.here' })).toEqual(FAILED);
    expect(await prove('wrong')).toEqual(FAILED);
    expect(await prove('')).toEqual(FAILED);
  });

  it('keeps no name that was typed', async () => {
    await prove('wrong', { loginName: 'MyPassword#2719' });
    const rows = await staff.orm.em.fork().find(SignInAttempt, {});
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows).toLowerCase()).not.toContain('mypassword');
  });

  it('takes as long for an unknown name as for a known one', async () => {
    const fastest = { [name]: Infinity, 'nobody.here': Infinity };
    for (let i = 0; i < 30; i++) {
      for (const loginName of Object.keys(fastest)) {
        const begun = performance.now();
        await prove('wrong', { loginName, address: `192.0.2.${i}`, now: minutes(i * 40) });
        fastest[loginName] = Math.min(fastest[loginName]!, performance.now() - begun);
      }
    }
    // The hash takes tens of milliseconds; without it the answer would come in a few.
    expect(fastest['nobody.here']! / fastest[name]!).toBeGreaterThan(0.6);
    expect(fastest[name]! / fastest['nobody.here']!).toBeGreaterThan(0.6);
  });
});

describe('lockout of an account', () => {
  it('comes with the fifth failure, wherever they came from, and refuses the right password', async () => {
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4']) await fail(1, { address });
    expect(await prove('wrong', { address: HOME })).toEqual(FAILED);
    expect(await prove(PASSWORD, { address: OFFICE })).toEqual(LOCKED);
  });

  it('does not come with the fourth', async () => {
    await fail(4);
    expect(await prove(PASSWORD)).toEqual(PROVEN);
  });

  it('counts names that do not exist all the same', async () => {
    await fail(5, { loginName: 'nobody.here' });
    expect(await prove('wrong', { loginName: 'nobody.here', address: HOME })).toEqual(LOCKED);
  });

  it('counts one name however it is written', async () => {
    await fail(3);
    await fail(2, { loginName: name.toUpperCase() });
    expect(await prove(PASSWORD, { address: HOME })).toEqual(LOCKED);
  });

  it('lasts 15 minutes from the last failure, whatever is tried meanwhile', async () => {
    for (const at of [0, 3, 6, 9, 14]) await fail(1, { now: minutes(at) });
    expect(await prove(PASSWORD, { now: minutes(16) })).toEqual(LOCKED);
    await fail(10, { now: minutes(20) });
    expect(await prove(PASSWORD, { now: minutes(28.9) })).toEqual(LOCKED);
    expect(await prove(PASSWORD, { now: minutes(29) })).toEqual(PROVEN);
  });

  it('does not come from failures spread over more than 15 minutes', async () => {
    for (const at of [0, 4, 8, 12, 16]) await fail(1, { now: minutes(at) });
    expect(await prove(PASSWORD, { now: minutes(17) })).toEqual(PROVEN);
  });

  it('begins to count afresh after a success from the same address', async () => {
    await fail(4);
    await prove(PASSWORD);
    await fail(4);
    expect(await prove(PASSWORD)).toEqual(PROVEN);
  });

  it('is not put off by successes of the owner from another address', async () => {
    await fail(3, { address: HOME });
    await prove(PASSWORD, { address: OFFICE });
    await fail(2, { address: HOME });
    expect(await prove(PASSWORD, { address: OFFICE })).toEqual(LOCKED);
  });
});

describe('lockout of an address', () => {
  it('comes with the fifth failure, whichever names were tried', async () => {
    for (let i = 0; i < 5; i++) await fail(1, { loginName: `guess${i}` });
    expect(await prove(PASSWORD)).toEqual(LOCKED);
    expect(await prove(PASSWORD, { address: HOME })).toEqual(PROVEN);
  });

  it('takes the addresses of one IPv6 network as one', async () => {
    for (let i = 0; i < 5; i++) await fail(1, { loginName: `guess${i}`, address: `2001:db8:1:2::${i}` });
    expect(await prove(PASSWORD, { address: '2001:db8:1:2:ffff::1' })).toEqual(LOCKED);
  });

  it("does not come from slips of people of one office who then signed in", async () => {
    for (let i = 0; i < 4; i++) {
      const colleague = `${name}.colleague${i}`;
      await staff.person(colleague, 'COUNTY_OPERATOR', FUPING);
      await fail(2, { loginName: colleague });
      expect(await prove(PASSWORD, { loginName: colleague })).toEqual(PROVEN);
    }
  });

  it('cannot be put off by signing in to an account of one’s own', async () => {
    for (let i = 0; i < 5; i++) {
      await fail(1, { loginName: `guess${i}` });
      if (i < 4) await prove(PASSWORD);
    }
    expect(await prove(PASSWORD)).toEqual(LOCKED);
  });
});

describe('attempts in parallel', () => {
  /** With connections that are open already they run at the same time indeed. */
  beforeAll(() => Promise.all(Array.from({ length: 20 }, () => staff.orm.em.fork().count(SignInAttempt))));

  it('are counted before they are checked: of 30 guesses five are looked at', async () => {
    const proofs = await Promise.all(Array.from({ length: 30 }, (_, i) => prove('wrong', { address: `192.0.2.${i}` })));
    expect(proofs.filter((proof) => 'refusal' in proof && proof.refusal === 'SIGN_IN_FAILED')).toHaveLength(5);
    expect(await prove(PASSWORD, { address: HOME })).toEqual(LOCKED);
  });

  it('are counted over all names of one address', async () => {
    const proofs = await Promise.all(Array.from({ length: 30 }, (_, i) => prove('wrong', { loginName: `guess${i}` })));
    expect(proofs.filter((proof) => 'refusal' in proof && proof.refusal === 'SIGN_IN_FAILED')).toHaveLength(5);
  });

  it('do not lock out an office whose people all sign in at nine', async () => {
    const names = Array.from({ length: 20 }, (_, i) => `${name}.at9.${i}`);
    for (const loginName of names) await staff.person(loginName, 'COUNTY_OPERATOR', FUPING);
    const proofs = await Promise.all(names.map((loginName) => prove(PASSWORD, { loginName })));
    expect(proofs.every((proof) => 'accountId' in proof)).toBe(true);
  });

  it('are failures when the process ended before it had looked', async () => {
    const hash = loginNameHash(name, SECRET);
    for (let i = 0; i < 5; i++) expect(await admit(staff.orm.em, hash, `192.0.2.${i}`, START)).toMatchObject({ kind: 'ADMITTED' });
    expect(await admit(staff.orm.em, hash, HOME, START)).toEqual({ kind: 'BUSY' });
    expect(await admit(staff.orm.em, hash, HOME, minutes(1))).toEqual({ kind: 'LOCKED' });
  });
});
