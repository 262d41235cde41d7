import { Migration } from '@mikro-orm/migrations';
import { KEY, OWNED, to } from './owned-columns.ts';

const CODES = ['CIRCLE_MINUTES', 'CIRCLE_WALK_METRES', 'CIRCLE_RIDE_METRES', 'CIRCLE_DETOUR_PERCENT', 'STANDING_TOWN', 'STANDING_VILLAGE'];
const VALUES = [15, 75, 250, 130, 5, 3];

/** What figures are worked out with: parameters of a county, Party members of a unit, until when somebody is in service; and exports of every register. */
export class Figures extends Migration {
  override up(): void {
    // Rows of all counties are read and changed below: the owner, too, is behind row-level security where it is no superuser.
    for (const table of ['sla_rules', 'background_tasks']) this.addSql(`alter table "${table}" no force row level security`);
    this.addSql('alter table "volunteers" add column "in_service_until" date null');
    this.addSql(`create table "county_parameters" ("county_code" char(6) collate "C" not null, "code" text not null, "value" int not null, "version" int not null default 1, primary key ("county_code", "code"),
      constraint "county_parameters_code_check" check ("code" in (${CODES.map((code) => `'${code}'`).join(', ')})))`);
    // Counties that began earlier are those with time limits.
    this.addSql(`insert into "county_parameters" ("county_code", "code", "value") select c.county_code, p.code, p.value
      from (select distinct "county_code" from "sla_rules") c cross join (values ${CODES.map((code, at) => `('${code}', ${VALUES[at]})`).join(', ')}) p (code, value)`);
    this.addSql(`create table "unit_figures" (${OWNED}, "unit_id" uuid not null, "year" int not null, "in_service_party_members" int not null, "source_note" text not null, "demo" boolean not null default false, "version" int not null default 1, ${KEY},
      constraint "unit_figures_one_of_year" unique ("county_code", "unit_id", "year"), ${to('unit_figures', 'unit', 'employer_units')})`);
    this.addSql(`alter table "export_requests" add column "register" text not null default 'ORDERS', add column "format" text not null default 'XLSX'`);
    this.addSql('alter table "export_requests" alter column "register" drop default, alter column "format" drop default');
    this.addSql(`alter table "export_requests" add constraint "export_requests_register_check" check ("register" in ('ORDERS', 'VOLUNTEERS', 'TEAMS', 'MEMBERSHIPS', 'PLACES', 'POINTS', 'TRAININGS', 'FIGURES')), add constraint "export_requests_format_check" check ("format" in ('XLSX', 'CSV'))`);
    this.addSql('alter table "background_tasks" drop constraint "background_tasks_kind_check"');
    this.addSql(`update "background_tasks" set "kind" = 'EXPORT' where "kind" = 'ORDER_EXPORT'`);
    this.addSql(`alter table "background_tasks" add constraint "background_tasks_kind_check" check ("kind" in ('EXPORT', 'IMPORT_CHECK', 'IMPORT_ENTRY'))`);
    for (const table of ['sla_rules', 'background_tasks']) this.addSql(`alter table "${table}" force row level security`);
  }
}
