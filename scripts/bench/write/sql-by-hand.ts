/**
 * What the verbs of the loop execute, as a person would write it: each statement prepared once per connection. Left out are the
 * mapper's second looks at rows that are locked already, the session of the caller and the answer read back.
 */
const SQL = {
  begin: 'begin',
  commit: 'commit',
  rollback: 'rollback',
  lockKey: 'select pg_advisory_xact_lock(hashtextextended($1, 0))',
  knownKey: 'select outcome from idempotency_records where actor_id = $1 and verb = $2 and key = $3',
  keepKey: 'insert into idempotency_records (actor_id, verb, key, input_hash, outcome, at) values ($1, $2, $3, $4, $5, $6)',
  audit: `insert into audit_events (county_code, id, at, action, verb, outcome, account_id, actor_name, role, address, object_type, object_id)
    values ($1, uuidv7(), $2, $3, $4, 'OK', $5, $6, $7, '127.0.0.1', 'DemandOrder', $8)`,
  outbox: `insert into outbox_messages (county_code, id, object_type, object_id, object_version, region_code, of_pool, team_id) values ($1, uuidv7(), 'DemandOrder', $2, $3, $4, false, $5)`,
  limit: 'select minutes, clock from sla_rules where county_code = $1 and step = $2 and urgency = $3',
  calendar: 'select day, kind from calendar_days where day >= $1 and day <= $2',
  region: 'select full_name, level, valid_from, valid_to from regions where code = $1',
  serial: `insert into serials (county_code, kind, day, last) values ($1, 'XQ', $2, 1)
    on conflict (county_code, kind, day) do update set last = serials.last + 1 returning last`,
  lockOrder: 'select * from demand_orders where county_code = $1 and id = $2 for update',
  enter: `insert into demand_orders (county_code, id, order_no, state, category, title, content, requester_name, requester_initials, requester_phone, region_code, region_name,
      channel, raised_at, reported_at, proxy_entry, consent_note, recorder_name, recorder_account_id, waiting_for, sla_step, step_started_at, due_at)
    values ($1, uuidv7(), $2, 'SUBMITTED', $3, $4, $4, $5, 'zy', $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'CENTRE', 'REVIEW', $11, $16) returning id`,
  duplicates: `select id from demand_orders where county_code = $1 and region_code = $2 and requester_phone = $3 and category = $4 and reported_at >= $5
    and state not in ('DRAFT', 'CANCELLED') and id <> $6 order by reported_at desc, id desc limit 5`,
  event: `insert into order_events (county_code, id, order_id, dispatch_id, team_id, region_code, at, verb, from_state, to_state, actor_name, actor_role, actor_unit, actor_account_id, channel)
    values ($1, uuidv7(), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'CONSOLE')`,
  move: `update demand_orders set state = $3, waiting_for = $4, sla_step = $5, step_started_at = $6, due_at = $7, version = version + 1
    where county_code = $1 and id = $2 and version = $8 returning version`,
  hold: 'update demand_orders set current_dispatch_id = $3, current_team_id = $4 where county_code = $1 and id = $2',
  close: `update demand_orders set rating_state = 'RATED', closed_at = $3 where county_code = $1 and id = $2`,
  team: 'select state, service_area_codes from volunteer_teams where county_code = $1 and id = $2',
  offer: `insert into dispatches (county_code, id, order_id, team_id, region_code, state, mode, offered_at, answer_due_at, offered_by_name)
    values ($1, uuidv7(), $2, $3, $4, 'OFFERED', 'DIRECT', $5, $6, $7) returning id`,
  lockDispatch: 'select * from dispatches where county_code = $1 and id = $2 for update',
  accept: `update dispatches set state = 'ACCEPTED', answered_at = $3, answered_by_name = $4, version = version + 1 where county_code = $1 and id = $2`,
  fulfil: `update dispatches set state = 'FULFILLED', ended_at = $3, version = version + 1 where county_code = $1 and id = $2`,
  members: `select v.id, v.name from team_memberships m join volunteers v on v.county_code = m.county_code and v.id = m.volunteer_id
    where m.county_code = $1 and m.team_id = $2 and m.left_on is null and m.volunteer_id = any($3) and v.state = 'ACTIVE'`,
  around: `select service_start, service_end from service_records where county_code = $1 and volunteer_id = any($2) and state not in ('VOIDED', 'CORRECTED') and service_start < $3 and service_end > $4`,
  record: `insert into service_records (county_code, id, volunteer_id, volunteer_name, order_id, dispatch_id, team_id, region_code, state, source, service_start, service_end, recorder_name, recorder_account_id)
    values ($1, uuidv7(), $2, $3, $4, $5, $6, $7, 'PENDING', 'TEAM_ENTRY', $8, $9, $10, $11)`,
  reporter: `select actor_account_id from order_events where county_code = $1 and order_id = $2 and verb = 'REPORT' order by at desc, id desc limit 1`,
  pending: `select id, recorder_account_id from service_records where county_code = $1 and order_id = $2 and state = 'PENDING'`,
  confirm: `update service_records set state = 'CONFIRMED', confirmer_name = $3, confirmer_account_id = $4, confirmed_at = $5, version = version + 1 where county_code = $1 and order_id = $2 and state = 'PENDING'`,
  served: `select from service_records where county_code = $1 and order_id = $2 and state in ('PENDING', 'CONFIRMED', 'DISPUTED') limit 1`,
  rate: `insert into order_ratings (county_code, id, order_id, team_id, region_code, overall, solved, rater_kind, recorder_name, consent_note, rated_at, editable_until)
    values ($1, uuidv7(), $2, $3, $4, 5, 'YES', 'PHONE', $5, '电话征询本人', $6, $6::timestamptz + interval '7 days')`,
} as const;

export type HandStatement = keyof typeof SQL;

export function statementOf(name: HandStatement): { name: string; text: string } {
  return { name: `hand_${name}`, text: SQL[name] };
}
