import { Migration } from '@mikro-orm/migrations';

/** 站内消息, each told to the streams of its recipient as it is written (database/changes.ts). */
export class Messages extends Migration {
  override up(): void {
    this.addSql(`
      create table messages (
        county_code char(6) collate "C" not null, id uuid not null, created_at timestamptz not null default now(),
        appointment_id uuid not null references appointments (id) on update restrict on delete restrict,
        kind text not null, code text not null, order_id uuid null, at timestamptz not null, read_at timestamptz null,
        primary key (county_code, id),
        constraint messages_county_code_order_id_foreign foreign key (county_code, order_id) references demand_orders (county_code, id) on update restrict on delete restrict,
        constraint messages_kind_check check (kind in ('TODO', 'NOTICE', 'SYSTEM')),
        constraint messages_code_check check (code in ('ORDER_OFFERED', 'ORDER_RETURNED', 'OFFER_DECLINED', 'OFFER_EXPIRED', 'SERVICE_FAILED', 'ORDER_SUPERVISED',
          'REVEAL_REQUESTED', 'REVEAL_APPROVED', 'REVEAL_REFUSED', 'SIGNED_OUT', 'PASSWORD_RESET')))`);
    this.addSql('create index messages_county_code_appointment_id_at_id_index on messages (county_code, appointment_id, at, id)');
    // What the bell counts, and what the sweep after 90 days looks for.
    this.addSql('create index messages_unread on messages (county_code, appointment_id, kind) where read_at is null');
    this.addSql('create index messages_at on messages (at)');
    this.addSql(`
      create function tell_message() returns trigger language plpgsql as $$ begin
        perform pg_notify('lastmile_changes', json_build_object('type', 'Message', 'countyCode', new.county_code, 'id', new.id,
          'version', 1, 'appointmentId', new.appointment_id)::text);
        return null;
      end $$`);
    this.addSql('create trigger message_told after insert on messages for each row execute function tell_message()');
  }
}
