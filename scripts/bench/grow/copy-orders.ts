import type pg from 'pg';

/** All points in time of an order: a copy's lie further back by the same time, so that its story stays as long as it was. */
const MOMENTS = ['created_at', 'raised_at', 'reported_at', 'step_started_at', 'due_at', 'overdue_told_at', 'agreed_at', 'contacted_at', 'closed_at'];
/** Written in parts by time, so that the table lies on the disk in the order in which real orders come. */
const PARTS = 24;

/** Copies the orders of a county until it has so many. In the caller's transaction. */
export async function copyOrders(client: pg.Client, county: string, orders: number): Promise<void> {
  await client.query(`set local work_mem = '256MB'`);
  // Numbered at random, so that a last copy of a part of them is like the whole.
  await client.query(`create temporary table original on commit drop as
    select *, row_number() over (order by md5(id::text)) as number, ntile(${PARTS}) over (order by reported_at, id) as part from demand_orders where county_code = $1`, [county]);
  await client.query('analyze original');
  const { rows: [own] } = await client.query<{ count: number }>('select count(*)::int as count from original');
  const missing = orders - own!.count;
  if (missing <= 0) return;
  const { rows: columns } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = 'demand_orders'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`);
  const names = columns.map(({ name }) => name);
  const copies = Math.ceil(missing / own!.count);
  for (let part = 1; part <= PARTS; part++) {
    await client.query(
      `insert into demand_orders (${names.join(', ')})
       select ${names.map(valueOf).join(', ')} from original o cross join generate_series(1, $1::int) copy, ${AGO}, ${ID}
       where o.part = $2 and (copy - 1) * $3::bigint + o.number <= $4::bigint order by fresh.id`,
      [copies, part, own!.count, missing]);
  }
}

/** Up to a week back, another stretch for each copy and order. */
const AGO = `lateral (select make_interval(secs => (copy * 7919 + o.number * 104729) % 604800) as ago) moved`;
/** A UUIDv7 of the moment of the copy: its ids grow with time, as real ones do. */
const ID = `lateral (select (lpad(to_hex((extract(epoch from o.reported_at - moved.ago) * 1000)::bigint), 12, '0') || '7' || substr(hash, 1, 3) || '8' || substr(hash, 4, 15))::uuid as id
  from md5(o.id::text || copy) hash) fresh`;

function valueOf(column: string): string {
  if (column === 'id') return 'fresh.id';
  if (column === 'order_no') return `o.order_no || '-' || copy`;
  return MOMENTS.includes(column) ? `o.${column} - moved.ago` : `o.${column}`;
}
