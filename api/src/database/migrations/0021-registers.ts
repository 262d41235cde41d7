import { Migration } from '@mikro-orm/migrations';

/** Files are imported into further registers. */
export class Registers extends Migration {
  override up(): void {
    this.addSql('alter table "data_imports" drop constraint "data_imports_register_check"');
    this.addSql(`alter table "data_imports" add constraint "data_imports_register_check" check ("register" in ('ORDERS', 'VOLUNTEERS', 'TEAMS', 'MEMBERSHIPS', 'PLACES', 'POINTS', 'TRAININGS', 'FIGURES'))`);
  }
}
