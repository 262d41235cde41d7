import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { lockVisible } from '../../reading/visible.ts';
import { Qualification } from './qualification.ts';
import type { JudgeQualificationInput } from './training.inputs.ts';

/** 核验证书: genuine, or revoked. A revoked one stays on record and counts no more. */
export async function judgeQualification(deed: Deed, { qualificationId, genuine }: JudgeQualificationInput): Promise<Outcome> {
  demand(deed, 'VOLUNTEER_REVIEW');
  const qualification = await lockVisible(deed.em, deed.viewer, Qualification, qualificationId);
  if (!qualification) throw new Refusal('NOT_FOUND', ['input', 'qualificationId']);
  if (qualification.state === 'REVOKED') throw new Refusal('WRONG_STATE', ['input', 'qualificationId'], '证书已作废，请重新登记');
  Object.assign(qualification, { state: genuine ? 'VERIFIED' : 'REVOKED', verifierName: deed.viewer.displayName ?? undefined, verifiedAt: deed.now });
  return { qualification };
}
