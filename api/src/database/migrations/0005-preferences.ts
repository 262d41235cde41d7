import { Migration } from '@mikro-orm/migrations';

/** How each person likes the console, and filters kept under a name. */
export class Preferences extends Migration {
  override up(): void {
    this.addSql(`
      create table "account_preferences" ("account_id" uuid not null, "text_size" text null, "high_contrast" boolean null, "language" text null, "tables" jsonb not null default '{}', primary key ("account_id"),
        constraint "account_preferences_text_size_check" check ("text_size" in ('STANDARD', 'LARGE', 'HUGE')),
        constraint "account_preferences_language_check" check ("language" in ('ZH_CN', 'EN')))`);
    this.addSql(`
      create table "saved_views" ("county_code" char(6) collate "C" not null, "id" uuid not null, "created_at" timestamptz not null default now(), "account_id" uuid not null, "list" text not null, "name" text not null, "filter" text not null, "shared" boolean not null, "deleted_at" timestamptz null, primary key ("county_code", "id"),
        constraint "saved_views_list_check" check ("list" in ('ORDERS')))`);
    this.addSql('create index "saved_views_county_code_account_id_list_index" on "saved_views" ("county_code", "account_id", "list")');
    this.addSql('create index "saved_views_county_code_list_id_index" on "saved_views" ("county_code", "list", "id")');
  }
}
