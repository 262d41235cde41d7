import { localTable } from './local-table';
import { current, me, type Me } from './session';

/**
 * What a person types, kept on the device and readable by that person alone. Offices share PCs, and forms hold names and
 * phones; so everything is sealed with AES-GCM under a key that the server derives for the account and tells a signed-in
 * session only (`Me.draftKey`). The page holds it in memory as a key that scripts cannot export. Names of entries tell neither
 * account nor person: they begin with a hash of the key.
 */
export interface SealedStore {
  get<Value>(name: string): Promise<Value | undefined>;
  put(name: string, value: unknown): Promise<void>;
  remove(name: string): Promise<void>;
  /** Names that begin so. */
  names(prefix: string): Promise<string[]>;
}

const IV_BYTES = 12;

interface Sealed { iv: Uint8Array<ArrayBuffer>; bytes: ArrayBuffer }
interface Seal { key: CryptoKey; owner: string }

let made: { of: string; seal: Promise<Seal> } | undefined;

/**
 * The store of the signed-in account, for the appointment that it acts under. Null where the browser cannot seal (pages
 * without TLS have no WebCrypto) or cannot keep: then nothing is kept, rather than kept in plain.
 */
export async function sealedStore(): Promise<SealedStore | null> {
  const person = me.value;
  if (!person || !canSeal(person)) return null;
  const { key, owner } = await sealOf(person.draftKey);
  const full = (name: string) => `${owner}/${current(person)?.id ?? ''}/${name}`;
  return {
    async get<Value>(name: string) {
      const sealed = await localTable.read(full(name)) as Sealed | undefined;
      return sealed && await open(key, full(name), sealed) as Value | undefined;
    },
    async put(name, value) {
      await localTable.write(full(name), await sealUp(key, full(name), value));
    },
    async remove(name) {
      await localTable.remove(full(name));
    },
    async names(prefix) {
      return (await localTable.names(full(prefix))).map((name) => name.slice(full('').length));
    },
  };
}

/** What begins so is a draft, and goes with the sign-out. */
export const DRAFTS = 'draft/';

/** Forgets the drafts of the account, under all its appointments. What waits to be sent stays, sealed, for the same person. */
export async function forgetDrafts(person: Pick<Me, 'draftKey' | 'appointments'>): Promise<void> {
  if (!canSeal(person)) return;
  const { owner } = await sealOf(person.draftKey);
  await Promise.all(person.appointments.map(({ id }) => localTable.removeAll(`${owner}/${id}/${DRAFTS}`)));
}

function canSeal({ draftKey }: Pick<Me, 'draftKey'>): boolean {
  return Boolean(draftKey) && typeof indexedDB !== 'undefined' && Boolean(globalThis.crypto?.subtle);
}

function sealOf(text: string): Promise<Seal> {
  if (made?.of !== text) made = { of: text, seal: derive(text) };
  return made.seal;
}

async function derive(text: string): Promise<Seal> {
  const raw = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const [key, digest] = await Promise.all([
    crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']),
    crypto.subtle.digest('SHA-256', raw),
  ]);
  return { key, owner: [...new Uint8Array(digest, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('') };
}

/** Bound to its name: copied to another one it does not open. */
async function sealUp(key: CryptoKey, name: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) }, key, plain) };
}

/** Nothing, where it was changed or sealed under another secret of the server. */
async function open(key: CryptoKey, name: string, { iv, bytes }: Sealed): Promise<unknown> {
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) }, key, bytes);
    return JSON.parse(new TextDecoder().decode(plain));
  } catch {
    return undefined;
  }
}
