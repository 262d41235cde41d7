import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { lockVisible } from '../../reading/visible.ts';
import { EditResidentialPointInput } from './circle.inputs.ts';
import { ResidentialPoint } from './residential-point.ts';
import { setPoint } from './set-point.ts';

/** 修改居民点; one that no longer counts stays on record. */
export async function editResidentialPoint(deed: Deed, given: EditResidentialPointInput): Promise<Outcome> {
  demand(deed, 'CIRCLE_MANAGE');
  const input = checked(EditResidentialPointInput, given);
  const point = await lockVisible(deed.em, deed.viewer, ResidentialPoint, input.pointId);
  if (!point) throw new Refusal('NOT_FOUND', ['input', 'pointId']);
  if (input.version != null && input.version !== point.version) throw new Refusal('CONFLICT', ['input', 'version']);
  setPoint(point, input);
  point.active = input.active;
  await deed.em.flush();
  return { point };
}
