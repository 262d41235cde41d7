import { Migration } from '@mikro-orm/migrations';
import { KEY, OWNED, REGION, to } from './owned-columns.ts';

/** 新时代宣讲师: lecturers, their postings and their lectures. */
export class Lecturers extends Migration {
  override up(): void {
    this.addSql(`create table "era_lecturers" (${OWNED}, "name" text not null, "phone" text null, "source" text not null, "unit_name" text not null, "layer" text not null, "topics" text null,
      "political_stance" boolean not null default false, "theory" boolean not null default false, "expression" boolean not null default false, "conduct" boolean not null default false,
      "state" text not null default 'PROPOSED', "judge_note" text null, "judge_name" text null, "judged_at" timestamptz null, ${REGION}, "version" int not null default 1, ${KEY},
      constraint "era_lecturers_source_check" check ("source" in ('UNIVERSITY', 'PARTY_SCHOOL', 'RESEARCH_INSTITUTE', 'PARTY_GOV_PREFECTURE_UP')), constraint "era_lecturers_layer_check" check ("layer" in ('CENTRAL', 'PROVINCE', 'CITY', 'COUNTY')),
      constraint "era_lecturers_state_check" check ("state" in ('PROPOSED', 'SELECTED', 'REJECTED')),
      constraint "era_lecturers_four_criteria" check ("state" <> 'SELECTED' or ("political_stance" and "theory" and "expression" and "conduct")))`);
    this.addSql(`create table "lecturer_postings" (${OWNED}, "lecturer_id" uuid not null, "place_id" uuid not null, ${REGION}, "from_day" date not null, "until_day" date not null, "version" int not null default 1, ${KEY},
      constraint "lecturer_postings_days_check" check ("until_day" >= "from_day"), ${to('lecturer_postings', 'lecturer', 'era_lecturers')}, ${to('lecturer_postings', 'place', 'places')})`);
    this.addSql(`create table "era_lectures" (${OWNED}, "posting_id" uuid not null, ${REGION}, "held_on" date not null, "title" text not null, "venue" text not null, "audience" int not null, ${KEY}, ${to('era_lectures', 'posting', 'lecturer_postings')})`);
    this.addSql('create index "era_lecturers_county_code_state_id_index" on "era_lecturers" ("county_code", "state", "id")');
    this.addSql('create index "lecturer_postings_county_code_lecturer_id_id_index" on "lecturer_postings" ("county_code", "lecturer_id", "id")');
    this.addSql('create index "era_lectures_county_code_posting_id_id_index" on "era_lectures" ("county_code", "posting_id", "id")');
  }
}
