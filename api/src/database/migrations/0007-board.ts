import { Migration } from '@mikro-orm/migrations';

/** 催办、督办 and their replies, and the two steps of the timeline that go with them. */
export class Board extends Migration {
  override up(): void {
    this.addSql(`
      create table "supervisions" ("county_code" char(6) collate "C" not null, "id" uuid not null, "created_at" timestamptz not null default now(),
        "order_id" uuid not null, "region_code" char(12) collate "C" not null, "kind" text not null, "state" text not null, "level" text not null,
        "waiting_for" text not null, "at" timestamptz not null, "note" text null, "asked_by_name" text null, "asked_by_unit" text null,
        "asked_by_account_id" uuid null, "reply_due_at" timestamptz null, "reply" text null, "promised_on" date null, "reply_note" text null,
        "replied_at" timestamptz null, "replied_by_name" text null, "replied_by_unit" text null, "version" int not null default 1,
        primary key ("county_code", "id"))`);
    this.addSql('create index "supervisions_county_code_order_id_id_index" on "supervisions" ("county_code", "order_id", "id")');
    this.addSql('create index "supervisions_county_code_state_reply_due_at_id_index" on "supervisions" ("county_code", "state", "reply_due_at", "id")');
    for (const [column, codes] of CODES) {
      this.addSql(`alter table "supervisions" add constraint "supervisions_${column}_check" check ("${column}" in (${listed(codes)}))`);
    }
    this.addSql(`alter table "supervisions" add constraint "supervisions_county_code_order_id_foreign" foreign key ("county_code", "order_id")
      references "demand_orders" ("county_code", "id") on update restrict on delete restrict`);
    this.addSql('alter table "order_events" drop constraint "order_events_verb_check"');
    this.addSql(`alter table "order_events" add constraint "order_events_verb_check" check ("verb" in (${listed(VERBS)}))`);
  }
}

const CODES: [column: string, codes: string[]][] = [
  ['kind', ['URGE', 'SUPERVISE']],
  ['state', ['TOLD', 'OPEN', 'REPLIED']],
  ['level', ['PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE']],
  ['waiting_for', ['RECORDER', 'CENTRE', 'TEAM', 'STATION', 'NOBODY']],
  ['reply', ['ARRANGED', 'IN_PROGRESS', 'DONE', 'MORE_TIME', 'CANNOT']],
];

const VERBS = [
  'SAVE_DRAFT', 'SUBMIT', 'RESUBMIT', 'RETURN', 'REJECT', 'APPROVE', 'DISPATCH', 'OPEN_TO_POOL', 'CLAIM', 'ACCEPT', 'DECLINE', 'EXPIRE', 'RECALL',
  'NAME_VOLUNTEERS', 'CONTACT', 'START', 'FAIL', 'REPORT', 'CONFIRM', 'REFUSE_CONFIRMATION', 'RATE', 'CHANGE_RATING', 'REPLY', 'CLOSE_UNRATED',
  'FOLLOW_UP', 'CANCEL', 'UNRESOLVE', 'REOPEN', 'OVERDUE', 'ESCALATE', 'SUPERVISE', 'URGE', 'REPLY_SUPERVISION',
];

function listed(codes: string[]): string {
  return codes.map((code) => `'${code}'`).join(', ');
}
