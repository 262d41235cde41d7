import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { lockVisible } from '../../reading/visible.ts';
import { moveBelongings } from './move-belongings.ts';
import { VolunteerMerge } from './volunteer-merge.ts';
import { volunteerStep } from './volunteer-step.ts';
import { MergeVolunteersInput } from './volunteer.inputs.ts';
import { Volunteer } from './volunteer.ts';

const DAY_MS = 24 * 60 * 60_000;
/** R79: a merge that was a mistake is undone within this time. */
export const UNDO_DAYS = 30;

/**
 * 合并 two registrations of one person: history, hours, memberships and consents move to the one that stays, and both numbers find it.
 * Undone within 30 days. @throws Refusal INVALID_INPUT (the same one twice; two documents that differ), NOT_FOUND, WRONG_STATE
 */
export async function mergeVolunteers(deed: Deed, given: MergeVolunteersInput): Promise<Outcome> {
  demand(deed, 'VOLUNTEER_MERGE');
  const input = checked(MergeVolunteersInput, given);
  const { absorbed, into } = await lockBoth(deed, input);
  if (absorbed.idNumberHash && into.idNumberHash && absorbed.idNumberHash !== into.idNumberHash) {
    throw new Refusal('INVALID_INPUT', ['input', 'intoId'], '两份登记的证件号不同，不是同一人；如证件录错，请先更正证件');
  }
  const fromState = absorbed.state;
  volunteerStep(deed, absorbed, 'MERGE', input.note, ['input', 'absorbedId']);
  volunteerStep(deed, into, 'TAKE_IN', input.note, ['input', 'intoId']);
  absorbed.mergedInto = into;
  if (into.duplicateOf?.id === absorbed.id) into.duplicateOf = null;
  completeFrom(into, absorbed);
  into.formerNos = [...numbersOf(into), absorbed.volunteerNo, ...numbersOf(absorbed)].join(' ');
  await deed.em.flush();
  const merge = Object.assign(new VolunteerMerge(), {
    countyCode: into.countyCode, absorbed, into, regionCode: into.regionCode, fromState, note: input.note, mergedAt: deed.now,
    undoableUntil: new Date(deed.now.getTime() + UNDO_DAYS * DAY_MS), moved: await moveBelongings(deed.em, absorbed, into),
  } satisfies Partial<VolunteerMerge>);
  deed.em.persist(merge);
  await announce(deed.em, 'Volunteer', absorbed);
  await announce(deed.em, 'Volunteer', into);
  return { merge, volunteer: into };
}

/** In the order of their ids, so that two merges at once wait for each other instead of for ever. */
async function lockBoth(deed: Deed, { absorbedId, intoId }: MergeVolunteersInput): Promise<{ absorbed: Volunteer; into: Volunteer }> {
  const found = new Map<string, Volunteer>();
  for (const [field, id] of ([['absorbedId', absorbedId], ['intoId', intoId]] as const).toSorted((one, other) => (one[1] < other[1] ? -1 : 1))) {
    const volunteer = await lockVisible(deed.em, deed.viewer, Volunteer, id);
    if (!volunteer) throw new Refusal('NOT_FOUND', ['input', field]);
    found.set(field, volunteer);
  }
  const [absorbed, into] = [found.get('absorbedId')!, found.get('intoId')!];
  if (absorbed === into) throw new Refusal('INVALID_INPUT', ['input', 'intoId'], '这是同一份登记，请选择另一份');
  if (absorbed.countyCode !== into.countyCode) throw new Refusal('NOT_FOUND', ['input', 'intoId']);
  return { absorbed, into };
}

const numbersOf = ({ formerNos }: Volunteer): string[] => formerNos?.split(' ') ?? [];

/** What the one that stays lacks comes from the other; what it has stays. */
function completeFrom(into: Volunteer, absorbed: Volunteer): void {
  if (!into.idNumberHash) {
    const { idDocumentType, idNumberMasked, idNumberCipher, idNumberHash } = absorbed;
    Object.assign(into, { idDocumentType, idNumberMasked, idNumberCipher, idNumberHash });
    if (absorbed.idNumberHash) into.preRegistered = false;
  }
  for (const field of ['gender', 'birthDate', 'phone', 'occupation', 'employer', 'politicalStatus', 'externalVolunteerNo'] as const) {
    if (into[field] == null) Object.assign(into, { [field]: absorbed[field] });
  }
  into.skills = [...new Set([...into.skills, ...absorbed.skills])];
  into.talents = [...new Set([...into.talents, ...absorbed.talents])];
  into.serviceTimes = [...new Set([...into.serviceTimes, ...absorbed.serviceTimes])];
}
