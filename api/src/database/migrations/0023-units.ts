import { Migration } from '@mikro-orm/migrations';
import { KEY, OWNED, REGION } from './owned-columns.ts';

/** 单位 that are to form teams of their own. */
export class Units extends Migration {
  override up(): void {
    this.addSql(`create table "employer_units" (${OWNED}, "name" text not null, "kind" text not null, ${REGION}, "active" boolean not null default true, "version" int not null default 1, ${KEY},
      constraint "employer_units_kind_check" check ("kind" in ('PARTY_GOVERNMENT', 'PUBLIC_INSTITUTION', 'STATE_ENTERPRISE')))`);
    this.addSql('create index "employer_units_county_code_name_id_index" on "employer_units" ("county_code", "name", "id")');
    this.addSql('create unique index "employer_units_one_name" on "employer_units" ("county_code", "name") where "active"');
  }
}
