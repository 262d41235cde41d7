import { Migration } from '@mikro-orm/migrations';

/** 志愿者 as 条例 §7 wants them registered: documents, guardians, consents, the steps of a registration, and merges that can be undone. */
export class Volunteers extends Migration {
  override up(): void {
    this.addSql(`alter table "volunteers" add column "former_nos" text null, add column "external_volunteer_no" text null, add column "id_document_type" text null,
      add column "in_service_party_member" boolean not null default false, add column "leader_cadre" boolean not null default false, add column "occupation" text null, add column "employer" text null,
      add column "service_times" text[] not null default '{}', add column "talents" text[] not null default '{}', add column "guardian_name" text null, add column "guardian_phone" text null,
      add column "guardian_relation" text null, add column "channel" text null, add column "pre_registered" boolean not null default false, add column "duplicate_of_id" uuid null, add column "merged_into_id" uuid null`);
    for (const [column, codes] of Object.entries(CODES)) {
      this.addSql(`alter table "volunteers" add constraint "volunteers_${column}_check" check ("${column}" in (${list(codes)}))`);
    }
    // Skills were words of the county's own before there was a dictionary; what is none of its codes is no skill that could be found.
    this.addSql(`update "volunteers" set "skills" = '{}'`);
    for (const column of ['duplicate_of', 'merged_into']) {
      this.addSql(`alter table "volunteers" add constraint "volunteers_county_code_${column}_id_foreign" foreign key ("county_code", "${column}_id") references "volunteers" ("county_code", "id") on update restrict on delete restrict`);
    }
    this.addSql('alter table "volunteers" drop constraint "volunteers_county_code_id_number_hash_unique"');
    this.addSql('create index "volunteers_county_code_id_number_hash_index" on "volunteers" ("county_code", "id_number_hash")');
    this.addSql('create index "volunteers_county_code_state_id_index" on "volunteers" ("county_code", "state", "id")');
    this.addSql('create index "volunteers_county_code_merged_into_id_id_index" on "volunteers" ("county_code", "merged_into_id", "id")');
    this.addSql(`create unique index "volunteers_one_person" on "volunteers" ("county_code", "id_number_hash") where "duplicate_of_id" is null and "state" not in ('MERGED', 'REJECTED')`);

    this.addSql(`create table "volunteer_events" ("county_code" char(6) collate "C" not null, "id" uuid not null, "created_at" timestamptz not null default now(), "volunteer_id" uuid not null,
      "region_code" char(12) collate "C" not null, "at" timestamptz not null, "verb" text not null, "from_state" text null, "to_state" text not null, "note" text null, "actor_name" text null, "actor_unit" text null,
      primary key ("county_code", "id"), constraint "volunteer_events_verb_check" check ("verb" in (${list(VERBS)})),
      constraint "volunteer_events_from_state_check" check ("from_state" in (${list(STATES)})), constraint "volunteer_events_to_state_check" check ("to_state" in (${list(STATES)})))`);
    this.addSql(`create table "volunteer_consents" ("county_code" char(6) collate "C" not null, "id" uuid not null, "created_at" timestamptz not null default now(), "volunteer_id" uuid not null,
      "region_code" char(12) collate "C" not null, "purpose" text not null, "text_version" text not null, "by_guardian" boolean not null default false, "method" text not null, "given_at" timestamptz not null, "withdrawn_at" timestamptz null,
      primary key ("county_code", "id"), constraint "volunteer_consents_purpose_check" check ("purpose" in (${list(PURPOSES)})))`);
    this.addSql(`create table "volunteer_merges" ("county_code" char(6) collate "C" not null, "id" uuid not null, "created_at" timestamptz not null default now(), "absorbed_id" uuid not null, "into_id" uuid not null,
      "region_code" char(12) collate "C" not null, "from_state" text not null, "moved" jsonb not null, "note" text not null, "merged_at" timestamptz not null, "undoable_until" timestamptz not null, "undone_at" timestamptz null,
      primary key ("county_code", "id"), constraint "volunteer_merges_from_state_check" check ("from_state" in (${list(STATES)})))`);
    for (const [table, column] of [['volunteer_events', 'volunteer'], ['volunteer_consents', 'volunteer'], ['volunteer_merges', 'absorbed'], ['volunteer_merges', 'into']] as const) {
      this.addSql(`alter table "${table}" add constraint "${table}_county_code_${column}_id_foreign" foreign key ("county_code", "${column}_id") references "volunteers" ("county_code", "id") on update restrict on delete restrict`);
    }
    this.addSql('create index "volunteer_events_county_code_volunteer_id_at_id_index" on "volunteer_events" ("county_code", "volunteer_id", "at", "id")');
    this.addSql('create index "volunteer_consents_county_code_volunteer_id_given_at_id_index" on "volunteer_consents" ("county_code", "volunteer_id", "given_at", "id")');
    this.addSql('create index "volunteer_merges_county_code_into_id_merged_at_id_index" on "volunteer_merges" ("county_code", "into_id", "merged_at", "id")');
    this.addSql('create index "volunteer_merges_county_code_absorbed_id_id_index" on "volunteer_merges" ("county_code", "absorbed_id", "id")');
  }
}

const list = (codes: readonly string[]) => codes.map((code) => `'${code}'`).join(', ');

const CODES: Record<string, readonly string[]> = {
  id_document_type: ['RESIDENT_ID', 'HK_MACAO_PERMIT', 'TAIWAN_PERMIT', 'HMT_RESIDENCE', 'FOREIGN_PERMANENT', 'PASSPORT'],
  occupation: [
    'CADRE', 'PUBLIC_INSTITUTION', 'STATE_ENTERPRISE', 'PRIVATE_ENTERPRISE', 'TEACHER', 'MEDICAL', 'TECHNICIAN', 'ARTIST', 'LEGAL', 'AGRONOMIST', 'FARMER', 'SELF_EMPLOYED', 'FREELANCE', 'STUDENT', 'VETERAN',
    'RETIRED', 'SOCIAL_ORGANISATION', 'VILLAGE_CADRE', 'OTHER',
  ],
  guardian_relation: ['PARENT', 'GRANDPARENT', 'SIBLING', 'OTHER'],
  channel: ['OFFICE', 'HOME_VISIT', 'TEAM', 'UNIT', 'ONLINE', 'IMPORT'],
};
const STATES = ['PENDING', 'ACTIVE', 'REJECTED', 'SUSPENDED', 'WITHDRAWN', 'DECEASED', 'MERGED'];
const VERBS = ['REGISTER', 'EDIT', 'CLAIM', 'APPROVE', 'REJECT', 'REAPPLY', 'SUSPEND', 'REINSTATE', 'WITHDRAW', 'RECORD_DEATH', 'MERGE', 'TAKE_IN', 'UNDO_MERGE'];
const PURPOSES = ['REGISTRATION', 'GUARDIAN', 'PUBLIC_NAME', 'SHARING', 'IMAGE'];
