import { Migration } from '@mikro-orm/migrations';

/** Files are imported into further registers. */
export class Registers extends Migration {
  override up(): void {
    this.addSql('alter table "data_imports" drop constraint "data_imports_register_check"');
    this.addSql(`alter table "data_imports" add constraint "data_imports_register_check" check ("register" in ('ORDERS', 'VOLUNTEERS', 'TEAMS', 'MEMBERSHIPS', 'PLACES', 'POINTS', 'TRAININGS', 'FIGURES'))`);
    // The list of denominators is in the order of the years.
    this.addSql('create index "region_figures_year_region_code_index" on "region_figures" ("year", "region_code")');
  }
}
