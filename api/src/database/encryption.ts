import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';

/** Names the key in each sealed value. A later key gets the next name; old values stay readable as long as their key is kept. */
export const FIRST_KEY = 'k1';

/** Secrets by the id of their key; the current one seals, all of them open. */
export interface IdKeys {
  current: string;
  secrets: ReadonlyMap<string, string>;
}

/** Of a deployment that has never changed its key. */
export const oneKey = (secret: string): IdKeys => ({ current: FIRST_KEY, secrets: new Map([[FIRST_KEY, secret]]) });

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Seals, opens and finds ID numbers (domain §2.6: HMAC + encrypted value + masked form, never the number itself). */
export interface IdNumberVault {
  /** The stored form `k1:<base64>`. Bound to the county: copied into another county's row it does not open. */
  seal(countyCode: string, idNumber: string): string;
  /** @throws Error when the value was changed, belongs to another county, or its key is unknown */
  open(countyCode: string, sealed: string): string;
  /** Equal for equal numbers within one county and only there, so that no county learns of another's people (access §4). */
  hash(countyCode: string, idNumber: string): string;
  /** The hash under each key there is: rows that have not been sealed anew are found too. */
  hashes(countyCode: string, idNumber: string): string[];
  /** Was sealed by another key than the current one. */
  outdated(sealed: string): boolean;
}

/**
 * AES-256-GCM with keys derived from a secret. The nonce is derived from county and number (as SIV modes do),
 * so that it can never repeat under the same key for another number; that equal numbers of one county seal equally tells
 * nothing that the hash beside them does not tell.
 */
export function idNumberVault({ current, secrets }: IdKeys): IdNumberVault {
  const vaults = new Map([...secrets].map(([keyId, secret]) => [keyId, vaultOf(keyId, secret)]));
  const now = vaults.get(current)!;
  const keyOf = (sealed: string) => sealed.slice(0, sealed.indexOf(':'));
  return {
    seal: now.seal,
    open(countyCode, sealed) {
      const vault = vaults.get(keyOf(sealed));
      if (!vault) throw new Error(`no key "${keyOf(sealed)}" to open an ID number`);
      return vault.open(countyCode, sealed);
    },
    hash: now.hash,
    hashes: (countyCode, idNumber) => [...vaults.values()].map(({ hash }) => hash(countyCode, idNumber)),
    outdated: (sealed) => keyOf(sealed) !== current,
  };
}

/** What one key seals, opens and finds. */
function vaultOf(keyId: string, secret: string): Pick<IdNumberVault, 'seal' | 'open' | 'hash'> {
  const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `lastmile id number ${purpose} ${keyId}`, 32));
  const sealing = keyFor('seal');
  const nonces = keyFor('nonce');
  const finding = keyFor('find');
  const digest = (key: Buffer, countyCode: string, idNumber: string) =>
    createHmac('sha256', key).update(`${countyCode}.${normalIdNumber(idNumber)}`);

  return {
    seal(countyCode, idNumber) {
      const iv = digest(nonces, countyCode, idNumber).digest().subarray(0, IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', sealing, iv).setAAD(Buffer.from(countyCode));
      const text = Buffer.concat([cipher.update(normalIdNumber(idNumber), 'utf8'), cipher.final()]);
      return `${keyId}:${Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64')}`;
    },
    open(countyCode, sealed) {
      const bytes = Buffer.from(sealed.slice(keyId.length + 1), 'base64');
      const decipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
        .setAAD(Buffer.from(countyCode)).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
    },
    hash: (countyCode, idNumber) => digest(finding, countyCode, idNumber).digest('hex'),
  };
}

/** First six and last four characters, which is what a list may show. */
export function maskIdNumber(idNumber: string): string {
  const text = normalIdNumber(idNumber);
  return text.length <= 10 ? '*'.repeat(text.length) : `${text.slice(0, 6)}${'*'.repeat(text.length - 10)}${text.slice(-4)}`;
}

/** The check letter is typed as x, X and full-width Ｘ. */
export function normalIdNumber(idNumber: string): string {
  return idNumber.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}
