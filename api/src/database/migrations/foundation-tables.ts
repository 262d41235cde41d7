/** The tables of the entities, as the mapper describes them. */
export const FOUNDATION_TABLES = `
create table "accounts" ("id" uuid not null, "login_name" text not null, "display_name" text not null, "password_hash" text not null, "must_change_password" boolean not null default true, "state" text not null default 'ACTIVE', "home_region_code" char(12) collate "C" not null, "last_sign_in_at" timestamptz null, "created_at" timestamptz not null default now(), "version" int not null default 1, primary key ("id"));
alter table "accounts" add constraint "accounts_login_name_unique" unique ("login_name");
create index "accounts_home_region_code_index" on "accounts" ("home_region_code");
alter table "accounts" add constraint "accounts_state_check" check ("state" in ('ACTIVE', 'SUSPENDED'));

create table "appointments" ("id" uuid not null, "account_id" uuid not null, "role" text not null, "region_code" char(12) collate "C" not null, "team_id" uuid null, "unit_name" text not null, "created_at" timestamptz not null default now(), "ended_at" timestamptz null, primary key ("id"));
create index "appointments_account_id_id_index" on "appointments" ("account_id", "id");
alter table "appointments" add constraint "appointments_role_check" check ("role" in ('PROVINCE_OVERSEER', 'CITY_OVERSEER', 'COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF', 'VILLAGE_STAFF', 'TEAM_LEADER', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'));

create table "audit_events" ("county_code" char(6) collate "C" not null, "id" uuid not null, "at" timestamptz not null, "action" text not null, "verb" text not null, "outcome" text not null, "account_id" uuid null, "actor_name" text null, "role" text not null, "address" text null, "object_type" text null, "object_id" text null, "detail" text null, primary key ("county_code", "id"));
create index "audit_events_county_code_at_id_index" on "audit_events" ("county_code", "at", "id");

create table "calendar_days" ("day" date not null, "kind" text not null, "name" text not null, primary key ("day"));
alter table "calendar_days" add constraint "calendar_days_kind_check" check ("kind" in ('HOLIDAY', 'WORKDAY'));

create table "deployment" ("key" text not null, "value" text not null, primary key ("key"));

create table "idempotency_records" ("actor_id" uuid not null, "verb" text not null, "key" text not null, "input_hash" text not null, "outcome" jsonb not null, "at" timestamptz not null, primary key ("actor_id", "verb", "key"));
create index "idempotency_records_at_index" on "idempotency_records" ("at");

create table "outbox_messages" ("county_code" char(6) collate "C" not null, "id" uuid not null, "created_at" timestamptz not null default now(), "object_type" text not null, "object_id" uuid not null, "object_version" int not null, "region_code" char(12) collate "C" not null, "of_pool" boolean not null default false, "team_id" uuid null, primary key ("county_code", "id"));
create index "outbox_messages_county_code_created_at_id_index" on "outbox_messages" ("county_code", "created_at", "id");

create table "places" ("county_code" char(6) collate "C" not null, "id" uuid not null, "created_at" timestamptz not null default now(), "name" text not null, "kind" text not null, "region_code" char(12) collate "C" not null, "address" text null, "public_phone" text null, "responsible_name" text null, "responsible_phone" text null, "active" boolean not null default true, primary key ("county_code", "id"));
create index "places_county_code_region_code_id_index" on "places" ("county_code", "region_code", "id");
alter table "places" add constraint "places_kind_check" check ("kind" in ('PRACTICE_CENTER', 'PROMOTION_CENTER', 'PRACTICE_INSTITUTE', 'PRACTICE_STATION', 'SERVICE_SITE'));

create table "regions" ("code" char(12) collate "C" not null, "name" text not null, "full_name" text not null, "name_initials" text not null, "level" text not null, "parent_code" char(12) collate "C" null, "valid_from" date not null, "valid_to" date null, "superseded_by_code" char(12) collate "C" null, "former_names" jsonb not null default '[]', primary key ("code"));
create index "regions_parent_code_index" on "regions" ("parent_code");
alter table "regions" add constraint "regions_level_check" check ("level" in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE'));

create table "region_figures" ("region_code" char(12) collate "C" not null, "year" int not null, "resident_population" int null, "in_service_party_members" int null, "source_note" text not null, "demo" boolean not null default false, primary key ("region_code", "year"));

create table "reveals" ("county_code" char(6) collate "C" not null, "id" uuid not null, "created_at" timestamptz not null default now(), "state" text not null, "at" timestamptz not null, "object_type" text not null, "object_id" text not null, "field" text not null, "region_code" char(12) collate "C" not null, "reason" text not null, "note" text null, "minor" boolean not null, "requester_name" text not null, "account_id" uuid not null, "decider_name" text null, "decided_at" timestamptz null, primary key ("county_code", "id"));
create index "reveals_county_code_state_id_index" on "reveals" ("county_code", "state", "id");
create index "reveals_county_code_account_id_at_index" on "reveals" ("county_code", "account_id", "at");
alter table "reveals" add constraint "reveals_state_check" check ("state" in ('SHOWN', 'PENDING', 'APPROVED', 'REFUSED'));
alter table "reveals" add constraint "reveals_reason_check" check ("reason" in ('VERIFY_IDENTITY', 'CONTACT_PERSON', 'EMERGENCY', 'OTHER'));

create table "serials" ("county_code" char(6) collate "C" not null, "kind" text not null, "day" date not null, "last" int not null, primary key ("county_code", "kind", "day"));

create table "sessions" ("id" uuid not null, "account_id" uuid not null, "appointment_id" uuid not null, "token_hash" text not null, "created_at" timestamptz not null default now(), "last_seen_at" timestamptz not null, "address" text null, "user_agent" text null, "ended_at" timestamptz null, primary key ("id"));
alter table "sessions" add constraint "sessions_token_hash_unique" unique ("token_hash");
create index "sessions_account_id_id_index" on "sessions" ("account_id", "id");

create table "sign_in_attempts" ("id" uuid not null, "login_name_hash" text not null, "address" text not null, "at" timestamptz not null, "outcome" text not null, primary key ("id"));
create index "sign_in_attempts_address_at_index" on "sign_in_attempts" ("address", "at");
create index "sign_in_attempts_login_name_hash_at_index" on "sign_in_attempts" ("login_name_hash", "at");
alter table "sign_in_attempts" add constraint "sign_in_attempts_outcome_check" check ("outcome" in ('CHECKING', 'FAILED', 'SUCCEEDED', 'FORGIVEN'));

create table "sla_rules" ("county_code" char(6) collate "C" not null, "step" text not null, "urgency" text not null, "minutes" int not null, "clock" text not null, primary key ("county_code", "step", "urgency"));
alter table "sla_rules" add constraint "sla_rules_clock_check" check ("clock" in ('ROUND_THE_CLOCK', 'WORKING_DAYS', 'WORKING_HOURS'));

create table "volunteers" ("county_code" char(6) collate "C" not null, "id" uuid not null, "created_at" timestamptz not null default now(), "volunteer_no" text not null, "name" text not null, "name_initials" text not null, "gender" text null, "phone" text null, "id_number_masked" text null, "id_number_cipher" text null, "id_number_hash" text null, "birth_date" date null, "political_status" text null, "region_code" char(12) collate "C" not null, "skills" text[] not null, "state" text not null default 'ACTIVE', "registered_on" date not null, "version" int not null default 1, primary key ("county_code", "id"));
create index "volunteers_county_code_region_code_id_index" on "volunteers" ("county_code", "region_code", "id");
alter table "volunteers" add constraint "volunteers_county_code_id_number_hash_unique" unique ("county_code", "id_number_hash");
alter table "volunteers" add constraint "volunteers_county_code_volunteer_no_unique" unique ("county_code", "volunteer_no");
alter table "volunteers" add constraint "volunteers_gender_check" check ("gender" in ('MALE', 'FEMALE'));
alter table "volunteers" add constraint "volunteers_political_status_check" check ("political_status" in ('PARTY_MEMBER', 'PROBATIONARY', 'LEAGUE_MEMBER', 'DEMOCRATIC_PARTY', 'INDEPENDENT', 'MASSES'));
alter table "volunteers" add constraint "volunteers_state_check" check ("state" in ('PENDING', 'ACTIVE', 'REJECTED', 'SUSPENDED', 'WITHDRAWN', 'DECEASED', 'MERGED'));

create table "volunteer_teams" ("county_code" char(6) collate "C" not null, "id" uuid not null, "created_at" timestamptz not null default now(), "name" text not null, "name_initials" text not null, "type" text not null, "category" text not null, "speciality" text null, "state" text not null default 'ACTIVE', "region_code" char(12) collate "C" not null, "service_area_codes" text[] not null, "weekly_capacity" int not null default 5, "contact_name" text null, "contact_phone" text null, "leader_id" uuid null, "version" int not null default 1, primary key ("county_code", "id"));
create index "volunteer_teams_county_code_category_id_index" on "volunteer_teams" ("county_code", "category", "id");
alter table "volunteer_teams" add constraint "volunteer_teams_type_check" check ("type" in ('CORPS', 'DETACHMENT', 'SQUAD', 'UNIT', 'STANDING', 'SPECIAL', 'SOCIAL_ORG', 'ENTERPRISE', 'UPPER_LEVEL'));
alter table "volunteer_teams" add constraint "volunteer_teams_category_check" check ("category" in ('THEORY_POLICY', 'CULTURE_ARTS', 'EDUCATION', 'HEALTH_FITNESS', 'SCIENCE', 'LEGAL', 'SANITATION_ENVIRONMENT', 'POVERTY_RELIEF', 'CUSTOM'));
alter table "volunteer_teams" add constraint "volunteer_teams_state_check" check ("state" in ('ACTIVE', 'SUSPENDED', 'DISSOLVED'));

create table "team_memberships" ("county_code" char(6) collate "C" not null, "id" uuid not null, "created_at" timestamptz not null default now(), "team_id" uuid not null, "volunteer_id" uuid not null, "region_code" char(12) collate "C" not null, "joined_on" date not null, "left_on" date null, primary key ("county_code", "id"));
create index "team_memberships_county_code_volunteer_id_id_index" on "team_memberships" ("county_code", "volunteer_id", "id");
create index "team_memberships_county_code_team_id_id_index" on "team_memberships" ("county_code", "team_id", "id");

create table "demand_orders" ("county_code" char(6) collate "C" not null, "id" uuid not null, "created_at" timestamptz not null default now(), "order_no" text not null, "state" text not null, "category" text not null, "speciality" text null, "title" text not null, "content" text not null, "beneficiary_group" text null, "service_note" text null, "requester_name" text null, "requester_initials" text null, "requester_phone" text null, "address" text null, "region_code" char(12) collate "C" not null, "region_name" text not null, "preferred_time" text not null default 'ANY_TIME', "preferred_date" date null, "people_needed" int not null default 1, "urgency" text not null default 'NORMAL', "risk_note" text null, "channel" text not null, "raised_at" timestamptz not null, "reported_at" timestamptz not null, "proxy_entry" boolean not null, "consent_note" text null, "recorder_name" text null, "recorder_account_id" uuid null, "waiting_for" text not null, "sla_step" text null, "step_started_at" timestamptz null, "due_at" timestamptz null, "paused_minutes" int null, "overdue_told_at" timestamptz null, "failed_dispatches" int not null default 0, "in_open_pool" boolean not null default false, "current_dispatch_id" uuid null, "current_team_id" uuid null, "agreed_at" timestamptz null, "contacted_at" timestamptz null, "reason_code" text null, "reply_to_requester" text null, "hand_over_to" text null, "rating_state" text not null default 'NONE', "closed_at" timestamptz null, "reopened_from_id" uuid null, "version" int not null default 1, primary key ("county_code", "id"));
create index "demand_orders_county_code_reopened_from_id_id_index" on "demand_orders" ("county_code", "reopened_from_id", "id");
create index "demand_orders_county_code_current_team_id_id_index" on "demand_orders" ("county_code", "current_team_id", "id");
create index "demand_orders_county_code_reported_at_id_index" on "demand_orders" ("county_code", "reported_at", "id");
create index "demand_orders_county_code_waiting_for_due_at_id_index" on "demand_orders" ("county_code", "waiting_for", "due_at", "id");
create index "demand_orders_county_code_state_id_index" on "demand_orders" ("county_code", "state", "id");
create index "demand_orders_county_code_region_code_id_index" on "demand_orders" ("county_code", "region_code", "id");
alter table "demand_orders" add constraint "demand_orders_county_code_order_no_unique" unique ("county_code", "order_no");
alter table "demand_orders" add constraint "demand_orders_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'RETURNED', 'REJECTED', 'PENDING_DISPATCH', 'DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION', 'AWAITING_RATING', 'CLOSED', 'CANCELLED', 'UNRESOLVED'));
alter table "demand_orders" add constraint "demand_orders_category_check" check ("category" in ('THEORY_POLICY', 'CULTURE_ARTS', 'EDUCATION', 'HEALTH_FITNESS', 'SCIENCE', 'LEGAL', 'SANITATION_ENVIRONMENT', 'POVERTY_RELIEF', 'CUSTOM'));
alter table "demand_orders" add constraint "demand_orders_beneficiary_group_check" check ("beneficiary_group" in ('EMPTY_NEST_ELDER', 'LEFT_BEHIND_CHILD', 'EXTREME_HARDSHIP', 'LIVING_ALONE_ELDER', 'DISABLED_ELDER', 'CHILD_IN_DIFFICULTY', 'DISABLED_PERSON', 'BEREAVED_FAMILY', 'VETERAN', 'LOW_INCOME', 'LEFT_BEHIND_WOMAN', 'GENERAL_PUBLIC'));
alter table "demand_orders" add constraint "demand_orders_preferred_time_check" check ("preferred_time" in ('ANY_TIME', 'TODAY', 'THIS_WEEK', 'ON_DATE'));
alter table "demand_orders" add constraint "demand_orders_urgency_check" check ("urgency" in ('NORMAL', 'URGENT', 'EMERGENCY'));
alter table "demand_orders" add constraint "demand_orders_channel_check" check ("channel" in ('HOME_VISIT', 'WALK_IN', 'PHONE', 'ONLINE_MINI_PROGRAM', 'ONLINE_APP', 'WEIBO', 'KIOSK', 'SURVEY', 'IMPORT'));
alter table "demand_orders" add constraint "demand_orders_waiting_for_check" check ("waiting_for" in ('RECORDER', 'CENTRE', 'TEAM', 'STATION', 'NOBODY'));
alter table "demand_orders" add constraint "demand_orders_sla_step_check" check ("sla_step" in ('REVIEW', 'DISPATCH', 'ANSWER', 'CONTACT', 'FINISH', 'CONFIRM', 'RATE', 'FOLLOW_UP'));
alter table "demand_orders" add constraint "demand_orders_reason_code_check" check ("reason_code" in ('INFORMATION_MISSING', 'ADDRESS_UNCLEAR', 'CONTACT_UNREACHABLE', 'NOT_VOLUNTEER_SCOPE', 'GOVERNMENT_DUTY', 'COMMERCIAL', 'UNTRUE', 'DUPLICATE', 'SAFETY_RISK', 'BEYOND_ABILITY', 'SHORT_OF_PEOPLE', 'TIME_CONFLICT', 'BEYOND_SPECIALITY', 'TOO_FAR', 'SAFETY_CONCERN', 'NOBODY_HOME', 'NEED_CHANGED', 'BETTER_TEAM', 'TEAM_UNREACHABLE', 'WRONG_DISPATCH', 'NO_LONGER_NEEDED', 'SOLVED_OTHERWISE', 'NOT_FINISHED', 'RECORD_WRONG', 'NO_TEAM_AVAILABLE', 'NO_VOLUNTEERS_NEEDED', 'LOW_RATING', 'SLA_PASSED', 'OTHER'));
alter table "demand_orders" add constraint "demand_orders_hand_over_to_check" check ("hand_over_to" in ('HOTLINE_12345', 'CIVIL_AFFAIRS', 'HEALTH', 'POLICE', 'TOWN_GOVERNMENT', 'OTHER'));
alter table "demand_orders" add constraint "demand_orders_rating_state_check" check ("rating_state" in ('NONE', 'RATED'));

create table "order_ratings" ("county_code" char(6) collate "C" not null, "id" uuid not null, "created_at" timestamptz not null default now(), "order_id" uuid not null, "team_id" uuid null, "region_code" char(12) collate "C" not null, "overall" int not null, "attitude" int null, "skill" int null, "timeliness" int null, "participation" int null, "happiness" int null, "gain" int null, "solved" text not null, "comment" text null, "rater_kind" text not null, "recorder_name" text null, "consent_note" text null, "rated_at" timestamptz not null, "editable_until" timestamptz not null, "reply" text null, "replied_at" timestamptz null, "version" int not null default 1, primary key ("county_code", "id"));
create index "order_ratings_county_code_team_id_id_index" on "order_ratings" ("county_code", "team_id", "id");
alter table "order_ratings" add constraint "order_ratings_county_code_order_id_unique" unique ("county_code", "order_id");
alter table "order_ratings" add constraint "order_ratings_overall_check" check (overall between 1 and 5);
alter table "order_ratings" add constraint "order_ratings_attitude_check" check (attitude between 1 and 5);
alter table "order_ratings" add constraint "order_ratings_skill_check" check (skill between 1 and 5);
alter table "order_ratings" add constraint "order_ratings_timeliness_check" check (timeliness between 1 and 5);
alter table "order_ratings" add constraint "order_ratings_participation_check" check (participation between 1 and 5);
alter table "order_ratings" add constraint "order_ratings_happiness_check" check (happiness between 1 and 5);
alter table "order_ratings" add constraint "order_ratings_gain_check" check (gain between 1 and 5);
alter table "order_ratings" add constraint "order_ratings_solved_check" check ("solved" in ('YES', 'PARTLY', 'NO'));
alter table "order_ratings" add constraint "order_ratings_rater_kind_check" check ("rater_kind" in ('SELF', 'PROXY', 'PHONE'));

create table "follow_up_visits" ("county_code" char(6) collate "C" not null, "id" uuid not null, "created_at" timestamptz not null default now(), "order_id" uuid not null, "region_code" char(12) collate "C" not null, "cause" text not null, "state" text not null default 'OPEN', "due_at" timestamptz not null, "method" text null, "solved" text null, "result" text null, "suggestion" text null, "visitor_name" text null, "done_at" timestamptz null, "version" int not null default 1, primary key ("county_code", "id"));
create index "follow_up_visits_county_code_order_id_id_index" on "follow_up_visits" ("county_code", "order_id", "id");
create index "follow_up_visits_county_code_state_due_at_id_index" on "follow_up_visits" ("county_code", "state", "due_at", "id");
alter table "follow_up_visits" add constraint "follow_up_visits_cause_check" check ("cause" in ('LOW_RATING', 'SAMPLE'));
alter table "follow_up_visits" add constraint "follow_up_visits_state_check" check ("state" in ('OPEN', 'DONE'));
alter table "follow_up_visits" add constraint "follow_up_visits_method_check" check ("method" in ('PHONE', 'HOME'));
alter table "follow_up_visits" add constraint "follow_up_visits_solved_check" check ("solved" in ('YES', 'PARTLY', 'NO'));

create table "dispatches" ("county_code" char(6) collate "C" not null, "id" uuid not null, "created_at" timestamptz not null default now(), "order_id" uuid not null, "team_id" uuid null, "region_code" char(12) collate "C" not null, "state" text not null, "mode" text not null, "offered_at" timestamptz not null, "answer_due_at" timestamptz not null, "answered_at" timestamptz null, "ended_at" timestamptz null, "reason_code" text null, "reason_note" text null, "note" text null, "offered_by_name" text null, "answered_by_name" text null, "version" int not null default 1, primary key ("county_code", "id"));
create index "dispatches_county_code_team_id_state_id_index" on "dispatches" ("county_code", "team_id", "state", "id");
create index "dispatches_county_code_order_id_id_index" on "dispatches" ("county_code", "order_id", "id");
alter table "dispatches" add constraint "dispatches_state_check" check ("state" in ('OFFERED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'RECALLED', 'FULFILLED', 'FAILED'));
alter table "dispatches" add constraint "dispatches_mode_check" check ("mode" in ('DIRECT', 'OPEN_POOL'));
alter table "dispatches" add constraint "dispatches_reason_code_check" check ("reason_code" in ('INFORMATION_MISSING', 'ADDRESS_UNCLEAR', 'CONTACT_UNREACHABLE', 'NOT_VOLUNTEER_SCOPE', 'GOVERNMENT_DUTY', 'COMMERCIAL', 'UNTRUE', 'DUPLICATE', 'SAFETY_RISK', 'BEYOND_ABILITY', 'SHORT_OF_PEOPLE', 'TIME_CONFLICT', 'BEYOND_SPECIALITY', 'TOO_FAR', 'SAFETY_CONCERN', 'NOBODY_HOME', 'NEED_CHANGED', 'BETTER_TEAM', 'TEAM_UNREACHABLE', 'WRONG_DISPATCH', 'NO_LONGER_NEEDED', 'SOLVED_OTHERWISE', 'NOT_FINISHED', 'RECORD_WRONG', 'NO_TEAM_AVAILABLE', 'NO_VOLUNTEERS_NEEDED', 'LOW_RATING', 'SLA_PASSED', 'OTHER'));

create table "service_records" ("county_code" char(6) collate "C" not null, "id" uuid not null, "created_at" timestamptz not null default now(), "volunteer_id" uuid not null, "volunteer_name" text not null, "order_id" uuid null, "dispatch_id" uuid null, "team_id" uuid not null, "region_code" char(12) collate "C" not null, "state" text not null, "source" text not null, "service_start" timestamptz not null, "service_end" timestamptz not null, "deduct_minutes" int not null default 0, "excluded_reason" text null, "creditable_minutes" integer generated always as (case when excluded_reason is null then greatest(0, (extract(epoch from (service_end - service_start)) / 60)::int - deduct_minutes) else 0 end) stored not null, "needs_second_review" boolean not null default false, "recorder_name" text null, "recorder_account_id" uuid null, "confirmer_name" text null, "confirmer_account_id" uuid null, "confirmed_at" timestamptz null, "second_reviewer_name" text null, "second_reviewer_account_id" uuid null, "voided_at" timestamptz null, "void_reason" text null, "version" int not null default 1, primary key ("county_code", "id"));
create index "service_records_county_code_volunteer_id_service_start_id_index" on "service_records" ("county_code", "volunteer_id", "service_start", "id");
create index "service_records_county_code_order_id_id_index" on "service_records" ("county_code", "order_id", "id");
alter table "service_records" add constraint "service_records_state_check" check ("state" in ('DRAFT', 'PENDING', 'CONFIRMED', 'DISPUTED', 'CORRECTED', 'VOIDED'));
alter table "service_records" add constraint "service_records_source_check" check ("source" in ('CHECKIN', 'TEAM_ENTRY', 'SUPPLEMENT', 'IMPORT'));
alter table "service_records" add constraint "service_records_excluded_reason_check" check ("excluded_reason" in ('DUTY'));

create table "order_events" ("county_code" char(6) collate "C" not null, "id" uuid not null, "created_at" timestamptz not null default now(), "order_id" uuid not null, "dispatch_id" uuid null, "team_id" uuid null, "region_code" char(12) collate "C" not null, "at" timestamptz not null, "verb" text not null, "from_state" text null, "to_state" text not null, "reason_code" text null, "note" text null, "actor_name" text null, "actor_role" text not null, "actor_unit" text null, "actor_account_id" uuid null, "channel" text not null, primary key ("county_code", "id"));
create index "order_events_county_code_order_id_at_id_index" on "order_events" ("county_code", "order_id", "at", "id");
alter table "order_events" add constraint "order_events_verb_check" check ("verb" in ('SAVE_DRAFT', 'SUBMIT', 'RESUBMIT', 'RETURN', 'REJECT', 'APPROVE', 'DISPATCH', 'OPEN_TO_POOL', 'CLAIM', 'ACCEPT', 'DECLINE', 'EXPIRE', 'RECALL', 'NAME_VOLUNTEERS', 'CONTACT', 'START', 'FAIL', 'REPORT', 'CONFIRM', 'REFUSE_CONFIRMATION', 'RATE', 'CHANGE_RATING', 'REPLY', 'CLOSE_UNRATED', 'FOLLOW_UP', 'CANCEL', 'UNRESOLVE', 'REOPEN', 'OVERDUE', 'ESCALATE', 'SUPERVISE'));
alter table "order_events" add constraint "order_events_from_state_check" check ("from_state" in ('DRAFT', 'SUBMITTED', 'RETURNED', 'REJECTED', 'PENDING_DISPATCH', 'DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION', 'AWAITING_RATING', 'CLOSED', 'CANCELLED', 'UNRESOLVED'));
alter table "order_events" add constraint "order_events_to_state_check" check ("to_state" in ('DRAFT', 'SUBMITTED', 'RETURNED', 'REJECTED', 'PENDING_DISPATCH', 'DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION', 'AWAITING_RATING', 'CLOSED', 'CANCELLED', 'UNRESOLVED'));
alter table "order_events" add constraint "order_events_reason_code_check" check ("reason_code" in ('INFORMATION_MISSING', 'ADDRESS_UNCLEAR', 'CONTACT_UNREACHABLE', 'NOT_VOLUNTEER_SCOPE', 'GOVERNMENT_DUTY', 'COMMERCIAL', 'UNTRUE', 'DUPLICATE', 'SAFETY_RISK', 'BEYOND_ABILITY', 'SHORT_OF_PEOPLE', 'TIME_CONFLICT', 'BEYOND_SPECIALITY', 'TOO_FAR', 'SAFETY_CONCERN', 'NOBODY_HOME', 'NEED_CHANGED', 'BETTER_TEAM', 'TEAM_UNREACHABLE', 'WRONG_DISPATCH', 'NO_LONGER_NEEDED', 'SOLVED_OTHERWISE', 'NOT_FINISHED', 'RECORD_WRONG', 'NO_TEAM_AVAILABLE', 'NO_VOLUNTEERS_NEEDED', 'LOW_RATING', 'SLA_PASSED', 'OTHER'));

create table "dispatch_volunteers" ("county_code" char(6) collate "C" not null, "id" uuid not null, "created_at" timestamptz not null default now(), "dispatch_id" uuid not null, "volunteer_id" uuid not null, "team_id" uuid not null, "region_code" char(12) collate "C" not null, "named_at" timestamptz not null, "released_at" timestamptz null, primary key ("county_code", "id"));
alter table "dispatch_volunteers" add constraint "dispatch_volunteers_county_code_dispatch_id_volunteer_id_unique" unique ("county_code", "dispatch_id", "volunteer_id");

create table "complaints" ("county_code" char(6) collate "C" not null, "id" uuid not null, "created_at" timestamptz not null default now(), "complaint_no" text not null, "order_id" uuid null, "region_code" char(12) collate "C" not null, "kind" text not null, "state" text not null, "content" text not null, "complainant_name" text null, "complainant_phone" text null, "result" text null, "transferred_to" text null, "handler_name" text null, "entered_at" timestamptz not null, "closed_at" timestamptz null, "version" int not null default 1, primary key ("county_code", "id"));
create index "complaints_county_code_order_id_id_index" on "complaints" ("county_code", "order_id", "id");
create index "complaints_county_code_state_id_index" on "complaints" ("county_code", "state", "id");
alter table "complaints" add constraint "complaints_county_code_complaint_no_unique" unique ("county_code", "complaint_no");
alter table "complaints" add constraint "complaints_kind_check" check ("kind" in ('CHARGING', 'PRIVACY', 'FORCED', 'ATTITUDE', 'NO_SHOW', 'FALSE_RECORD', 'OTHER'));
alter table "complaints" add constraint "complaints_state_check" check ("state" in ('OPEN', 'ACCEPTED', 'HANDLING', 'CLOSED', 'TRANSFERRED'));

create table "complaint_events" ("county_code" char(6) collate "C" not null, "id" uuid not null, "created_at" timestamptz not null default now(), "complaint_id" uuid not null, "region_code" char(12) collate "C" not null, "at" timestamptz not null, "verb" text not null, "from_state" text null, "to_state" text not null, "note" text null, "actor_name" text null, "actor_unit" text null, primary key ("county_code", "id"));
create index "complaint_events_county_code_complaint_id_at_id_index" on "complaint_events" ("county_code", "complaint_id", "at", "id");
alter table "complaint_events" add constraint "complaint_events_verb_check" check ("verb" in ('ENTER', 'ACCEPT', 'HANDLE', 'CLOSE', 'TRANSFER'));
alter table "complaint_events" add constraint "complaint_events_from_state_check" check ("from_state" in ('OPEN', 'ACCEPTED', 'HANDLING', 'CLOSED', 'TRANSFERRED'));
alter table "complaint_events" add constraint "complaint_events_to_state_check" check ("to_state" in ('OPEN', 'ACCEPTED', 'HANDLING', 'CLOSED', 'TRANSFERRED'));

alter table "appointments" add constraint "appointments_account_id_foreign" foreign key ("account_id") references "accounts" ("id") on update restrict on delete restrict;

alter table "sessions" add constraint "sessions_account_id_foreign" foreign key ("account_id") references "accounts" ("id") on update restrict on delete restrict;
alter table "sessions" add constraint "sessions_appointment_id_foreign" foreign key ("appointment_id") references "appointments" ("id") on update restrict on delete restrict;

alter table "volunteer_teams" add constraint "volunteer_teams_county_code_leader_id_foreign" foreign key ("county_code", "leader_id") references "volunteers" ("county_code", "id") on update restrict on delete restrict;

alter table "team_memberships" add constraint "team_memberships_county_code_team_id_foreign" foreign key ("county_code", "team_id") references "volunteer_teams" ("county_code", "id") on update restrict on delete restrict;
alter table "team_memberships" add constraint "team_memberships_county_code_volunteer_id_foreign" foreign key ("county_code", "volunteer_id") references "volunteers" ("county_code", "id") on update restrict on delete restrict;

alter table "demand_orders" add constraint "demand_orders_county_code_current_dispatch_id_foreign" foreign key ("county_code", "current_dispatch_id") references "dispatches" ("county_code", "id") on update restrict on delete restrict;
alter table "demand_orders" add constraint "demand_orders_county_code_current_team_id_foreign" foreign key ("county_code", "current_team_id") references "volunteer_teams" ("county_code", "id") on update restrict on delete restrict;
alter table "demand_orders" add constraint "demand_orders_county_code_reopened_from_id_foreign" foreign key ("county_code", "reopened_from_id") references "demand_orders" ("county_code", "id") on update restrict on delete restrict;

alter table "order_ratings" add constraint "order_ratings_county_code_order_id_foreign" foreign key ("county_code", "order_id") references "demand_orders" ("county_code", "id") on update restrict on delete restrict;
alter table "order_ratings" add constraint "order_ratings_county_code_team_id_foreign" foreign key ("county_code", "team_id") references "volunteer_teams" ("county_code", "id") on update restrict on delete restrict;

alter table "follow_up_visits" add constraint "follow_up_visits_county_code_order_id_foreign" foreign key ("county_code", "order_id") references "demand_orders" ("county_code", "id") on update restrict on delete restrict;

alter table "dispatches" add constraint "dispatches_county_code_order_id_foreign" foreign key ("county_code", "order_id") references "demand_orders" ("county_code", "id") on update restrict on delete restrict;
alter table "dispatches" add constraint "dispatches_county_code_team_id_foreign" foreign key ("county_code", "team_id") references "volunteer_teams" ("county_code", "id") on update restrict on delete restrict;

alter table "service_records" add constraint "service_records_county_code_volunteer_id_foreign" foreign key ("county_code", "volunteer_id") references "volunteers" ("county_code", "id") on update restrict on delete restrict;
alter table "service_records" add constraint "service_records_county_code_order_id_foreign" foreign key ("county_code", "order_id") references "demand_orders" ("county_code", "id") on update restrict on delete restrict;
alter table "service_records" add constraint "service_records_county_code_dispatch_id_foreign" foreign key ("county_code", "dispatch_id") references "dispatches" ("county_code", "id") on update restrict on delete restrict;
alter table "service_records" add constraint "service_records_county_code_team_id_foreign" foreign key ("county_code", "team_id") references "volunteer_teams" ("county_code", "id") on update restrict on delete restrict;

alter table "order_events" add constraint "order_events_county_code_order_id_foreign" foreign key ("county_code", "order_id") references "demand_orders" ("county_code", "id") on update restrict on delete restrict;
alter table "order_events" add constraint "order_events_county_code_dispatch_id_foreign" foreign key ("county_code", "dispatch_id") references "dispatches" ("county_code", "id") on update restrict on delete restrict;
alter table "order_events" add constraint "order_events_county_code_team_id_foreign" foreign key ("county_code", "team_id") references "volunteer_teams" ("county_code", "id") on update restrict on delete restrict;

alter table "dispatch_volunteers" add constraint "dispatch_volunteers_county_code_dispatch_id_foreign" foreign key ("county_code", "dispatch_id") references "dispatches" ("county_code", "id") on update restrict on delete restrict;
alter table "dispatch_volunteers" add constraint "dispatch_volunteers_county_code_volunteer_id_foreign" foreign key ("county_code", "volunteer_id") references "volunteers" ("county_code", "id") on update restrict on delete restrict;
alter table "dispatch_volunteers" add constraint "dispatch_volunteers_county_code_team_id_foreign" foreign key ("county_code", "team_id") references "volunteer_teams" ("county_code", "id") on update restrict on delete restrict;

alter table "complaints" add constraint "complaints_county_code_order_id_foreign" foreign key ("county_code", "order_id") references "demand_orders" ("county_code", "id") on update restrict on delete restrict;

alter table "complaint_events" add constraint "complaint_events_county_code_complaint_id_foreign" foreign key ("county_code", "complaint_id") references "complaints" ("county_code", "id") on update restrict on delete restrict;
`;
