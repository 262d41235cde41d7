import { Migration } from '@mikro-orm/migrations';

/** A step without a limit is due at the end of time, as lists sort it (reading/order.ts). */
const DUE = `(coalesce(due_at, 'infinity'::timestamptz))`;

const ORDERS: [name: string, ...columns: string[]][] = [
  ['region_reported', 'region_code', 'reported_at'], ['state_reported', 'state', 'reported_at'], ['team_reported', 'current_team_id', 'reported_at'],
  ['category_reported', 'category', 'reported_at'], ['due', DUE], ['waiting_due', 'waiting_for', DUE], ['state_due', 'state', DUE], ['team_due', 'current_team_id', DUE],
];

/** Orders in which lists are read at a county's size, so that a page is read off an index. */
export class ListIndexes extends Migration {
  override up(): void {
    this.addSql('create index volunteers_name on volunteers (county_code, name, id)');
    for (const [name, ...columns] of ORDERS) this.addSql(`create index demand_orders_${name} on demand_orders (county_code, ${columns.join(', ')}, id)`);
    // What is on its way is little, so that even the overseer of a province looks through it.
    this.addSql('drop index demand_orders_running');
    this.addSql(`create index demand_orders_running on demand_orders (county_code, ${DUE}, id) where due_at is not null`);
    // Led by the same columns as one above, and without its order.
    for (const columns of ['region_code', 'state', 'current_team_id', 'waiting_for_due_at']) this.addSql(`drop index demand_orders_county_code_${columns}_id_index`);
  }
}
