import { computed, ref, shallowRef } from 'vue';
import {
  EditDraftDocument, EnterOrderDocument, ResubmitOrderDocument, SubmitDraftDocument, type EnterOrderMutation,
} from '@lastmile/schema/enter-demand';
import { identity, me } from '@/access/session';
import { fieldProblems } from '@/api/field-problems';
import { SubmitKey } from '@/api/idempotency-key';
import { useVerb } from '@/api/use-verb';
import { enterDemand as t } from '@/texts/enter-demand';
import { conflictsOf, settled, type Choices } from './conflict';
import { blankDemand, changesOf, copyOf, demandOf, missingIn, wireOf, type Demand, type Editable } from './demand';
import { keepRegion, lastRegion } from './last-region';
import { drop, keepForLater, unheard, type Waiting } from './outbox';

type Payload = EnterOrderMutation['enterOrder'];

type Order = NonNullable<Payload['order']>;

/** What came of a submit: the order, orders that may be the same, and what was done; or that it waits for the network. */
export type Entered =
  | { order: Order; duplicates: NonNullable<Payload['possibleDuplicates']>; done: 'submitted' | 'drafted' | 'resubmitted' }
  | { done: 'queued' };

/** What the draft of a form keeps: also what it began from, so that changes of others are seen after a restore too. */
export interface DemandDraft { demand: Demand; before: Demand; order: Editable | null; note: string }

/** What this person entered last, to copy; in memory alone, and for nobody who signs in after them. */
const lastEntered = shallowRef<{ by: string | null; demand: Demand } | null>(null);

