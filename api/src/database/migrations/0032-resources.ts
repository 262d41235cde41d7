import { Migration } from '@mikro-orm/migrations';
import { KEY, OWNED, REGION, to } from './owned-columns.ts';

/** 资源 and what they are allocated to. */
export class Resources extends Migration {
  override up(): void {
    this.addSql(`create table "service_resources" (${OWNED}, "name" text not null, "kind" text not null, ${REGION}, "place_id" uuid null, "quantity" int not null, "unit" text not null, "contact_name" text null, "contact_phone" text null,
      "remarks" text null, "active" boolean not null default true, "version" int not null default 1, ${KEY},
      constraint "service_resources_kind_check" check ("kind" in ('VENUE', 'EQUIPMENT', 'MATERIAL', 'EXPERT', 'FUND')), constraint "service_resources_quantity_check" check ("quantity" > 0), ${to('service_resources', 'place', 'places')})`);
    this.addSql('create index "service_resources_county_code_name_id_index" on "service_resources" ("county_code", "name", "id")');
    this.addSql(`create table "resource_allocations" (${OWNED}, "resource_id" uuid not null, "project_id" uuid null, "order_id" uuid null, "activity_id" uuid null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "quantity" int not null,
      "exclusive" boolean not null, "state" text not null default 'ALLOCATED', "purpose" text null, "allocator_name" text null, "release_reason" text null, "version" int not null default 1, ${KEY},
      constraint "resource_allocations_state_check" check ("state" in ('ALLOCATED', 'RELEASED')), constraint "resource_allocations_times_check" check ("ends_at" > "starts_at"),
      constraint "resource_allocations_use_check" check (num_nonnulls("project_id", "order_id", "activity_id") = 1), constraint "resource_allocations_quantity_check" check ("quantity" > 0),
      constraint "resource_allocations_no_double_booking" exclude using gist ("resource_id" with =, "county_code" with =, tstzrange("starts_at", "ends_at") with &&) where ("exclusive" and "state" = 'ALLOCATED'),
      ${to('resource_allocations', 'resource', 'service_resources')}, ${to('resource_allocations', 'project', 'service_projects')}, ${to('resource_allocations', 'order', 'demand_orders')}, ${to('resource_allocations', 'activity', 'service_activities')})`);
    this.addSql('create index "resource_allocations_county_code_resource_id_starts_at_id_index" on "resource_allocations" ("county_code", "resource_id", "starts_at", "id")');
  }
}
