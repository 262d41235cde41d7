-- AUDITOR
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from audit_events t0
      where (t0.county_code = $1)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $2::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $2::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $2::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'at', moment(t0.at),
      'action', t0.action,
      'verb', t0.verb,
      'outcome', t0.outcome,
      'actorName', t0.actor_name,
      'role', t0.role,
      'address', t0.address,
      'objectType', t0.object_type,
      'objectId', t0.object_id,
      'detail', t0.detail) as c0, sign_cursor(json_build_array('AUDITOR:AuditEvent:AT_DESC', t0.at::text, t0.id::text, t0.county_code::text)::text, $3::text) as c1
    from (
      select t0.*, row_number() over (order by t0.at desc, t0.id desc, t0.county_code desc) as rn
      from audit_events t0
      where (t0.county_code = $1)
      order by t0.at desc, t0.id desc, t0.county_code desc
      limit $2::int + 1) t0) p) as data;
