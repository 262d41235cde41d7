import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked, missing } from '../../graphql/input-rules.ts';
import { lockVisible } from '../../reading/visible.ts';
import { Complaint } from './complaint.ts';
import { AdvanceComplaintInput } from './complaint.inputs.ts';
import { complaintStep } from './complaint-step.ts';

/** 办理投诉: accept, handle, close with a result, or transfer to who is competent (条例 §26, domain §4.2). */
export async function advanceComplaint(deed: Deed, given: AdvanceComplaintInput): Promise<Outcome> {
  demand(deed, 'COMPLAINT_HANDLE');
  const input = checked(AdvanceComplaintInput, given);
  const complaint = await lockVisible(deed.em, deed.viewer, Complaint, input.complaintId);
  if (!complaint) throw new Refusal('NOT_FOUND', ['input', 'complaintId']);
  if (input.version != null && input.version !== complaint.version) throw new Refusal('CONFLICT', ['input', 'version']);

  const note = input.note ?? null;
  if (input.step === 'CLOSE' && !note) throw missing('note');
  if (input.step === 'TRANSFER' && !input.transferredTo) throw missing('transferredTo');
  complaintStep(deed, complaint, input.step, note);
  complaint.handlerName = deed.viewer.displayName ?? undefined;
  if (input.step === 'TRANSFER') complaint.transferredTo = input.transferredTo!;
  if (input.step === 'CLOSE') complaint.result = note!;
  if (input.step === 'CLOSE' || input.step === 'TRANSFER') complaint.closedAt = deed.now;
  await announce(deed.em, 'Complaint', complaint);
  return { complaint };
}
