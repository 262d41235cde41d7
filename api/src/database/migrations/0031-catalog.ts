import { Migration } from '@mikro-orm/migrations';
import { KEY, OWNED, REGION, to } from './owned-columns.ts';

const CATEGORIES = ['THEORY_POLICY', 'CULTURE_ARTS', 'EDUCATION', 'HEALTH_FITNESS', 'SCIENCE', 'LEGAL', 'SANITATION_ENVIRONMENT', 'POVERTY_RELIEF', 'CUSTOM'];
const KINDS = ['THEMATIC', 'INCLUSIVE', 'TARGETED'];
const MODES = ['CONCENTRATED', 'SITE', 'PAIRING', 'ON_DEMAND'];
const among = (column: string, codes: readonly string[]) => `check ("${column}" in (${codes.map((code) => `'${code}'`).join(', ')}))`;

/** 志愿服务项目 and the issues of the menu, frozen. */
export class Catalog extends Migration {
  override up(): void {
    this.addSql(`create table "service_projects" (${OWNED}, "title" text not null, "kind" text not null, "category" text not null, "team_id" uuid null, "leader_name" text null, "audience" text null, "content" text null, "requirements" text null,
      "mode" text null, "schedule" text null, ${REGION}, "public_phone" text null, "state" text not null default 'DRAFT', "published_at" timestamptz null, "version" int not null default 1, ${KEY},
      constraint "service_projects_kind_check" ${among('kind', KINDS)}, constraint "service_projects_category_check" ${among('category', CATEGORIES)}, constraint "service_projects_mode_check" ${among('mode', MODES)},
      constraint "service_projects_state_check" ${among('state', ['DRAFT', 'PUBLISHED', 'WITHDRAWN'])},
      constraint "service_projects_published_check" check ("state" <> 'PUBLISHED' or num_nulls("team_id", "leader_name", "audience", "content", "requirements", "mode", "schedule") = 0),
      ${to('service_projects', 'team', 'volunteer_teams')})`);
    this.addSql('create index "service_projects_county_code_category_id_index" on "service_projects" ("county_code", "category", "id")');
    this.addSql(`create table "catalog_issues" (${OWNED}, "issue_no" int not null, "issued_on" date not null, "project_count" int not null, "note" text null, "issuer_name" text null, ${KEY},
      constraint "catalog_issues_county_code_issue_no_unique" unique ("county_code", "issue_no"))`);
    this.addSql(`create table "frozen_projects" (${OWNED}, "issue_no" int not null, "project_id" uuid not null, "title" text not null, "kind" text not null, "category" text not null, "audience" text not null, "content" text not null,
      "requirements" text not null, "mode" text not null, "schedule" text not null, "team_name" text not null, ${REGION}, "public_phone" text null, ${KEY})`);
    this.addSql('create index "frozen_projects_county_code_issue_no_id_index" on "frozen_projects" ("county_code", "issue_no", "id")');
  }
}
