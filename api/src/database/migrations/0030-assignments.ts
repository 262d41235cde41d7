import { Migration } from '@mikro-orm/migrations';
import { KEY, OWNED, REGION, to } from './owned-columns.ts';

const MESSAGE_CODES = [
  'ORDER_OFFERED', 'ORDER_RETURNED', 'OFFER_DECLINED', 'OFFER_EXPIRED', 'SERVICE_FAILED', 'ORDER_SUPERVISED', 'WORK_ASSIGNED', 'WORK_DECLINED', 'WORK_DONE', 'REVEAL_REQUESTED', 'REVEAL_APPROVED',
  'REVEAL_REFUSED', 'EXPORT_REQUESTED', 'EXPORT_APPROVED', 'EXPORT_REFUSED', 'SIGNED_OUT', 'PASSWORD_RESET',
];

/** 工作任务: what the county asks of a place or a team. */
export class Assignments extends Migration {
  override up(): void {
    this.addSql(`create table "work_assignments" (${OWNED}, "title" text not null, "content" text not null, ${REGION}, "place_id" uuid null, "team_id" uuid null, "due_on" date not null, "state" text not null default 'ASSIGNED',
      "assigner_name" text null, "answerer_name" text null, "answered_at" timestamptz null, "reason" text null, "result" text null, "done_at" timestamptz null, "version" int not null default 1, ${KEY},
      constraint "work_assignments_state_check" check ("state" in ('ASSIGNED', 'ACCEPTED', 'DECLINED', 'DONE', 'CANCELLED')), constraint "work_assignments_receiver_check" check (("place_id" is null) <> ("team_id" is null)),
      ${to('work_assignments', 'place', 'places')}, ${to('work_assignments', 'team', 'volunteer_teams')})`);
    this.addSql('alter table "messages" drop constraint "messages_code_check"');
    this.addSql(`alter table "messages" add constraint "messages_code_check" check ("code" in (${MESSAGE_CODES.map((code) => `'${code}'`).join(', ')}))`);
    this.addSql('create index "work_assignments_county_code_due_on_id_index" on "work_assignments" ("county_code", "due_on", "id")');
    this.addSql('create index "work_assignments_county_code_region_code_due_on_id_index" on "work_assignments" ("county_code", "region_code", "due_on", "id")');
    this.addSql('create index "work_assignments_county_code_team_id_due_on_id_index" on "work_assignments" ("county_code", "team_id", "due_on", "id")');
  }
}
