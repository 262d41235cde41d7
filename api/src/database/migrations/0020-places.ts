import { Migration } from '@mikro-orm/migrations';
import { KEY, OWNED, REGION, to } from './owned-columns.ts';

/** 阵地 with what makes three-have, and the residential points of the 15-minute circle. */
export class Places extends Migration {
  override up(): void {
    this.addSql(`alter table "places" add column "venue_type" text null, add column "functions" text[] not null default '{}', add column "latitude" double precision null, add column "longitude" double precision null,
      add column "opening_hours" text null, add column "standing_projects" text null, add column "responsible_from" date null, add column "responsible_until" date null, add column "rule_document" text null,
      add column "inspected_on" date null, add column "inspection_passed" boolean null, add column "version" int not null default 1,
      add constraint "places_venue_type_check" check ("venue_type" in ('RESIDENTIAL', 'PUBLIC_FACILITY', 'SERVICE_WINDOW', 'KEY_PUBLIC_PLACE')), add constraint "places_position_check" check (("latitude" is null) = ("longitude" is null))`);
    this.addSql(`create unique index "places_one_promotion_center" on "places" ("county_code") where "kind" = 'PROMOTION_CENTER' and "active"`);
    this.addSql(`create table "place_inspections" (${OWNED}, "place_id" uuid not null, ${REGION}, "inspected_on" date not null, "passed" boolean not null, "findings" text null, "inspector_name" text not null, ${KEY}, ${to('place_inspections', 'place', 'places')})`);
    this.addSql('create index "place_inspections_county_code_place_id_id_index" on "place_inspections" ("county_code", "place_id", "id")');
    this.addSql(`create table "residential_points" (${OWNED}, "name" text not null, "kind" text not null, ${REGION}, "population" int null, "latitude" double precision not null, "longitude" double precision not null, "active" boolean not null default true, "version" int not null default 1, ${KEY},
      constraint "residential_points_kind_check" check ("kind" in ('SETTLEMENT', 'VILLAGE_CENTRE')))`);
    this.addSql('create index "residential_points_county_code_region_code_id_index" on "residential_points" ("county_code", "region_code", "id")');
    // Great-circle distance in metres; plain SQL, so that the planner takes it apart.
    this.addSql(`create function ground_metres(lat1 double precision, lon1 double precision, lat2 double precision, lon2 double precision) returns double precision language sql immutable parallel safe as
      $$ select 12742000 * asin(sqrt(least(1, power(sin(radians(lat2 - lat1) / 2), 2) + cos(radians(lat1)) * cos(radians(lat2)) * power(sin(radians(lon2 - lon1) / 2), 2)))) $$`);
    // The circle looks for places in a box around each point.
    this.addSql('create index "places_position" on "places" using gist (point("longitude", "latitude")) where "latitude" is not null');
  }
}
