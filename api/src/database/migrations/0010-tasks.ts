import { Migration } from '@mikro-orm/migrations';

const KEYS = '"county_code" char(6) collate "C" not null, "id" uuid not null, "created_at" timestamptz not null default now()';

/** Background tasks with their result files, requests for exports, and changes that concern one person alone. */
export class Tasks extends Migration {
  override up(): void {
    for (const statement of TABLES) this.addSql(statement);
    this.addSql('alter table "outbox_messages" add column "account_id" uuid null');
    this.addSql(`
      create or replace function tell_change() returns trigger language plpgsql as $$ begin
        perform pg_notify('lastmile_changes', json_build_object('type', new.object_type, 'countyCode', new.county_code, 'id', new.object_id,
          'version', new.object_version, 'regionCode', new.region_code, 'teamId', new.team_id, 'ofPool', new.of_pool, 'accountId', new.account_id)::text);
        return null;
      end $$`);
  }
}

const TABLES = [
  `create table "export_requests" (${KEYS}, "export_no" text not null, "state" text not null, "at" timestamptz not null, "plain" boolean not null,
    "columns" text[] not null, "row_count" int not null, "purpose" text null, "requester_name" text not null, "unit_name" text null,
    "decider_name" text null, "decided_at" timestamptz null, "decision_note" text null, "selection" jsonb not null,
    "region_code" char(12) collate "C" not null, "account_id" uuid not null, "appointment_id" uuid not null, "version" int not null default 1,
    primary key ("county_code", "id"))`,
  'create index "export_requests_county_code_state_id_index" on "export_requests" ("county_code", "state", "id")',
  'create index "export_requests_county_code_at_id_index" on "export_requests" ("county_code", "at", "id")',
  'create index "export_requests_county_code_appointment_id_id_index" on "export_requests" ("county_code", "appointment_id", "id")',
  `alter table "export_requests" add constraint "export_requests_state_check" check ("state" in ('UNNEEDED', 'PENDING', 'APPROVED', 'REFUSED'))`,
  `create table "background_tasks" (${KEYS}, "kind" text not null, "state" text not null default 'QUEUED', "at" timestamptz not null,
    "account_id" uuid not null, "appointment_id" uuid not null, "region_code" char(12) collate "C" not null, "rows_done" int not null default 0,
    "rows_total" int not null default 0, "failure" text null, "file_name" text null, "finished_at" timestamptz null, "expires_at" timestamptz null,
    "export_request_id" uuid null, "lease_id" uuid null, "lease_until" timestamptz null, "runs" int not null default 0, "version" int not null default 1,
    primary key ("county_code", "id"))`,
  'create index "background_tasks_county_code_appointment_id_id_index" on "background_tasks" ("county_code", "appointment_id", "id")',
  // What waits for a process is a handful among all that is finished.
  `create index "background_tasks_waiting_index" on "background_tasks" ("county_code", "id") where "state" in ('QUEUED', 'RUNNING')`,
  `alter table "background_tasks" add constraint "background_tasks_kind_check" check ("kind" in ('ORDER_EXPORT'))`,
  `alter table "background_tasks" add constraint "background_tasks_state_check" check ("state" in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'))`,
  `alter table "background_tasks" add constraint "background_tasks_county_code_export_request_id_foreign" foreign key ("county_code", "export_request_id")
    references "export_requests" ("county_code", "id") on update restrict on delete restrict`,
  `create table "task_files" (${KEYS}, "task_id" uuid not null, "media_type" text not null, "content" bytea not null, "expires_at" timestamptz not null,
    primary key ("county_code", "id"))`,
  'create unique index "task_files_county_code_task_id_index" on "task_files" ("county_code", "task_id")',
  'create index "task_files_expires_at_index" on "task_files" ("expires_at")',
  `alter table "task_files" add constraint "task_files_county_code_task_id_foreign" foreign key ("county_code", "task_id")
    references "background_tasks" ("county_code", "id") on update restrict on delete restrict`,
];
