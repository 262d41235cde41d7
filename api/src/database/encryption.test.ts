import { describe, expect, test } from 'vitest';
import { idNumberVault, maskIdNumber, oneKey } from './encryption.ts';
import { readKeys } from './id-keys.ts';

const NUMBER = '11010519491231002X';
const vault = idNumberVault(oneKey('a secret of the deployment, long enough'));

describe('ID numbers at rest', () => {
  test('what was sealed opens again, and the number is not in the stored form', () => {
    const sealed = vault.seal('610528', NUMBER);
    expect(sealed).toMatch(/^k1:[A-Za-z0-9+/]+=*$/);
    expect(Buffer.from(sealed.slice(3), 'base64').toString('latin1')).not.toContain('1949');
    expect(vault.open('610528', sealed)).toBe(NUMBER);
  });

  test('a value copied into another county, changed, or under an unknown key does not open', () => {
    const sealed = vault.seal('610528', NUMBER);
    expect(() => vault.open('610526', sealed)).toThrow();
    const changed = Buffer.from(sealed.slice(3), 'base64');
    changed[changed.length - 1]! ^= 1;
    expect(() => vault.open('610528', `k1:${changed.toString('base64')}`)).toThrow();
    expect(() => vault.open('610528', sealed.replace('k1', 'k9'))).toThrow(/k9/);
    expect(() => idNumberVault(oneKey('another secret of the deployment')).open('610528', sealed)).toThrow();
  });

  test('the hash finds the same person in one county and tells nothing across counties or deployments', () => {
    expect(vault.hash('610528', ' 11010519491231002x')).toBe(vault.hash('610528', NUMBER));
    expect(vault.hash('610526', NUMBER)).not.toBe(vault.hash('610528', NUMBER));
    expect(idNumberVault(oneKey('another secret of the deployment')).hash('610528', NUMBER)).not.toBe(vault.hash('610528', NUMBER));
    expect(vault.seal('610526', NUMBER)).not.toBe(vault.seal('610528', NUMBER));
  });

  test('the masked form keeps six and four characters', () => {
    expect(maskIdNumber(NUMBER)).toBe('110105********002X');
    expect(maskIdNumber('E12345678')).toBe('*********');
  });
});

describe('a new key', () => {
  const OLD = 'a secret of the deployment, long enough', NEW = 'a-newer-secret-of-the-deployment-long-enough';
  const before = idNumberVault(oneKey(OLD));
  const after = idNumberVault(readKeys({ list: `k2=${NEW}`, deployment: OLD }));

  test('seals what comes, and what the old one sealed opens and is found as before', () => {
    const sealed = before.seal('610528', NUMBER);
    expect(after.open('610528', sealed)).toBe(NUMBER);
    expect([after.outdated(sealed), after.outdated(after.seal('610528', NUMBER))]).toEqual([true, false]);
    expect(after.seal('610528', NUMBER)).toMatch(/^k2:/);
    expect(after.hash('610528', NUMBER)).not.toBe(before.hash('610528', NUMBER));
    expect(after.hashes('610528', NUMBER)).toEqual([before.hash('610528', NUMBER), after.hash('610528', NUMBER)]);
    expect(() => before.open('610528', after.seal('610528', NUMBER))).toThrow(/k2/);
  });

  test.each([['k2=short', /shorter than 32/], [NEW, /k2=secret/], [`key=${NEW}`, /k2=secret/]])('that cannot be is refused, and not repeated', (list, said) => {
    expect(() => readKeys({ list, deployment: OLD })).toThrow(said);
    expect(() => readKeys({ list, deployment: OLD })).not.toThrow(new RegExp(NEW));
    expect(() => readKeys({ file: '/no/such/file', deployment: OLD })).toThrow(/ID_KEYS_FILE/);
  });
});
