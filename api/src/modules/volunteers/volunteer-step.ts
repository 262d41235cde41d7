import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { labelOf } from '../../reading/dictionary.ts';
import { VolunteerEvent } from './volunteer-event.ts';
import { VolunteerState, VolunteerVerb } from './volunteer.codes.ts';
import { volunteerTransitionOf } from './volunteer.flow.ts';
import type { Volunteer } from './volunteer.ts';

/** Takes a registration one step further as volunteer.flow.ts says, and appends the event. @throws Refusal WRONG_STATE */
export function volunteerStep(deed: Deed, volunteer: Volunteer, verb: VolunteerVerb, note: string | null, path: string[] = ['input', 'step']): void {
  const from = verb === 'REGISTER' ? null : volunteer.state;
  const transition = volunteerTransitionOf(from, verb);
  if (!transition) {
    const now = from ? labelOf(VolunteerState, from) : '未登记';
    throw new Refusal('WRONG_STATE', path, `该志愿者现为“${now}”，不能办理“${labelOf(VolunteerVerb, verb)}”，请刷新查看`);
  }
  volunteer.state = transition.to;
  tellOfVolunteer(deed, volunteer, { verb, from, note });
}

/** Appends what happened to the registration's history; its state is as it shall be. */
export function tellOfVolunteer(deed: Deed, volunteer: Volunteer, { verb, from, note }: { verb: VolunteerVerb; from: VolunteerState | null; note: string | null }): void {
  const event = Object.assign(new VolunteerEvent(), {
    countyCode: volunteer.countyCode,
    volunteer,
    regionCode: volunteer.regionCode,
    at: deed.now,
    verb,
    fromState: from ?? undefined,
    toState: volunteer.state,
    note: note ?? undefined,
    actorName: deed.viewer.displayName ?? undefined,
    actorUnit: deed.unitName ?? undefined,
  } satisfies Partial<VolunteerEvent>);
  deed.em.persist([volunteer, event]);
}
