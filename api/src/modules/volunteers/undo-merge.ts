import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { lockVisible } from '../../reading/visible.ts';
import { moveBack } from './move-belongings.ts';
import { VolunteerMerge } from './volunteer-merge.ts';
import { tellOfVolunteer } from './volunteer-step.ts';
import type { UndoMergeInput } from './volunteer.inputs.ts';
import { Volunteer } from './volunteer.ts';

/**
 * 撤销合并, within 30 days: what moved goes back, and the absorbed registration is again what it was. What the other one was
 * completed with stays: it was true of the person who was meant.
 */
export async function undoMerge(deed: Deed, { mergeId }: UndoMergeInput): Promise<Outcome> {
  demand(deed, 'VOLUNTEER_MERGE');
  const merge = await lockVisible(deed.em, deed.viewer, VolunteerMerge, mergeId);
  if (!merge) throw new Refusal('NOT_FOUND', ['input', 'mergeId']);
  if (merge.undoneAt) throw new Refusal('WRONG_STATE', ['input', 'mergeId'], '这次合并已经撤销');
  if (merge.undoableUntil < deed.now) throw new Refusal('MERGE_FINAL', ['input', 'mergeId']);
  const { countyCode } = merge;
  const [absorbed, into] = await Promise.all([merge.absorbed, merge.into].map(({ id }) => deed.em.findOneOrFail(Volunteer, { countyCode, id }))) as [Volunteer, Volunteer];
  if (into.state === 'MERGED') throw new Refusal('WRONG_STATE', ['input', 'mergeId'], '保留的登记后来又并入了别的登记，请先撤销那次合并');

  await moveBack(deed.em, merge.moved, into, absorbed);
  absorbed.state = merge.fromState;
  absorbed.mergedInto = null;
  // Of one document one registration stands: the other one waits beside it, as before.
  if (absorbed.idNumberHash && absorbed.idNumberHash === into.idNumberHash) absorbed.duplicateOf = into;
  into.formerNos = into.formerNos?.split(' ').filter((no) => no !== absorbed.volunteerNo).join(' ') || null;
  merge.undoneAt = deed.now;
  tellOfVolunteer(deed, absorbed, { verb: 'UNDO_MERGE', from: 'MERGED', note: null });
  tellOfVolunteer(deed, into, { verb: 'UNDO_MERGE', from: into.state, note: null });
  await announce(deed.em, 'Volunteer', absorbed);
  await announce(deed.em, 'Volunteer', into);
  return { merge, volunteer: into };
}
