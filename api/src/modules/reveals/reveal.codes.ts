import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

/** Console §2.4. */
export const RevealReason = dictionary('RevealReason', '查看明文的原因 / Why a masked value is revealed', {
  VERIFY_IDENTITY: ['核实身份', 'Verify identity'], CONTACT_PERSON: ['联系服务对象', 'Contact the person'],
  EMERGENCY: ['应急', 'Emergency'], OTHER: ['其他', 'Other'],
});
export type RevealReason = CodeOf<typeof RevealReason>;

export const RevealState = dictionary('RevealState', '明文查看状态 / State of a reveal', {
  SHOWN: ['已查看', 'Shown'], PENDING: ['待批准', 'Waiting for approval'], APPROVED: ['已批准', 'Approved'], REFUSED: ['未批准', 'Refused'],
});
export type RevealState = CodeOf<typeof RevealState>;
