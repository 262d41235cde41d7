import { Migration } from '@mikro-orm/migrations';

/** Tells every API process of each outbox row (database/changes.ts), whoever writes it and without a statement more. */
export class OutboxTold extends Migration {
  override up(): void {
    this.addSql(`
      create function tell_change() returns trigger language plpgsql as $$ begin
        perform pg_notify('lastmile_changes', json_build_object('type', new.object_type, 'countyCode', new.county_code, 'id', new.object_id,
          'version', new.object_version, 'regionCode', new.region_code, 'teamId', new.team_id, 'ofPool', new.of_pool)::text);
        return null;
      end $$`);
    this.addSql('create trigger outbox_told after insert on outbox_messages for each row execute function tell_change()');
  }
}
