import { Migration } from '@mikro-orm/migrations';
import { KEY, OWNED, REGION, to } from './owned-columns.ts';

const CODES = ['CIRCLE_MINUTES', 'CIRCLE_WALK_METRES', 'CIRCLE_RIDE_METRES', 'CIRCLE_DETOUR_PERCENT', 'STANDING_TOWN', 'STANDING_VILLAGE', 'VILLAGE_SERVICES_PERCENT'];

/** Teams linked with places; and the aim for services in villages. */
export class Links extends Migration {
  override up(): void {
    this.addSql(`create table "team_place_links" (${OWNED}, "team_id" uuid not null, "place_id" uuid not null, ${REGION}, "kind" text not null, "from_day" date not null, "until_day" date null, "contact_name" text null, "contact_phone" text null,
      "version" int not null default 1, ${KEY}, constraint "team_place_links_kind_check" check ("kind" in ('PAIRED', 'STATIONED')), constraint "team_place_links_days_check" check ("until_day" >= "from_day"),
      ${to('team_place_links', 'team', 'volunteer_teams')}, ${to('team_place_links', 'place', 'places')})`);
    this.addSql('create index "team_place_links_county_code_place_id_id_index" on "team_place_links" ("county_code", "place_id", "id")');
    this.addSql('create index "team_place_links_county_code_team_id_id_index" on "team_place_links" ("county_code", "team_id", "id")');
    this.addSql('alter table "county_parameters" no force row level security');
    this.addSql('alter table "county_parameters" drop constraint "county_parameters_code_check"');
    this.addSql(`alter table "county_parameters" add constraint "county_parameters_code_check" check ("code" in (${CODES.map((code) => `'${code}'`).join(', ')}))`);
    this.addSql(`insert into "county_parameters" ("county_code", "code", "value") select distinct "county_code", 'VILLAGE_SERVICES_PERCENT', 80 from "county_parameters"`);
    this.addSql('alter table "county_parameters" force row level security');
  }
}
