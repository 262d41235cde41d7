import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

/** The three tabs of the bell (console.md §1 row 13). */
export const MessageKind = dictionary('MessageKind', '消息类别 / Kind of message', {
  TODO: ['待办', 'To do'], NOTICE: ['通知', 'Notice'], SYSTEM: ['系统', 'System'],
});
export type MessageKind = CodeOf<typeof MessageKind>;

/** What happened; the console has the words of each. */
export const MessageCode = dictionary('MessageCode', '消息内容 / What a message tells', {
  ORDER_OFFERED: ['新的派单', 'An order is offered'],
  ORDER_RETURNED: ['需求被退回', 'Demand returned'],
  OFFER_DECLINED: ['队伍拒单', 'A team declined'],
  OFFER_EXPIRED: ['派单超时未答复', 'An offer was not answered in time'],
  SERVICE_FAILED: ['队伍未能完成', 'A team could not serve'],
  ORDER_SUPERVISED: ['督办', 'Supervision'],
  REVEAL_REQUESTED: ['申请查看明文', 'A request to see a value'],
  REVEAL_APPROVED: ['查看明文已批准', 'Request to see a value approved'],
  REVEAL_REFUSED: ['查看明文未批准', 'Request to see a value refused'],
  EXPORT_REQUESTED: ['申请导出明文', 'A request to export in clear'],
  EXPORT_APPROVED: ['明文导出已批准', 'Export in clear approved'],
  EXPORT_REFUSED: ['明文导出未批准', 'Export in clear refused'],
  WORK_ASSIGNED: ['新的任务', 'Work is assigned'],
  WORK_DECLINED: ['任务被拒绝', 'Assigned work was declined'],
  WORK_DONE: ['任务已完成', 'Assigned work is done'],
  SIGNED_OUT: ['被强制下线', 'Signed out by the administrator'],
  PASSWORD_RESET: ['密码被重置', 'Password reset by the administrator'],
});
export type MessageCode = CodeOf<typeof MessageCode>;

export const KIND_OF: Record<MessageCode, MessageKind> = {
  ORDER_OFFERED: 'TODO', ORDER_RETURNED: 'TODO', OFFER_DECLINED: 'TODO', OFFER_EXPIRED: 'TODO', SERVICE_FAILED: 'TODO', ORDER_SUPERVISED: 'TODO',
  WORK_ASSIGNED: 'TODO', WORK_DECLINED: 'TODO', WORK_DONE: 'NOTICE',
  REVEAL_REQUESTED: 'TODO', REVEAL_APPROVED: 'NOTICE', REVEAL_REFUSED: 'NOTICE',
  EXPORT_REQUESTED: 'TODO', EXPORT_APPROVED: 'NOTICE', EXPORT_REFUSED: 'NOTICE', SIGNED_OUT: 'SYSTEM', PASSWORD_RESET: 'SYSTEM',
};
