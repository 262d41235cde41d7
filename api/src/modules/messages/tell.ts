import { oneTrip } from '../../database/one-trip.ts';
import type { Deed } from '../../graphql/deed.ts';
import { KIND_OF, type MessageCode } from './message.codes.ts';
import type { Recipients } from './recipients.ts';

/**
 * Leaves a message for each recipient in the transaction of what it tells of, by one statement however many they are.
 * Who acts is not told of the own deed. Writes first what it tells of.
 */
export async function tell(deed: Deed, countyCode: string, code: MessageCode, to: Recipients | null, orderId: string | null = null): Promise<void> {
  if (!to) return;
  await deed.em.flush();
  const [condition, values] = conditionOf(to);
  await oneTrip(deed.em, {
    text: `insert into messages (county_code, id, at, appointment_id, kind, code, order_id)
      select $1::bpchar, gen_random_uuid(), $2::timestamptz, a.id, $3::text, $4::text, $5::uuid from appointments a
      where a.ended_at is null and a.region_code >= $6::bpchar and a.region_code < $7::bpchar and a.id is distinct from $8::uuid and ${condition}`,
    values: [countyCode, deed.now, KIND_OF[code], code, orderId, `${countyCode}000000`, `${countyCode}999999`, deed.viewer.appointmentId, ...values],
  });
}

function conditionOf(to: Recipients): [sql: string, values: unknown[]] {
  if ('account' in to) return ['a.account_id = $9::uuid', [to.account]];
  if ('team' in to) return [`a.role = 'TEAM_LEADER' and a.team_id = $9::uuid`, [to.team]];
  return [`a.role = any(string_to_array($9, ',')) and a.region_code = any(string_to_array($10, ',')::bpchar[])`, [to.roles.join(','), to.at.join(',')]];
}
