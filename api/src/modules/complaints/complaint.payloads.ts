import { payloadType } from '../../graphql/verb.ts';
import { Complaint } from './complaint.ts';

export const ComplaintPayload = payloadType('ComplaintPayload', '办理后的投诉 / The complaint after the step', {
  complaint: [() => Complaint, '投诉 / The complaint'],
});
