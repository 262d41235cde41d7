import { Migration } from '@mikro-orm/migrations';

const KEYS = '"county_code" char(6) collate "C" not null, "id" uuid not null, "created_at" timestamptz not null default now()';

/** Files that somebody hands in to be entered, with their rows; and the tasks that check and enter them. */
export class Imports extends Migration {
  override up(): void {
    for (const statement of TABLES) this.addSql(statement);
  }
}

const TABLES = [
  `create table "data_imports" (${KEYS}, "register" text not null, "file_name" text not null, "file_hash" text not null, "at" timestamptz not null,
    "columns" text[] not null, "headings" text[] not null, "same_file_at" timestamptz null, "unit_name" text null, "expires_at" timestamptz not null,
    "region_code" char(12) collate "C" not null, "account_id" uuid not null, "appointment_id" uuid not null,
    primary key ("county_code", "id"))`,
  `alter table "data_imports" add constraint "data_imports_register_check" check ("register" in ('ORDERS'))`,
  'create index "data_imports_county_code_appointment_id_id_index" on "data_imports" ("county_code", "appointment_id", "id")',
  'create index "data_imports_expires_at_index" on "data_imports" ("expires_at")',
  `create table "import_rows" (${KEYS}, "data_import_id" uuid not null, "appointment_id" uuid not null, "number" int not null, "state" text not null,
    "cells" text[] not null, "problems" jsonb not null, "warning" text null, "entered_no" text null, "expires_at" timestamptz not null,
    primary key ("county_code", "id"))`,
  `alter table "import_rows" add constraint "import_rows_state_check" check ("state" in ('GOOD', 'BAD', 'ENTERED'))`,
  'alter table "import_rows" add constraint "import_rows_county_code_data_import_id_number_unique" unique ("county_code", "data_import_id", "number")',
  'create index "import_rows_county_code_data_import_id_state_number_index" on "import_rows" ("county_code", "data_import_id", "state", "number")',
  'create index "import_rows_expires_at_index" on "import_rows" ("expires_at")',
  `alter table "import_rows" add constraint "import_rows_county_code_data_import_id_foreign" foreign key ("county_code", "data_import_id")
    references "data_imports" ("county_code", "id") on update restrict on delete restrict`,
  'alter table "background_tasks" add column "data_import_id" uuid null',
  `alter table "background_tasks" add constraint "background_tasks_county_code_data_import_id_foreign" foreign key ("county_code", "data_import_id")
    references "data_imports" ("county_code", "id") on update restrict on delete restrict`,
  'create index "background_tasks_county_code_data_import_id_id_index" on "background_tasks" ("county_code", "data_import_id", "id") where "data_import_id" is not null',
  'alter table "background_tasks" drop constraint "background_tasks_kind_check"',
  `alter table "background_tasks" add constraint "background_tasks_kind_check" check ("kind" in ('ORDER_EXPORT', 'IMPORT_CHECK', 'IMPORT_ENTRY'))`,
];
