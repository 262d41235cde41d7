import { Migration } from '@mikro-orm/migrations';
import { KEY, OWNED, REGION, to } from './owned-columns.ts';

/** 志愿服务组织 with incubation, support and talents; and how enterprises take part. */
export class Organizations extends Migration {
  override up(): void {
    this.addSql(`create table "volunteer_organizations" (${OWNED}, "name" text not null, "uscc" text not null, "origin" text not null, "agreement" text null, "category" text not null, "stage" text null, "mentor_name" text null, "contact_name" text null, "contact_phone" text null,
      ${REGION}, "active" boolean not null default true, "version" int not null default 1, ${KEY},
      constraint "volunteer_organizations_origin_check" check ("origin" in ('LOCAL', 'INTRODUCED')), constraint "volunteer_organizations_stage_check" check ("stage" in ('APPLIED', 'SETTLED', 'FOSTERED', 'GRADUATED')),
      constraint "volunteer_organizations_category_check" check ("category" in ('THEORY_POLICY', 'CULTURE_ARTS', 'EDUCATION', 'HEALTH_FITNESS', 'SCIENCE', 'LEGAL', 'SANITATION_ENVIRONMENT', 'POVERTY_RELIEF', 'CUSTOM')))`);
    this.addSql(`create table "incubation_steps" (${OWNED}, "organization_id" uuid not null, ${REGION}, "stage" text not null, "reached_on" date not null, "note" text null, ${KEY},
      constraint "incubation_steps_stage_check" check ("stage" in ('APPLIED', 'SETTLED', 'FOSTERED', 'GRADUATED')), ${to('incubation_steps', 'organization', 'volunteer_organizations')})`);
    this.addSql(`create table "support_grants" (${OWNED}, "organization_id" uuid not null, ${REGION}, "kind" text not null, "granted_on" date not null, "detail" text not null, "amount_fen" int null, ${KEY},
      constraint "support_grants_kind_check" check ("kind" in ('PROJECT_DEVELOPMENT', 'SERVICE_COOPERATION', 'PUBLIC_RESOURCES', 'VENUE', 'FUNDS')), ${to('support_grants', 'organization', 'volunteer_organizations')})`);
    this.addSql(`create table "talent_cultivations" (${OWNED}, "organization_id" uuid null, ${REGION}, "kind" text not null, "person_name" text not null, "trained_on" date not null, "programme" text not null, ${KEY},
      constraint "talent_cultivations_kind_check" check ("kind" in ('VOLUNTEER_LEADER', 'ORGANIZATION_MANAGER', 'PROJECT_OPERATOR')), ${to('talent_cultivations', 'organization', 'volunteer_organizations')})`);
    this.addSql(`create table "enterprise_partnerships" (${OWNED}, "enterprise_name" text not null, "uscc" text null, "mode" text not null, "subject" text not null, "team_id" uuid null, "started_on" date not null, "in_kind" text null, "amount_fen" int null, ${REGION}, ${KEY},
      constraint "enterprise_partnerships_mode_check" check ("mode" in ('FUNDING', 'PAIRED_AID', 'TECH_AID', 'MARKET_LINK')), ${to('enterprise_partnerships', 'team', 'volunteer_teams')})`);
    this.addSql('create index "volunteer_organizations_county_code_name_id_index" on "volunteer_organizations" ("county_code", "name", "id")');
    this.addSql('create unique index "volunteer_organizations_one_code" on "volunteer_organizations" ("county_code", "uscc") where "active"');
    for (const table of ['incubation_steps', 'support_grants', 'talent_cultivations']) this.addSql(`create index "${table}_county_code_organization_id_id_index" on "${table}" ("county_code", "organization_id", "id")`);
    this.addSql('create index "enterprise_partnerships_county_code_started_on_id_index" on "enterprise_partnerships" ("county_code", "started_on", "id")');
  }
}
