import { PREVIEWED_ROLES, type PreviewedRole } from '../../access/preview.ts';
import { levelOf } from '../../access/scope.ts';
import { demand, type Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { authenticatedBy, type SessionFacts } from './authenticate.ts';
import type { StartPreviewInput } from './accounts.inputs.ts';
import { seatInRange } from './seat.ts';
import { Session } from './session.ts';

const OVERSEERS: readonly PreviewedRole[] = ['PROVINCE_OVERSEER', 'CITY_OVERSEER'];

/**
 * 以此角色预览: from now on the session sees what a role sees at a place of the own range, read only, until `endPreview`, a switch of
 * the appointment or its end. What overseers see is shown of the own county alone.
 */
export async function startPreview(deed: Deed, input: StartPreviewInput): Promise<{ session: Session; facts: SessionFacts }> {
  demand(deed, 'ROLE_PREVIEW');
  const role = PREVIEWED_ROLES.find((one) => one === input.role);
  if (!role) throw new Refusal('INVALID_INPUT', ['input', 'role'], '这个角色不能预览，请另选');
  const ownLevel = levelOf(deed.viewer.regionCode!);
  const teamId = await seatInRange(deed, { ...input, role }, ...(OVERSEERS.includes(role) ? [ownLevel] : []));
  const session = await deed.em.findOneOrFail(Session, { id: deed.viewer.sessionId! }, { populate: ['account', 'appointment'] });
  Object.assign(session, { previewRole: role, previewRegionCode: input.regionCode, previewTeamId: teamId });
  return { session, facts: authenticatedBy(session).facts };
}
