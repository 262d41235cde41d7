/** What the entities cannot say: functions of the reading door, partial and exclusion constraints, search indexes. */
export const FOUNDATION_BEFORE = `
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- Masks (access §2): a masked value never leaves the database in clear. Immutable, so that a plan may inline them.
create function mask_phone(value text) returns text language sql immutable parallel safe as $$
  select case when value is null then null
    when length(value) >= 11 then left(value, 3) || '****' || right(value, 4)
    else repeat('*', length(value)) end $$;
create function mask_name(value text) returns text language sql immutable parallel safe as $$
  select case when value is null then null else left(value, 1) || '*' end $$;

-- A point in time as the API shows it: Asia/Shanghai has had no other offset since 1991.
create function moment(value timestamptz) returns text language sql stable parallel safe as $$
  select to_char(value at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.MS"+08:00"') $$;

-- Keyset cursor: the sort key with a keyed digest, so that nobody can make one up (nested hash, as HMAC is).
create function sign_cursor(payload text, secret text) returns text language sql immutable parallel safe as $$
  select translate(encode(convert_to(left(encode(sha256(convert_to(secret || encode(sha256(convert_to(secret || payload, 'UTF8')), 'hex'), 'UTF8')), 'hex'), 32) || payload, 'UTF8'), 'base64'), E'\\n', '') $$;
`;

export const FOUNDATION_AFTER = `
-- Exactly one non-terminal dispatch per order (domain §4.1).
create unique index dispatches_one_open on dispatches (county_code, order_id) where state in ('OFFERED', 'ACCEPTED');
-- No two non-void records of one person overlap (domain §4.4-2). The most telling column first: a GiST index is built and
-- searched by it, and a county's many volunteers under one leading value made it four times slower to build.
alter table service_records add constraint service_records_no_overlap exclude using gist
  (volunteer_id with =, county_code with =, tstzrange(service_start, service_end) with &&) where (state not in ('VOIDED', 'CORRECTED'));
alter table service_records add constraint service_records_start_before_end check (service_start < service_end and deduct_minutes >= 0);
-- 三员 are three persons (access §1).
create unique index appointments_three_admins on appointments (account_id) where role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR') and ended_at is null;
create unique index team_memberships_one_now on team_memberships (county_code, team_id, volunteer_id) where left_on is null;
create index dispatches_unanswered on dispatches (county_code, answer_due_at) where state = 'OFFERED';
create index demand_orders_running on demand_orders (county_code, due_at, id) where due_at is not null;
create index demand_orders_pool on demand_orders (county_code, id) where in_open_pool;
create index demand_orders_same_caller on demand_orders (county_code, region_code, requester_phone, reported_at) where requester_phone is not null;
create index demand_orders_search on demand_orders using gin (title gin_trgm_ops, content gin_trgm_ops, order_no gin_trgm_ops);
create index volunteers_search on volunteers using gin (name gin_trgm_ops, name_initials gin_trgm_ops);
create index regions_search on regions using gin (full_name gin_trgm_ops, name_initials gin_trgm_ops);
-- What happened stays: events and audit rows are appended only (architecture rule 6).
revoke update, delete on order_events, audit_events from public;
`;
