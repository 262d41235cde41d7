import { Migration } from '@mikro-orm/migrations';
import { KEY, OWNED, REGION, to } from './owned-columns.ts';

const CATEGORIES = ['THEORY_POLICY', 'CULTURE_ARTS', 'EDUCATION', 'HEALTH_FITNESS', 'SCIENCE', 'LEGAL', 'SANITATION_ENVIRONMENT', 'POVERTY_RELIEF', 'CUSTOM'];
const among = (codes: readonly string[]) => codes.map((code) => `'${code}'`).join(', ');

/** 志愿服务活动 with its sign-ups; service records of who was there. */
export class Activities extends Migration {
  override up(): void {
    this.addSql(`create table "service_activities" (${OWNED}, "title" text not null, "content" text not null, "kind" text not null, "category" text not null, ${REGION}, "place_id" uuid null, "venue" text not null, "team_id" uuid not null,
      "starts_at" timestamptz not null, "ends_at" timestamptz not null, "capacity" int not null, "signed_up" int not null default 0, "waiting" int not null default 0, "risk_statement" text not null, "required_skill" text null, "public_phone" text null,
      "state" text not null default 'PUBLISHED', "cancel_reason" text null, "recorder_name" text null, "recorder_account_id" uuid null, "version" int not null default 1, ${KEY},
      constraint "service_activities_kind_check" check ("kind" in ('ORGANISED', 'MUTUAL_HELP')), constraint "service_activities_category_check" check ("category" in (${among(CATEGORIES)})),
      constraint "service_activities_state_check" check ("state" in ('PUBLISHED', 'HELD', 'CANCELLED')), constraint "service_activities_times_check" check ("ends_at" > "starts_at"),
      constraint "service_activities_counts_check" check ("capacity" > 0 and "signed_up" between 0 and "capacity" and "waiting" >= 0),
      ${to('service_activities', 'place', 'places')}, ${to('service_activities', 'team', 'volunteer_teams')})`);
    this.addSql('create index "service_activities_county_code_starts_at_id_index" on "service_activities" ("county_code", "starts_at", "id")');
    this.addSql('create index "service_activities_county_code_place_id_id_index" on "service_activities" ("county_code", "place_id", "id")');
    this.addSql(`create table "activity_sign_ups" (${OWNED}, "activity_id" uuid not null, "volunteer_id" uuid not null, "volunteer_name" text not null, "team_id" uuid not null, ${REGION}, "state" text not null, "signed_up_at" timestamptz not null, "version" int not null default 1, ${KEY},
      constraint "activity_sign_ups_state_check" check ("state" in ('CONFIRMED', 'WAITLISTED', 'CANCELLED', 'ATTENDED', 'NO_SHOW', 'EXCUSED')), constraint "activity_sign_ups_county_code_activity_id_volunteer_id_unique" unique ("county_code", "activity_id", "volunteer_id"),
      ${to('activity_sign_ups', 'activity', 'service_activities')}, ${to('activity_sign_ups', 'volunteer', 'volunteers')}, ${to('activity_sign_ups', 'team', 'volunteer_teams')})`);
    this.addSql('create index "activity_sign_ups_county_code_activity_id_id_index" on "activity_sign_ups" ("county_code", "activity_id", "id")');
    this.addSql('alter table "service_records" add column "activity_id" uuid null');
    this.addSql(`alter table "service_records" add ${to('service_records', 'activity', 'service_activities')}`);
    this.addSql('create index "service_records_county_code_activity_id_id_index" on "service_records" ("county_code", "activity_id", "id")');
  }
}
