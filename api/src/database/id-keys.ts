import { readFileSync } from 'node:fs';
import { FIRST_KEY, type IdKeys } from './encryption.ts';

/** The keys cannot be used as they are told; the message says which variable and what to do, never a key. */
export class IdKeysError extends Error {}

const SHORTEST = 32;

/**
 * Keys of ID numbers: one in a line (or with blanks between them) as `k2=secret`, in a variable or a file; the last one seals, all of them open.
 * Without any there is one, `k1`, derived from the deployment's secret; told others, `k1` stays that unless it is told too.
 */
export function readKeys({ list, file, deployment }: { list?: string | undefined; file?: string | undefined; deployment: string }): IdKeys {
  const told = file ? contentOf(file) : list ?? '';
  const where = file ? 'ID_KEYS_FILE' : 'ID_KEYS';
  const secrets = new Map([[FIRST_KEY, deployment]]);
  let current = FIRST_KEY;
  for (const line of told.split(/\s+/).filter(Boolean)) {
    const [, id, secret] = /^(k[1-9]\d{0,2})=(.+)$/.exec(line) ?? [];
    if (!id || !secret) throw new IdKeysError(`${where}: write each key as k2=secret, without blanks in it, one in a line`);
    if (secret.length < SHORTEST) throw new IdKeysError(`${where}: key ${id} is shorter than ${SHORTEST} characters`);
    secrets.set(id, secret);
    current = id;
  }
  return { current, secrets };
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new IdKeysError('ID_KEYS_FILE: the file cannot be read');
  }
}
