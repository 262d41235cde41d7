import { randomBytes, randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's parameters for argon2id (Password Storage Cheat Sheet): 19 MiB, 2 passes, 1 lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST);
}

let nobody: Promise<string> | undefined;

/**
 * Whether the password belongs to the hash. Without a hash, as for an unknown login name, it does the same work and
 * says no, so that the time it takes does not tell which names exist.
 */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  nobody ??= hash(randomBytes(16), COST);
  const matches = await verify(passwordHash ?? await nobody, password.normalize('NFKC'));
  return matches && passwordHash !== null;
}

/** Without letters and digits that look alike: an initial password is read out or written on paper. */
const SETS = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghijkmnpqrstuvwxyz', '23456789'] as const;

/** A password to hand over once: 15 characters in groups of five, about 80 bits. */
export function initialPassword(): string {
  const all = SETS.join('');
  for (;;) {
    const groups = Array.from({ length: 3 }, () => Array.from({ length: 5 }, () => all[randomInt(all.length)]!).join(''));
    const password = groups.join('-');
    if (SETS.every((set) => [...set].some((character) => password.includes(character)))) return password;
  }
}
