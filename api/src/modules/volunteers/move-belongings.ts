import type { EntityManager } from '@mikro-orm/postgresql';
import { oneTrip } from '../../database/one-trip.ts';
import type { MovedRows } from './volunteer-merge.ts';
import type { Volunteer } from './volunteer.ts';

/** What belongs to a volunteer, by table. Rows that are told by region of the person move to the region of the one that stays. */
const BELONGINGS: Record<string, { regional: boolean; except?: string }> = {
  // Somebody who is in a team by both registrations is in it once.
  team_memberships: { regional: true, except: `left_on is null and exists (select 1 from team_memberships o where o.county_code = x.county_code and o.volunteer_id = $3::uuid and o.team_id = x.team_id and o.left_on is null)` },
  // Hours that both have for the same time count once: the other record stays with the number it was made for.
  service_records: { regional: false, except: `state <> 'VOIDED' and exists (select 1 from service_records o where o.county_code = x.county_code and o.volunteer_id = $3::uuid and o.state <> 'VOIDED' and o.service_start < x.service_end and x.service_start < o.service_end)` },
  dispatch_volunteers: { regional: false, except: `exists (select 1 from dispatch_volunteers o where o.county_code = x.county_code and o.volunteer_id = $3::uuid and o.dispatch_id = x.dispatch_id)` },
  training_results: { regional: true, except: `session_id is not null and exists (select 1 from training_results o where o.county_code = x.county_code and o.volunteer_id = $3::uuid and o.session_id = x.session_id)` },
  qualifications: { regional: true },
  activity_sign_ups: { regional: false, except: `exists (select 1 from activity_sign_ups o where o.county_code = x.county_code and o.volunteer_id = $3::uuid and o.activity_id = x.activity_id)` },
  volunteer_consents: { regional: true },
};

/** Moves all that belongs to one registration to another. @returns the rows that moved */
export async function moveBelongings(em: EntityManager, from: Volunteer, to: Volunteer): Promise<MovedRows> {
  const moved: MovedRows = {};
  for (const [table, { regional, except }] of Object.entries(BELONGINGS)) {
    const rows = await oneTrip<{ id: string }>(em, {
      text: `update ${table} x set volunteer_id = $3::uuid${regional ? ', region_code = $4' : ''} where x.county_code = $1 and x.volunteer_id = $2::uuid${except ? ` and not (${except})` : ''} returning x.id`,
      values: [from.countyCode, from.id, to.id, to.regionCode],
    });
    moved[table] = rows.map(({ id }) => id);
  }
  return moved;
}

/** Moves back what a merge moved, and only that: what came since belongs to the one that stayed. */
export async function moveBack(em: EntityManager, moved: MovedRows, from: Volunteer, to: Volunteer): Promise<void> {
  for (const [table, ids] of Object.entries(moved)) {
    await oneTrip(em, {
      text: `update ${table} x set volunteer_id = $3::uuid${BELONGINGS[table]!.regional ? ', region_code = $4' : ''} where x.county_code = $1 and x.volunteer_id = $2::uuid and x.id = any($5::uuid[])`,
      values: [from.countyCode, from.id, to.id, to.regionCode, `{${ids.join(',')}}`],
    });
  }
}
