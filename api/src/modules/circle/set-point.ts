import { Refusal } from '../../graphql/errors.ts';
import { missing } from '../../graphql/input-rules.ts';
import { wantedPosition } from '../places/position.ts';
import type { PointFieldsInput } from './circle.inputs.ts';
import type { ResidentialPoint } from './residential-point.ts';

/** Writes what is on record of a residential point. @throws Refusal INVALID_INPUT */
export function setPoint(point: ResidentialPoint, { name, population, position }: PointFieldsInput): void {
  if (point.kind === 'SETTLEMENT' && population == null) throw missing('population');
  const at = wantedPosition(position, ['input', 'position']);
  if (!at) throw new Refusal('INVALID_INPUT', ['input', 'position']);
  Object.assign(point, { name, population: population ?? null, ...at } satisfies Partial<ResidentialPoint>);
}
