import { Migration } from '@mikro-orm/migrations';
import { KEY, OWNED, REGION, to } from './owned-columns.ts';

/** 交流活动, with contests of projects. */
export class Exchanges extends Migration {
  override up(): void {
    this.addSql(`create table "exchange_events" (${OWNED}, "kind" text not null, "title" text not null, "held_on" date not null, "venue" text not null, "participants" int null, "outputs" text null, ${REGION}, "version" int not null default 1, ${KEY},
      constraint "exchange_events_kind_check" check ("kind" in ('SEMINAR', 'EXCHANGE', 'FIELD_VISIT', 'SHOWCASE', 'CONTEST')))`);
    this.addSql(`create table "contest_entries" (${OWNED}, "event_id" uuid not null, "project_name" text not null, "team_id" uuid null, "summary" text null, ${REGION}, "award" text null, "version" int not null default 1, ${KEY},
      constraint "contest_entries_award_check" check ("award" in ('FIRST', 'SECOND', 'THIRD', 'MERIT')), ${to('contest_entries', 'event', 'exchange_events')}, ${to('contest_entries', 'team', 'volunteer_teams')})`);
    this.addSql(`create table "contest_scores" (${OWNED}, "entry_id" uuid not null, ${REGION}, "judge_name" text not null, "points" int not null, ${KEY},
      constraint "contest_scores_points_check" check ("points" between 0 and 100), constraint "contest_scores_county_code_entry_id_judge_name_unique" unique ("county_code", "entry_id", "judge_name"), ${to('contest_scores', 'entry', 'contest_entries')})`);
    this.addSql('create index "exchange_events_county_code_held_on_id_index" on "exchange_events" ("county_code", "held_on", "id")');
    this.addSql('create index "contest_entries_county_code_event_id_id_index" on "contest_entries" ("county_code", "event_id", "id")');
    this.addSql('create index "contest_scores_county_code_entry_id_id_index" on "contest_scores" ("county_code", "entry_id", "id")');
  }
}
