import type { IdKeys } from '../../database/encryption.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { directors } from '../messages/recipients.ts';
import { tell } from '../messages/tell.ts';
import { DemandOrder } from '../orders/demand-order.ts';
import { maskedValue, type MaskedValue } from './masked-value.ts';
import { RevealValueInput } from './reveal.inputs.ts';
import { Reveal } from './reveal.ts';

/** Console §2.4: more than this in an hour is not case work. */
export const REVEALS_PER_HOUR = 20;
/** An approval to see a minor's value holds this long. */
const APPROVAL_MS = 60 * 60_000;

/**
 * 查看明文: one masked value in clear, for a reason, on record. A minor's value needs the approval of a second person,
 * which asking for it requests: APPROVAL_REQUIRED until then (access §2).
 */
export async function revealValue(deed: Deed, given: RevealValueInput, idKeys: IdKeys): Promise<Outcome> {
  demand(deed, 'PERSON_REVEAL');
  const input = checked(RevealValueInput, given);
  const masked = await maskedValue(deed, input);
  const note = input.note ?? null;
  if (input.reason === 'OTHER' && !note) throw new Refusal('REASON_REQUIRED', ['input', 'note']);
  await checkRate(deed);
  if (masked.minor) await checkApproval(deed, input);
  const reveal = revealOf(deed, input, masked, note, 'SHOWN');
  deed.em.persist(reveal);
  return { reveal, value: masked.value(idKeys) };
}

/** 申请查看未成年人明文: leaves a request for the director; the value is then asked for by revealValue. */
export async function requestReveal(deed: Deed, given: RevealValueInput): Promise<Outcome> {
  demand(deed, 'PERSON_REVEAL');
  const input = checked(RevealValueInput, given);
  const masked = await maskedValue(deed, input);
  const note = input.note ?? null;
  if (input.reason === 'OTHER' && !note) throw new Refusal('REASON_REQUIRED', ['input', 'note']);
  const reveal = revealOf(deed, input, masked, note, 'PENDING');
  deed.em.persist(reveal);
  const { record } = masked;
  await tell(deed, record.countyCode, 'REVEAL_REQUESTED', directors(record.countyCode), record instanceof DemandOrder ? record.id : null);
  return { reveal };
}

async function checkRate({ em, viewer, now }: Deed): Promise<void> {
  const shown = await em.count(Reveal, { countyCode: viewer.counties.lo, accountId: viewer.accountId!, state: 'SHOWN', at: { $gt: new Date(now.getTime() - 60 * 60_000) } });
  if (shown >= REVEALS_PER_HOUR) throw new Refusal('REVEAL_LIMIT');
}

async function checkApproval({ em, viewer, now }: Deed, { objectType, objectId, field }: RevealValueInput): Promise<void> {
  const approved = await em.findOne(Reveal, {
    countyCode: viewer.counties.lo, accountId: viewer.accountId!, objectType, objectId, field, state: 'APPROVED', decidedAt: { $gt: new Date(now.getTime() - APPROVAL_MS) },
  });
  if (!approved) throw new Refusal('APPROVAL_REQUIRED');
}

function revealOf(deed: Deed, { objectType, objectId, field, reason }: RevealValueInput, { record, minor }: MaskedValue, note: string | null, state: Reveal['state']): Reveal {
  return Object.assign(new Reveal(), {
    countyCode: record.countyCode, regionCode: record.regionCode, state, at: deed.now, objectType, objectId, field, reason, minor,
    accountId: deed.viewer.accountId!, requesterName: deed.viewer.displayName!, ...(note ? { note } : {}),
  });
}
