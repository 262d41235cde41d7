import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { checked } from '../../graphql/input-rules.ts';
import { demandRoom } from './room.ts';
import { lockResource } from './lock-resource.ts';
import { EditResourceInput } from './resource.inputs.ts';
import { setResource } from './set-resource.ts';

/** 修改资源: never less of it than is given out already. @throws Refusal NOT_FOUND, CONFLICT, INVALID_INPUT, RESOURCE_TAKEN */
export async function editResource(deed: Deed, given: EditResourceInput): Promise<Outcome> {
  demand(deed, 'RESOURCE_MANAGE');
  const input = checked(EditResourceInput, given);
  const resource = await lockResource(deed, input);
  await setResource(deed, resource, input);
  resource.active = input.active;
  await demandRoom(deed, resource, null);
  return { resource };
}
