import { afterAll, beforeAll, expect, test } from 'vitest';
import { CODES, smallWorld, type World } from '../../../test/world.ts';
import { idNumberVault, oneKey } from '../../database/encryption.ts';
import { readKeys } from '../../database/id-keys.ts';
import { AuditEvent } from '../audit/audit-event.ts';
import { registerVolunteer } from './register-volunteer.ts';
import { sealAnew } from './seal-anew.ts';
import { Volunteer } from './volunteer.ts';

let world: World;
beforeAll(async () => { world = await smallWorld(); });
afterAll(() => world[Symbol.asyncDispose]());

const OLD = 'the first secret of the deployment, long enough';
const first = oneKey(OLD), second = readKeys({ list: 'k2=a-newer-secret-of-the-deployment-long-enough', deployment: OLD });
const NUMBERS = ['11010519491231002X', '440524188001010014'];
const register = async (idNumber: string, keys = first) => (await world.act(world.viewers.operator, (deed, input) => registerVolunteer(deed, input as never, keys), {
  name: '换密钥', idNumber, idDocumentType: 'RESIDENT_ID', phone: '13900000001', regionCode: CODES.yongan, serviceTimes: ['WEEKEND'], consentMethod: '当面',
})).volunteer as Volunteer;

test('R11 after a change of keys everybody is found and opened by the new one, and the old one can go', async () => {
  const known = await register(NUMBERS[0]!);
  // Registered again before the change was run through: still the same person.
  const again = await register(NUMBERS[0]!, second);
  expect(again.duplicateOf).toMatchObject({ id: known.id });

  expect(await sealAnew(world.orm, second)).toBe(1);
  expect(await sealAnew(world.orm, second)).toBe(0);
  const kept = await world.orm.em.fork().find(Volunteer, { countyCode: '610528', idNumberCipher: { $ne: null } });
  expect(kept).toHaveLength(2);
  const alone = idNumberVault({ current: 'k2', secrets: new Map([['k2', second.secrets.get('k2')!]]) });
  for (const { idNumberCipher, idNumberHash } of kept) {
    expect(alone.open('610528', idNumberCipher!)).toBe(NUMBERS[0]);
    expect(idNumberHash).toBe(alone.hash('610528', NUMBERS[0]!));
  }
  expect(await world.orm.em.fork().find(AuditEvent, { countyCode: '610528', action: 'ID_KEYS' })).toMatchObject([{ role: 'COMMAND', detail: 'k2，1 份' }]);
});
