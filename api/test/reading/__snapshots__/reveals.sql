-- COUNTY_OPERATOR
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from reveals t0
      where (t0.county_code = $1)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $2::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $2::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $2::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'state', t0.state,
      'at', moment(t0.at),
      'objectType', t0.object_type,
      'objectId', t0.object_id,
      'field', t0.field,
      'reason', t0.reason,
      'note', t0.note,
      'minor', t0.minor,
      'requesterName', t0.requester_name,
      'deciderName', t0.decider_name,
      'decidedAt', moment(t0.decided_at)) as c0, sign_cursor(json_build_array('COUNTY_OPERATOR:Reveal:', t0.id::text, t0.county_code::text)::text, $3::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from reveals t0
      where (t0.county_code = $1)
      order by t0.id desc, t0.county_code desc
      limit $2::int + 1) t0) p) as data;

-- TOWN_STAFF
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from reveals t0
      where (t0.county_code = $1
        and t0.region_code >= $2
        and t0.region_code < $3)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $4::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $4::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $4::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'state', t0.state,
      'at', moment(t0.at),
      'objectType', t0.object_type,
      'objectId', t0.object_id,
      'field', t0.field,
      'reason', t0.reason,
      'note', t0.note,
      'minor', t0.minor,
      'requesterName', t0.requester_name,
      'deciderName', t0.decider_name,
      'decidedAt', moment(t0.decided_at)) as c0, sign_cursor(json_build_array('TOWN_STAFF:Reveal:', t0.id::text, t0.county_code::text)::text, $5::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from reveals t0
      where (t0.county_code = $1
        and t0.region_code >= $2
        and t0.region_code < $3)
      order by t0.id desc, t0.county_code desc
      limit $4::int + 1) t0) p) as data;
