import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked, missing } from '../../graphql/input-rules.ts';
import { lockVisible } from '../../reading/visible.ts';
import { ReviewServiceRecordInput } from './hours.inputs.ts';
import { ServiceRecord } from './service-record.ts';

/**
 * 复核: a second person of the county confirms or voids a record that is too long to pass on one signature
 * (domain §4.4-3). Neither its recorder nor its first confirmer may do it.
 */
export async function reviewServiceRecord(deed: Deed, given: ReviewServiceRecordInput): Promise<Outcome> {
  demand(deed, 'RECORD_REVIEW');
  const input = checked(ReviewServiceRecordInput, given);
  const serviceRecord = await lockVisible(deed.em, deed.viewer, ServiceRecord, input.serviceRecordId);
  if (!serviceRecord) throw new Refusal('NOT_FOUND', ['input', 'serviceRecordId']);
  if (input.version != null && input.version !== serviceRecord.version) throw new Refusal('CONFLICT', ['input', 'version']);
  const { state, needsSecondReview, recorderAccountId, confirmerAccountId } = serviceRecord;
  if (state !== 'PENDING' || !needsSecondReview || !confirmerAccountId) throw new Refusal('WRONG_STATE', ['input'], '只有站点已确认、时长超限的记录需要复核');
  if ([recorderAccountId, confirmerAccountId].includes(deed.viewer.accountId ?? undefined)) throw new Refusal('SAME_PERSON', ['input']);

  serviceRecord.secondReviewerName = deed.viewer.displayName ?? undefined;
  serviceRecord.secondReviewerAccountId = deed.viewer.accountId ?? undefined;
  if (input.decision === 'CONFIRM') Object.assign(serviceRecord, { state: 'CONFIRMED', confirmedAt: deed.now });
  else {
    const { voidReason } = input;
    if (!voidReason) throw missing('voidReason');
    Object.assign(serviceRecord, { state: 'VOIDED', voidedAt: deed.now, voidReason });
  }
  await announce(deed.em, 'ServiceRecord', serviceRecord, [serviceRecord.team]);
  return { serviceRecord };
}
