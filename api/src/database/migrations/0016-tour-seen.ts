import { Migration } from '@mikro-orm/migrations';

/** The guided tour is offered once to each account. */
export class TourSeen extends Migration {
  override up(): void {
    this.addSql('alter table "account_preferences" add column "tour_seen" boolean not null default false');
  }
}
