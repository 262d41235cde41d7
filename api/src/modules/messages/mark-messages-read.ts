import { oneTrip } from '../../database/one-trip.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { parseGlobalId } from '../../reading/global-id.ts';
import type { MarkMessagesReadInput } from './messages.inputs.ts';

const AT_MOST = 100;

/** 标记已读: some of the own messages, or all. @returns how many were unread @throws Refusal NOT_FOUND for an id that is not an own message's */
export async function markMessagesRead(deed: Deed, { messageIds }: MarkMessagesReadInput): Promise<Outcome> {
  demand(deed, 'MESSAGE_READ');
  const { em, viewer, now } = deed;
  const own = [viewer.counties.lo, viewer.counties.hi, viewer.appointmentId];
  const mine = 'county_code >= $1::bpchar and county_code < $2::bpchar and appointment_id = $3::uuid';
  if (!messageIds) {
    const read = await oneTrip(em, { text: `update messages set read_at = $4::timestamptz where ${mine} and read_at is null returning id`, values: [...own, now] });
    return { marked: read.length };
  }
  if (messageIds.length > AT_MOST) throw new Refusal('INVALID_INPUT', ['input', 'messageIds'], `一次最多标记 ${AT_MOST} 条消息，请分批`);
  const ids = [...new Set(messageIds.map((id) => parseGlobalId(id)?.id ?? null))];
  const found = await oneTrip<{ fresh: boolean }>(em, {
    text: `with told as (select county_code, id, read_at is null as fresh from messages where ${mine} and id = any(string_to_array($5, ',')::uuid[]) for update),
        read as (update messages m set read_at = $4::timestamptz from told where told.fresh and m.county_code = told.county_code and m.id = told.id)
      select fresh from told`,
    values: [...own, now, ids.filter((id) => id !== null).join(',')],
  });
  if (found.length < ids.length) throw new Refusal('NOT_FOUND', ['input', 'messageIds']);
  return { marked: found.filter(({ fresh }) => fresh).length };
}
