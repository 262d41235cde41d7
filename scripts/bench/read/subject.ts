import type pg from 'pg';
import { rangeOf } from '../../../api/src/access/scope.ts';
import { Refusal } from '../../bootstrap/refusal.mjs';
import { OVERSEEN, type Subject } from './operations.ts';

/** Chooses what is asked for: always the same in the same county. @throws Refusal when the county holds too little */
export async function chooseSubject(client: pg.Client, county: string): Promise<Subject> {
  const { rows: [order] } = await client.query<{ id: string }>(
    `select o.county_code || '.' || o.id as id from demand_orders o join order_ratings r on r.county_code = o.county_code and r.order_id = o.id
     join order_events e on e.county_code = o.county_code and e.order_id = o.id
     where o.county_code = $1 and o.state = 'CLOSED' group by o.county_code, o.id order by count(*) desc, o.id limit 1`, [county]);
  const { rows: [town] } = await client.query<{ code: string }>(
    `select r.code from regions r join volunteers v on v.county_code = $1 and left(v.region_code, 9) = left(r.code, 9)
     where r.level = 'TOWN' group by r.code order by count(*) desc, r.code limit 1`, [county]);
  if (!order || !town) throw new Refusal('the county of the benchmark has no closed order or no town with volunteers.');
  const { lo, hi } = rangeOf(town.code);
  const { rows: [teams] } = await client.query<{ count: number }>('select count(*)::int as count from volunteer_teams where region_code >= $1 and region_code < $2', [OVERSEEN.from, OVERSEEN.to]);
  return { county, orderId: order.id, town: { from: lo, to: hi }, teams: teams!.count };
}
