import { Migration } from '@mikro-orm/migrations';

/** Orders in which lists are read at a county's size, so that a page is read off an index. */
export class ListIndexes extends Migration {
  override up(): void {
    this.addSql('create index "volunteers_county_code_name_id_index" on "volunteers" ("county_code", "name", "id")');
    for (const columns of [['region_code', 'reported_at'], ['state', 'due_at'], ['state', 'reported_at'], ['due_at'], ['current_team_id', 'reported_at']]) {
      const list = ['county_code', ...columns, 'id'];
      this.addSql(`create index "demand_orders_${list.join('_')}_index" on "demand_orders" (${list.map((column) => `"${column}"`).join(', ')})`);
    }
    this.addSql('drop index "demand_orders_running"');
    // Led by the same columns as one above, and without the order.
    for (const column of ['region_code', 'state', 'current_team_id']) this.addSql(`drop index "demand_orders_county_code_${column}_id_index"`);
  }
}
