import { readonly, shallowRef } from 'vue';
import type { EnterOrderInput } from '@lastmile/schema/enter-demand';
import { sealedStore } from '@/access/sealed-store';
import type { Problem } from '@/api/problem';
import type { Demand } from './demand';

/**
 * 待上传: demands entered without network (console §4.5), sealed on the device until they are sent. Each has the idempotency
 * key it was entered with and is sent as it was, so that a lost answer, a second window or a reload never makes two of one.
 */
export interface Waiting {
  key: string;
  input: Omit<EnterOrderInput, 'idempotencyKey'>;
  /** What the form held, to mend it there. */
  demand: Demand;
  at: number;
  /** When it was first sent without an answer. */
  triedAt: number | null;
  /** Why the server did not take it: then a person decides. */
  refused: { code: string; message: string } | null;
}

const PREFIX = 'outbox/';
/** The server knows a key for 7 days (schema/README.md); after six nothing is sent by itself that may have arrived. */
const KEY_LASTS_MS = 6 * 24 * 3_600_000;
const LATER = new Set(['OFFLINE', 'TIMEOUT', 'UNREACHABLE', 'UNREADABLE', 'RATE_LIMITED', 'UNAUTHENTICATED']);

const all = shallowRef<readonly Waiting[]>([]);
/** Those of the signed-in person under the current appointment, oldest first. */
export const waiting = readonly(all) as Readonly<typeof all>;

/** Whether the server may not have heard it at all: worth sending again as it is. */
export function unheard(problems: readonly Pick<Problem, 'code'>[]): boolean {
  return problems.some(({ code }) => LATER.has(code));
}

export async function readOutbox(): Promise<void> {
  const store = await sealedStore();
  const found = await Promise.all((await store?.names(PREFIX) ?? []).map((name) => store!.get<Waiting>(name)));
  all.value = found.filter((one) => one !== undefined).sort((a, b) => a.at - b.at);
}

/** False where the device cannot keep it: then it stays in the form. */
export async function keepForLater(entry: Waiting): Promise<boolean> {
  try {
    const store = await sealedStore();
    await store?.put(PREFIX + entry.key, entry);
    await readOutbox();
    return store !== null;
  } catch {
    return false;
  }
}

export async function drop(key: string): Promise<void> {
  await (await sealedStore())?.remove(PREFIX + key);
  await readOutbox();
}

export type Answer = { sent: true } | { sent: false; problems: readonly Pick<Problem, 'code' | 'message'>[] };

/**
 * Sends what waits, one after the other, and stops where the network is gone again. Answers how many arrived.
 * @param tooOld the sentence for what may have arrived too long ago to be sent again without a look
 */
export async function sendWaiting(send: (entry: Waiting) => Promise<Answer>, tooOld: string, now = Date.now()): Promise<number> {
  await readOutbox();
  let sent = 0;
  for (const entry of all.value.filter(({ refused }) => !refused)) {
    if (entry.triedAt && now - entry.triedAt > KEY_LASTS_MS) {
      await keepForLater({ ...entry, refused: { code: 'KEY_EXPIRED', message: tooOld } });
      continue;
    }
    const tried = { ...entry, triedAt: entry.triedAt ?? now };
    await keepForLater(tried);
    const answer = await send(entry);
    if (answer.sent) {
      await drop(entry.key);
      sent += 1;
    } else if (unheard(answer.problems)) {
      break;
    } else {
      const { code, message } = answer.problems[0]!;
      await keepForLater({ ...tried, refused: { code, message } });
    }
  }
  return sent;
}
