import { oneTrip } from '../../database/one-trip.ts';
import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { CONSUMED } from './resource.codes.ts';
import type { ServiceResource } from './service-resource.ts';

/** What is asked for, beside what is given out already. */
export interface Asked {
  startsAt: Date;
  endsAt: Date;
  quantity: number;
}

/**
 * Whether the resource, locked, has what is asked for: of what is used up all that is given out counts, of the rest what is
 * given out at any one moment. With null: whether what is given out still fits. @throws Refusal RESOURCE_TAKEN
 */
export async function demandRoom({ em, now }: Deed, { countyCode, id, kind, quantity }: ServiceResource, asked: Asked | null): Promise<void> {
  const rows = await oneTrip<{ most: string }>(em, {
    text: `with held as (select a.starts_at, a.ends_at, a.quantity from resource_allocations a where a.county_code = $1::bpchar and a.resource_id = $2::uuid and a.state = 'ALLOCATED' and ($3 or a.ends_at > $4::timestamptz)
        union all select $5::timestamptz, $6::timestamptz, $7::integer where $7 is not null)
      select coalesce(max(used), 0) as most from (select (select sum(b.quantity) from held b where $3 or (b.starts_at <= a.starts_at and b.ends_at > a.starts_at)) as used from held a) moments`,
    values: [countyCode, id, CONSUMED.includes(kind), now, asked?.startsAt ?? null, asked?.endsAt ?? null, asked?.quantity ?? null],
  });
  if (Number(rows[0]!.most) > quantity) throw new Refusal('RESOURCE_TAKEN', ['input', 'quantity']);
}
