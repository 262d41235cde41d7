import { Migration } from '@mikro-orm/migrations';

/** Versions of what a county sets, messages of exports that wait for approval, and an index by which a whole phone number finds its orders. */
export class SettingsVersions extends Migration {
  override up(): void {
    for (const table of ['sla_rules', 'county_calendar_days', 'dictionary_labels']) {
      this.addSql(`alter table "${table}" add column "version" int not null default 1`);
    }
    this.addSql('alter table "messages" drop constraint "messages_code_check"');
    this.addSql(`alter table "messages" add constraint "messages_code_check" check ("code" in (${MESSAGE_CODES.map((code) => `'${code}'`).join(', ')}))`);
    // In place of the one that began with the village: a town and the county look in all their villages.
    this.addSql('create index "demand_orders_caller" on "demand_orders" ("county_code", "requester_phone", "reported_at") where "requester_phone" is not null');
    this.addSql('drop index "demand_orders_same_caller"');
  }
}

const MESSAGE_CODES = [
  'ORDER_OFFERED', 'ORDER_RETURNED', 'OFFER_DECLINED', 'OFFER_EXPIRED', 'SERVICE_FAILED', 'ORDER_SUPERVISED', 'REVEAL_REQUESTED', 'REVEAL_APPROVED',
  'REVEAL_REFUSED', 'EXPORT_REQUESTED', 'EXPORT_APPROVED', 'EXPORT_REFUSED', 'SIGNED_OUT', 'PASSWORD_RESET',
];
