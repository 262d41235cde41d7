import { Migration } from '@mikro-orm/migrations';

/** How often people were served in a region, beside each place of a list (R16): without it every place reads the county's records. */
export class ServicesOfRegions extends Migration {
  override up(): void {
    this.addSql('create index "service_records_county_code_region_code_service_start_id_index" on "service_records" ("county_code", "region_code", "service_start", "id")');
  }
}
