import { Migration } from '@mikro-orm/migrations';

/** A return that was a mistake is taken back: one more step in the life of an order. */
export class TakenBack extends Migration {
  override up(): void {
    this.addSql('alter table "order_events" drop constraint "order_events_verb_check"');
    this.addSql(`alter table "order_events" add constraint "order_events_verb_check" check ("verb" in (${VERBS.map((verb) => `'${verb}'`).join(', ')}))`);
  }
}

const VERBS = [
  'SAVE_DRAFT', 'SUBMIT', 'RESUBMIT', 'RETURN', 'TAKE_BACK_RETURN', 'REJECT', 'APPROVE', 'DISPATCH', 'OPEN_TO_POOL', 'CLAIM', 'ACCEPT', 'DECLINE',
  'EXPIRE', 'RECALL', 'NAME_VOLUNTEERS', 'CONTACT', 'START', 'FAIL', 'REPORT', 'CONFIRM', 'REFUSE_CONFIRMATION', 'RATE', 'CHANGE_RATING', 'REPLY',
  'CLOSE_UNRATED', 'FOLLOW_UP', 'CANCEL', 'UNRESOLVE', 'REOPEN', 'OVERDUE', 'ESCALATE', 'SUPERVISE', 'URGE', 'REPLY_SUPERVISION',
];
