import { Migration } from '@mikro-orm/migrations';

/** Low ratings are few among many and are looked for every day: they have an index of their own, for a county and for a town or village. */
export class LowRatings extends Migration {
  override up(): void {
    this.addSql('create index "order_ratings_low" on "order_ratings" ("county_code", "id") where "overall" < 3');
    this.addSql('create index "order_ratings_low_below" on "order_ratings" ("county_code", "region_code", "id") where "overall" < 3');
  }
}