/** One demand in the form, new or gone on with, and the verbs that send it. */
export function useDemand() {
  const enter = useVerb(EnterOrderDocument);
  const edit = useVerb(EditDraftDocument);
  const submit = useVerb(SubmitDraftDocument);
  const resubmit = useVerb(ResubmitOrderDocument);
  const verbs = [enter, edit, submit, resubmit];

  const before = shallowRef<Demand>(blank());
  const demand = ref<Demand>(blank());
  const order = shallowRef<Editable | null>(null);
  const note = ref('');
  const entryKey = new SubmitKey();
  /** The entry of the outbox that is being mended. */
  let mending: string | null = null;
  const missing = ref<ReturnType<typeof missingIn>>([]);

  const sorted = computed(() => fieldProblems(verbs.flatMap(({ problems }) => problems.value), Object.keys(demand.value)));
  const wrong = computed<Record<string, string>>(() => {
    const needed = { content: t.contentNeeded, category: t.categoryNeeded, regionCode: t.regionNeeded, consentNote: t.consentNeeded };
    const still = missing.value.filter((field) => missingIn(demand.value).includes(field));
    return { ...sorted.value.at, ...Object.fromEntries(still.map((field) => [field, needed[field]])) };
  });

  function blank(): Demand {
    return blankDemand(me.value!.role, lastRegion(me.value!));
  }

  /** Begins anew; the place and the channel of the last entry stay. */
  function begin(): void {
    const { channel } = demand.value;
    order.value = null;
    before.value = { ...blank(), channel };
    demand.value = { ...before.value };
    missing.value = [];
    mending = null;
  }

  /** A demand that waited and was refused, in the form again. */
  function mend(entry: Waiting): void {
    mending = entry.key;
    demand.value = { ...blank(), ...entry.demand };
  }

  function copy(last: Demand): void {
    demand.value = copyOf(last, demand.value);
  }

  function goOn(with_: Editable): void {
    order.value = with_;
    before.value = demandOf(with_);
    demand.value = { ...before.value };
  }

  /** The newest version of the order under what is typed: what the person changed stays changed. */
  function takeVersion(fresh: Editable): void {
    order.value = fresh;
  }

  /** What somebody else made of the order meanwhile, beside what was typed here. */
  function conflictsWith(fresh: Editable) {
    return conflictsOf(before.value, demandOf(fresh), demand.value);
  }

  /** Takes the newest state and, of the fields that both changed, the one chosen. */
  function settle(fresh: Editable, choices: Choices): void {
    demand.value = settled(demandOf(fresh), demand.value, choices);
    before.value = demandOf(fresh);
    order.value = fresh;
  }

  async function send(asDraft: boolean): Promise<Entered | undefined> {
    missing.value = missingIn(demand.value);
    if (missing.value.length) return undefined;
    const entered = await (order.value?.state === 'RETURNED' ? sendReturned(order.value) : order.value ? sendDraft(order.value, asDraft) : sendNew(asDraft));
    if (!entered) return undefined;
    keepRegion(demand.value.regionCode);
    lastEntered.value = { by: identity.value, demand: { ...demand.value } };
    if (mending) await drop(mending);
    return entered;
  }

  async function sendNew(asDraft: boolean): Promise<Entered | undefined> {
    const { content, category, channel, ...rest } = wireOf(demand.value);
    const input = { ...rest, content: content!, category: category!, channel: channel!, asDraft };
    const key = entryKey.of(input);
    const entry = { key, input, demand: { ...demand.value }, at: Date.now(), triedAt: null, refused: null };
    // Not sent at all: said now, though it arrives later. What may have arrived must stay word for word what was sent.
    if (!navigator.onLine && await keepForLater({ ...entry, input: { ...input, raisedAt: input.raisedAt ?? shanghaiNow() } })) return queued();
    const payload = await enter.run(input, key);
    if (payload) entryKey.spent();
    if (payload || !unheard(enter.problems.value)) return entered(payload, asDraft ? 'drafted' : 'submitted');
    return await keepForLater({ ...entry, triedAt: Date.now() }) ? queued() : undefined;
  }

  function queued(): Entered {
    entryKey.spent();
    enter.problems.value = [];
    return { done: 'queued' };
  }

  async function sendDraft({ id, version }: Editable, asDraft: boolean): Promise<Entered | undefined> {
    const changes = changesOf(before.value, demand.value);
    let saved: Order | undefined;
    if (asDraft || Object.keys(changes).length) {
      const done = await edit.run({ orderId: id, version, changes });
      if (!done?.order || asDraft) return entered(done, 'drafted');
      saved = done.order;
      // Should the submit fail, the next try must not send what is saved already under a version that is gone.
      order.value = { ...order.value!, version: saved.version };
      before.value = { ...demand.value };
    }
    return entered(await submit.run({ orderId: id, version: saved?.version ?? version }), 'submitted');
  }

  async function sendReturned({ id, version }: Editable): Promise<Entered | undefined> {
    return entered(await resubmit.run({ orderId: id, version, changes: changesOf(before.value, demand.value), note: note.value.trim() || null }), 'resubmitted');
  }

  return {
    demand, order, note, wrong, begin, goOn, takeVersion, send, mend, copy, conflictsWith, settle,
    lastEntered: computed(() => (lastEntered.value?.by === identity.value ? lastEntered.value?.demand : null)),
    draft: (): DemandDraft => ({ demand: { ...demand.value }, before: before.value, order: order.value, note: note.value }),
    restore(kept: DemandDraft) {
      before.value = kept.before;
      order.value = kept.order;
      note.value = kept.note;
      demand.value = { ...blank(), ...kept.demand };
    },
    refusals: computed(() => sorted.value.rest),
    busy: computed(() => verbs.some(({ busy }) => busy.value)),
    dirty: computed(() => Object.keys(changesOf(before.value, demand.value)).some((field) => field !== 'category' && field !== 'channel')),
  };
}

function shanghaiNow(): string {
  return `${new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
}

function entered(payload: { order: Order | null; possibleDuplicates?: Payload['possibleDuplicates'] } | undefined, done: Exclude<Entered['done'], 'queued'>): Entered | undefined {
  return payload?.order ? { order: payload.order, duplicates: payload.possibleDuplicates ?? [], done } : undefined;
}
