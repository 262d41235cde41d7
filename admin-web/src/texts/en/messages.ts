import type { Translated } from '../language';
import type { messages as chinese } from '../messages';

export const messages: Translated<typeof chinese> = {
  bell: 'Messages',
  bellUnread: (count) => `Messages, ${count} unread`,
  kinds: 'Kind of message',
  unread: 'Unread',
  markAll: 'Mark all as read',
  none: 'No messages',
  noneWhy: 'What needs you will appear here by itself.',
  told: {
    ORDER_OFFERED: 'A new order is offered: accept or decline it',
    ORDER_RETURNED: 'A demand came back: complete and submit it again',
    OFFER_DECLINED: 'A team declined: dispatch the order again',
    OFFER_EXPIRED: 'A team did not answer in time: dispatch the order again',
    SERVICE_FAILED: 'A team could not serve: dispatch the order again',
    ORDER_SUPERVISED: 'Supervised from above: deal with it soon',
    WORK_ASSIGNED: 'The county assigns new work: accept or decline it',
    WORK_DECLINED: 'Assigned work was declined: assign it anew',
    WORK_DONE: 'Assigned work is done: see what came of it',
    REVEAL_REQUESTED: "Somebody asks to see a minor's data: approve or refuse",
    REVEAL_APPROVED: "Your request to see a minor's data was approved, for an hour",
    REVEAL_REFUSED: "Your request to see a minor's data was refused",
    EXPORT_REQUESTED: 'Somebody asks to export in clear: approve or refuse',
    EXPORT_APPROVED: 'Your export in clear was approved; the file is among the background tasks',
    EXPORT_REFUSED: 'Your export in clear was not approved',
    SIGNED_OUT: 'The security administrator signed out one of your devices',
    PASSWORD_RESET: 'The security administrator reset your password',
  },
};
