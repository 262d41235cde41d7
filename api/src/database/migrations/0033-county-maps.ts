import { Migration } from '@mikro-orm/migrations';
import { KEY, OWNED } from './owned-columns.ts';

/** 县域底图 that a county uploads. */
export class CountyMaps extends Migration {
  override up(): void {
    this.addSql(`create table "county_maps" (${OWNED}, "shape" text null, "source" text null, "version" int not null default 1, ${KEY}, constraint "county_maps_county_code_unique" unique ("county_code"))`);
  }
}
