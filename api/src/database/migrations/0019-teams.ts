import { Migration } from '@mikro-orm/migrations';

/** 队伍: the corps with its captains, what belongs to it, and the teams of upper levels. */
export class Teams extends Migration {
  override up(): void {
    this.addSql(`alter table "volunteer_teams" add column "parent_id" uuid null, add column "unit_name" text null, add column "captain_name" text null, add column "captain_post" text null,
      add column "second_captain_name" text null, add column "second_captain_post" text null, add column "key_field" text null, add column "upper_level" text null,
      add constraint "volunteer_teams_key_field_check" check ("key_field" in ('YOUTH', 'WOMEN', 'CULTURE', 'ARTS', 'SCIENCE', 'MEDICAL', 'ENVIRONMENT', 'JUSTICE')),
      add constraint "volunteer_teams_upper_level_check" check ("upper_level" in ('CENTRAL', 'PROVINCE', 'CITY')),
      add constraint "volunteer_teams_county_code_parent_id_foreign" foreign key ("county_code", "parent_id") references "volunteer_teams" ("county_code", "id") on update restrict on delete restrict`);
    // The list of teams is in the order of their names.
    this.addSql('create index "volunteer_teams_county_code_name_id_index" on "volunteer_teams" ("county_code", "name", "id")');
    this.addSql(`create unique index "volunteer_teams_one_corps" on "volunteer_teams" ("county_code") where "type" = 'CORPS' and "state" <> 'DISSOLVED'`);
  }
}
