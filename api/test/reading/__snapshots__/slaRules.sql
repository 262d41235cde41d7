-- COUNTY_OPERATOR
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from sla_rules t0
      where (t0.county_code = $1)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $2::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $2::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $2::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '-' || t0.step || '-' || t0.urgency,
      'step', t0.step,
      'urgency', t0.urgency,
      'minutes', t0.minutes,
      'clock', t0.clock) as c0, sign_cursor(json_build_array('COUNTY_OPERATOR:SlaRule:', t0.urgency::text, t0.step::text, t0.county_code::text)::text, $3::text) as c1
    from (
      select t0.*, row_number() over (order by t0.urgency desc, t0.step desc, t0.county_code desc) as rn
      from sla_rules t0
      where (t0.county_code = $1)
      order by t0.urgency desc, t0.step desc, t0.county_code desc
      limit $2::int + 1) t0) p) as data;

-- TOWN_STAFF
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from sla_rules t0
      where (t0.county_code = $1)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $2::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $2::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $2::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '-' || t0.step || '-' || t0.urgency,
      'step', t0.step,
      'urgency', t0.urgency,
      'minutes', t0.minutes,
      'clock', t0.clock) as c0, sign_cursor(json_build_array('TOWN_STAFF:SlaRule:', t0.urgency::text, t0.step::text, t0.county_code::text)::text, $3::text) as c1
    from (
      select t0.*, row_number() over (order by t0.urgency desc, t0.step desc, t0.county_code desc) as rn
      from sla_rules t0
      where (t0.county_code = $1)
      order by t0.urgency desc, t0.step desc, t0.county_code desc
      limit $2::int + 1) t0) p) as data;

-- TEAM_LEADER
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from sla_rules t0
      where (t0.county_code = $1)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $2::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $2::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $2::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '-' || t0.step || '-' || t0.urgency,
      'step', t0.step,
      'urgency', t0.urgency,
      'minutes', t0.minutes,
      'clock', t0.clock) as c0, sign_cursor(json_build_array('TEAM_LEADER:SlaRule:', t0.urgency::text, t0.step::text, t0.county_code::text)::text, $3::text) as c1
    from (
      select t0.*, row_number() over (order by t0.urgency desc, t0.step desc, t0.county_code desc) as rn
      from sla_rules t0
      where (t0.county_code = $1)
      order by t0.urgency desc, t0.step desc, t0.county_code desc
      limit $2::int + 1) t0) p) as data;

-- CITY_OVERSEER
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from sla_rules t0
      where (t0.county_code >= $1
        and t0.county_code < $2)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $3::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $3::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $3::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '-' || t0.step || '-' || t0.urgency,
      'step', t0.step,
      'urgency', t0.urgency,
      'minutes', t0.minutes,
      'clock', t0.clock) as c0, sign_cursor(json_build_array('CITY_OVERSEER:SlaRule:', t0.urgency::text, t0.step::text, t0.county_code::text)::text, $4::text) as c1
    from (
      select t0.*, row_number() over (order by t0.urgency desc, t0.step desc, t0.county_code desc) as rn
      from sla_rules t0
      where (t0.county_code >= $1
        and t0.county_code < $2)
      order by t0.urgency desc, t0.step desc, t0.county_code desc
      limit $3::int + 1) t0) p) as data;
