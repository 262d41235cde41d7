import { Refusal } from '../../graphql/errors.ts';
import { missing } from '../../graphql/input-rules.ts';
import type { PlaceFieldsInput } from './place.inputs.ts';
import type { Place } from './place.ts';
import { wantedPosition } from './position.ts';

/** Writes what is on record of a place, by the rules of its kind. @throws Refusal INVALID_INPUT */
export function setPlace(place: Place, input: PlaceFieldsInput): void {
  if (place.kind === 'SERVICE_SITE' && !input.venueType) throw missing('venueType');
  if (input.responsibleFrom && input.responsibleUntil && input.responsibleUntil < input.responsibleFrom) throw new Refusal('INVALID_INPUT', ['input', 'responsibleUntil'], '任期结束不能早于开始');
  const position = wantedPosition(input.position, ['input', 'position']);
  Object.assign(place, {
    name: input.name, venueType: place.kind === 'SERVICE_SITE' ? input.venueType! : null, address: input.address ?? null, latitude: position?.latitude ?? null, longitude: position?.longitude ?? null,
    openingHours: input.openingHours ?? null, publicPhone: input.publicPhone ?? null, responsibleName: input.responsibleName ?? null, responsiblePhone: input.responsiblePhone ?? null,
    responsibleFrom: input.responsibleFrom ?? null, responsibleUntil: input.responsibleUntil ?? null, functions: [...new Set(input.functions ?? [])], standingProjects: input.standingProjects ?? null, ruleDocument: input.ruleDocument ?? null,
  } satisfies Partial<Place>);
}

/** Nobody answers for the place today: told when it is published, because it does not stop it (R12). */
export function withoutPerson({ responsibleName, responsiblePhone, responsibleUntil }: Place, today: string): boolean {
  return !responsibleName || !responsiblePhone || Boolean(responsibleUntil && responsibleUntil < today);
}
