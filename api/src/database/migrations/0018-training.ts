import { Migration } from '@mikro-orm/migrations';
import { KEY, OWNED, REGION, to } from './owned-columns.ts';

/** 培训上岗: courses, sessions, results and certificates; and the skill that an order asks for. */
export class Training extends Migration {
  override up(): void {
    this.addSql(`create table "training_courses" (${OWNED}, "name" text not null, "kind" text not null, "skill" text null, "validity_months" int null, "active" boolean not null default true, "version" int not null default 1, ${KEY},
      constraint "training_courses_kind_check" check ("kind" in ('BASIC', 'PROJECT_BRIEFING', 'SKILL')))`);
    this.addSql(`create table "training_sessions" (${OWNED}, "course_id" uuid not null, ${REGION}, "starts_at" timestamptz not null, "place" text not null, "trainer_name" text null, "state" text not null default 'PLANNED', "version" int not null default 1, ${KEY},
      constraint "training_sessions_state_check" check ("state" in ('PLANNED', 'HELD', 'CANCELLED')), ${to('training_sessions', 'course', 'training_courses')})`);
    this.addSql(`create table "training_results" (${OWNED}, "volunteer_id" uuid not null, "course_id" uuid not null, "session_id" uuid not null, ${REGION}, "outcome" text not null, "trained_on" date not null, "valid_until" date null, ${KEY},
      constraint "training_results_outcome_check" check ("outcome" in ('PASSED', 'FAILED', 'ABSENT')), constraint "training_results_county_code_session_id_volunteer_id_unique" unique ("county_code", "session_id", "volunteer_id"),
      ${to('training_results', 'volunteer', 'volunteers')}, ${to('training_results', 'course', 'training_courses')}, ${to('training_results', 'session', 'training_sessions')})`);
    this.addSql(`create table "qualifications" (${OWNED}, "volunteer_id" uuid not null, ${REGION}, "skill" text not null, "certificate_no" text not null, "issuer" text not null, "issued_on" date not null, "expires_on" date null,
      "state" text not null default 'UNVERIFIED', "verifier_name" text null, "verified_at" timestamptz null, "version" int not null default 1, ${KEY},
      constraint "qualifications_state_check" check ("state" in ('UNVERIFIED', 'VERIFIED', 'REVOKED')), ${to('qualifications', 'volunteer', 'volunteers')})`);
    this.addSql('create index "training_courses_county_code_kind_id_index" on "training_courses" ("county_code", "kind", "id")');
    this.addSql('create index "training_sessions_county_code_starts_at_id_index" on "training_sessions" ("county_code", "starts_at", "id")');
    this.addSql('create index "training_sessions_county_code_course_id_id_index" on "training_sessions" ("county_code", "course_id", "id")');
    this.addSql('create index "training_results_county_code_volunteer_id_id_index" on "training_results" ("county_code", "volunteer_id", "id")');
    this.addSql('create index "qualifications_county_code_volunteer_id_id_index" on "qualifications" ("county_code", "volunteer_id", "id")');
    this.addSql('alter table "demand_orders" add column "required_skill" text null');
  }
}
