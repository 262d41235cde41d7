import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { labelOf } from '../../reading/dictionary.ts';
import { ComplaintEvent } from './complaint-event.ts';
import { ComplaintState, ComplaintVerb } from './complaint.codes.ts';
import type { Complaint } from './complaint.ts';
import { complaintTransitionOf } from './complaint.flow.ts';

/** Takes a complaint one step further as complaint.flow.ts says, and appends the event. @throws Refusal WRONG_STATE */
export function complaintStep(deed: Deed, complaint: Complaint, verb: ComplaintVerb, note: string | null): void {
  const from = complaint.state ?? null;
  const transition = complaintTransitionOf(from, verb);
  if (!transition) {
    throw new Refusal('WRONG_STATE', ['input', 'step'], `投诉现为“${labelOf(ComplaintState, from)}”，不能办理“${labelOf(ComplaintVerb, verb)}”，请刷新查看`);
  }
  complaint.state = transition.to;
  const event = Object.assign(new ComplaintEvent(), {
    countyCode: complaint.countyCode,
    complaint,
    regionCode: complaint.regionCode,
    at: deed.now,
    verb,
    fromState: from ?? undefined,
    toState: transition.to,
    note: note ?? undefined,
    actorName: deed.viewer.displayName ?? undefined,
    actorUnit: deed.unitName ?? undefined,
  } satisfies Partial<ComplaintEvent>);
  deed.em.persist([complaint, event]);
}
