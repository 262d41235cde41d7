import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

export const RaterKind = dictionary('RaterKind', '评价方式 / How the rating was given', {
  SELF: ['本人', 'By the requester'], PROXY: ['代评', 'By proxy'], PHONE: ['电话', 'By phone'],
});
export type RaterKind = CodeOf<typeof RaterKind>;

export const Solved = dictionary('Solved', '问题是否解决 / Was it solved', {
  YES: ['已解决', 'Yes'], PARTLY: ['部分解决', 'Partly'], NO: ['未解决', 'No'],
});
export type Solved = CodeOf<typeof Solved>;

export const FollowUpCause = dictionary('FollowUpCause', '回访缘由 / Why a follow-up', {
  LOW_RATING: ['低分回访', 'Low rating'], SAMPLE: ['抽样回访', 'Sample'],
});
export type FollowUpCause = CodeOf<typeof FollowUpCause>;

export const FollowUpState = dictionary('FollowUpState', '回访状态 / State of a follow-up', {
  OPEN: ['待回访', 'Open'], DONE: ['已回访', 'Done'],
});
export type FollowUpState = CodeOf<typeof FollowUpState>;

export const FollowUpMethod = dictionary('FollowUpMethod', '回访方式 / Way of a follow-up', {
  PHONE: ['电话', 'Phone'], HOME: ['上门', 'Home visit'],
});
export type FollowUpMethod = CodeOf<typeof FollowUpMethod>;
