import { Migration } from '@mikro-orm/migrations';
import { FOUNDATION_AFTER, FOUNDATION_BEFORE } from './foundation-extras.ts';
import { FOUNDATION_TABLES } from './foundation-tables.ts';

/** Regions, people of the system, the loop. */
export class Foundation extends Migration {
  override up(): void {
    this.addSql(FOUNDATION_BEFORE);
    this.addSql(FOUNDATION_TABLES);
    this.addSql(FOUNDATION_AFTER);
  }
}
