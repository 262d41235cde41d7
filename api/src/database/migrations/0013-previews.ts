import { Migration } from '@mikro-orm/migrations';

/** What a session looks through instead of its own role. */
export class Previews extends Migration {
  override up(): void {
    this.addSql(`alter table "sessions" add column "preview_role" text null, add column "preview_region_code" char(12) collate "C" null,
      add column "preview_team_id" uuid null`);
    this.addSql(`alter table "sessions" add constraint "sessions_preview_role_check" check ("preview_role" in
      ('PROVINCE_OVERSEER', 'CITY_OVERSEER', 'COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF', 'VILLAGE_STAFF', 'TEAM_LEADER', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'))`);
  }
}
