import { Migration } from '@mikro-orm/migrations';

/** Old and new in the audit, a county's own calendar days and labels, and indexes by the record that an audit row is about. */
export class Settings extends Migration {
  override up(): void {
    this.addSql('alter table "audit_events" add column "changes" jsonb null');
    this.addSql('alter table "order_events" add column "changes" jsonb null');
    this.addSql('create index "audit_events_county_code_object_id_at_id_index" on "audit_events" ("county_code", "object_id", "at", "id")');
    this.addSql('create index "reveals_county_code_object_id_at_id_index" on "reveals" ("county_code", "object_id", "at", "id")');
    this.addSql('create index "reveals_county_code_at_id_index" on "reveals" ("county_code", "at", "id")');

    this.addSql(`create table "county_calendar_days" ("county_code" char(6) collate "C" not null, "id" uuid not null, "created_at" timestamptz not null default now(), "day" date not null, "kind" text null, "name" text not null, primary key ("county_code", "id"))`);
    this.addSql('alter table "county_calendar_days" add constraint "county_calendar_days_county_code_day_unique" unique ("county_code", "day")');
    this.addSql(`alter table "county_calendar_days" add constraint "county_calendar_days_kind_check" check ("kind" in ('HOLIDAY', 'WORKDAY'))`);

    this.addSql(`create table "dictionary_labels" ("county_code" char(6) collate "C" not null, "id" uuid not null, "created_at" timestamptz not null default now(), "dictionary" text not null, "code" text not null, "zh" text null, "en" text null, primary key ("county_code", "id"))`);
    this.addSql('alter table "dictionary_labels" add constraint "dictionary_labels_county_code_dictionary_code_unique" unique ("county_code", "dictionary", "code")');
  }
}
