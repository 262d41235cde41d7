import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

/** From the plan to 所, 站 or 队 (R7). */
export const AssignmentState = dictionary('AssignmentState', '任务状态 / State of an assignment', {
  ASSIGNED: ['待接受', 'To be answered'], ACCEPTED: ['办理中', 'Under way'], DECLINED: ['已拒绝', 'Declined'], DONE: ['已完成', 'Done'], CANCELLED: ['已取消', 'Cancelled'],
});
export type AssignmentState = CodeOf<typeof AssignmentState>;

export const AssignmentAnswer = dictionary('AssignmentAnswer', '对任务的答复 / Answer to an assignment', { ACCEPT: ['接受', 'Accept'], DECLINE: ['拒绝', 'Decline'] });
export type AssignmentAnswer = CodeOf<typeof AssignmentAnswer>;
