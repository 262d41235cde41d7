import { Migration } from '@mikro-orm/migrations';

/** As lists sort a step without a limit (database/moment-or-end.ts); COALESCE of the indexes before kept row-level security from using them. */
const DUE = `(case when due_at is null then 'infinity'::timestamptz else due_at end)`;

const BY_DUE: [name: string, columns: string[], where?: string][] = [
  ['due', [DUE]], ['waiting_due', ['waiting_for', DUE]], ['state_due', ['state', DUE]], ['team_due', ['current_team_id', DUE]],
  ['running', [DUE], 'due_at is not null'],
];

/** Indexes that lists can be read by from any place when row-level security is on. */
export class IndexesBehindWall extends Migration {
  override up(): void {
    for (const [name, columns, where] of BY_DUE) {
      this.addSql(`drop index demand_orders_${name}`);
      this.addSql(`create index demand_orders_${name} on demand_orders (county_code, ${columns.join(', ')}, id)${where ? ` where ${where}` : ''}`);
    }
    // What waits in a village is looked up, not found among all that was ever asked there.
    this.addSql(`create index demand_orders_region_waiting on demand_orders (county_code, region_code, waiting_for, ${DUE}, id)`);
    // A team's lists ask for states that the pool never has: one look into the index tells.
    this.addSql('drop index demand_orders_pool');
    this.addSql('create index demand_orders_pool on demand_orders (county_code, state, id) where in_open_pool');
  }
}
