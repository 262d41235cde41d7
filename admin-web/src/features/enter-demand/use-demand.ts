import { computed, ref, shallowRef } from 'vue';
import {
  EditDraftDocument, EnterOrderDocument, ResubmitOrderDocument, SubmitDraftDocument, type EnterOrderMutation,
} from '@lastmile/schema/enter-demand';
import { me } from '@/access/session';
import { fieldProblems } from '@/api/field-problems';
import { useVerb } from '@/api/use-verb';
import { enterDemand as t } from '@/texts/enter-demand';
import { blankDemand, changesOf, demandOf, missingIn, wireOf, type Demand, type Editable } from './demand';
import { keepRegion, lastRegion } from './last-region';

type Payload = EnterOrderMutation['enterOrder'];

/** What came of a submit: the order, orders that may be the same, and what was done. */
export interface Entered {
  order: NonNullable<Payload['order']>;
  duplicates: NonNullable<Payload['possibleDuplicates']>;
  done: 'submitted' | 'drafted' | 'resubmitted';
}

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

  async function send(asDraft: boolean): Promise<Entered | undefined> {
    missing.value = missingIn(demand.value);
    if (missing.value.length) return undefined;
    const entered = await (order.value?.state === 'RETURNED' ? sendReturned(order.value) : order.value ? sendDraft(order.value, asDraft) : sendNew(asDraft));
    if (entered) keepRegion(demand.value.regionCode);
    return entered;
  }

  async function sendNew(asDraft: boolean): Promise<Entered | undefined> {
    const { content, category, channel, ...rest } = wireOf(demand.value);
    return entered(await enter.run({ ...rest, content: content!, category: category!, channel: channel!, asDraft }), asDraft ? 'drafted' : 'submitted');
  }

  async function sendDraft({ id, version }: Editable, asDraft: boolean): Promise<Entered | undefined> {
    const changes = changesOf(before.value, demand.value);
    let saved: Entered | undefined;
    if (asDraft || Object.keys(changes).length) {
      saved = entered(await edit.run({ orderId: id, version, changes }), 'drafted');
      if (!saved || asDraft) return saved;
      // Should the submit fail, the next try must not send what is saved already under a version that is gone.
      order.value = { ...order.value!, version: saved.order.version };
      before.value = { ...demand.value };
    }
    return entered(await submit.run({ orderId: id, version: saved?.order.version ?? version }), 'submitted');
  }

  async function sendReturned({ id, version }: Editable): Promise<Entered | undefined> {
    return entered(await resubmit.run({ orderId: id, version, changes: changesOf(before.value, demand.value), note: note.value.trim() || null }), 'resubmitted');
  }

  return {
    demand, order, note, wrong, begin, goOn, takeVersion, send,
    refusals: computed(() => sorted.value.rest),
    busy: computed(() => verbs.some(({ busy }) => busy.value)),
    dirty: computed(() => Object.keys(changesOf(before.value, demand.value)).some((field) => field !== 'category' && field !== 'channel')),
  };
}

function entered(payload: { order: Entered['order'] | null; possibleDuplicates?: Payload['possibleDuplicates'] } | undefined, done: Entered['done']): Entered | undefined {
  return payload?.order ? { order: payload.order, duplicates: payload.possibleDuplicates ?? [], done } : undefined;
}
