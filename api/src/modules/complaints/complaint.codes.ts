import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

/** Domain §4.2. */
export const ComplaintState = dictionary('ComplaintState', '投诉状态 / State of a complaint', {
  OPEN: ['待受理', 'Open'], ACCEPTED: ['已受理', 'Accepted'], HANDLING: ['办理中', 'Handling'], CLOSED: ['已办结', 'Closed'], TRANSFERRED: ['已转交', 'Transferred'],
});
export type ComplaintState = CodeOf<typeof ComplaintState>;

/** 条例 §20, §21, §25, §26, §36–38. */
export const ComplaintKind = dictionary('ComplaintKind', '投诉类型 / Kind of complaint', {
  CHARGING: ['收费', 'Charging money'], PRIVACY: ['泄露信息', 'Leak of information'], FORCED: ['强行指派', 'Forced to serve'],
  ATTITUDE: ['服务态度', 'Attitude'], NO_SHOW: ['爽约', 'No show'], FALSE_RECORD: ['记录不实', 'False record'], OTHER: ['其他', 'Other'],
});
export type ComplaintKind = CodeOf<typeof ComplaintKind>;

/** Every step in the handling of a complaint, as its timeline shows it. */
export const ComplaintVerb = dictionary('ComplaintVerb', '投诉动作 / Step in the life of a complaint', {
  ENTER: ['登记', 'Enter'], ACCEPT: ['受理', 'Accept'], HANDLE: ['办理', 'Handle'], CLOSE: ['办结', 'Close'], TRANSFER: ['转交', 'Transfer'],
});
export type ComplaintVerb = CodeOf<typeof ComplaintVerb>;

export const ComplaintStep = dictionary('ComplaintStep', '投诉办理步骤 / Next step of a complaint', {
  ACCEPT: ['受理', 'Accept'], HANDLE: ['办理', 'Handle'], CLOSE: ['办结', 'Close'], TRANSFER: ['转交', 'Transfer'],
});
export type ComplaintStep = CodeOf<typeof ComplaintStep>;
