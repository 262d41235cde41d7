-- COUNTY_OPERATOR
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from follow_up_visits t0
      where (t0.county_code = $1)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $2::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $2::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $2::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'order', (
        select json_build_object(
          'id', t1.county_code || '.' || t1.id)
        from demand_orders t1
        where t1.county_code = t0.county_code
        and t1.id = t0.order_id
        and (t1.county_code = $1)),
      'cause', t0.cause,
      'state', t0.state,
      'dueAt', moment(t0.due_at),
      'method', t0.method,
      'solved', t0.solved,
      'result', t0.result,
      'suggestion', t0.suggestion,
      'visitorName', t0.visitor_name,
      'doneAt', moment(t0.done_at),
      'version', t0.version) as c0, sign_cursor(json_build_array('COUNTY_OPERATOR:FollowUpVisit:', t0.id::text, t0.county_code::text)::text, $3::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from follow_up_visits t0
      where (t0.county_code = $1)
      order by t0.id desc, t0.county_code desc
      limit $2::int + 1) t0) p) as data;

-- TOWN_STAFF
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from follow_up_visits t0
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
      'order', (
        select json_build_object(
          'id', t1.county_code || '.' || t1.id)
        from demand_orders t1
        where t1.county_code = t0.county_code
        and t1.id = t0.order_id
        and (t1.county_code = $1
          and t1.region_code >= $2
          and t1.region_code < $3)),
      'cause', t0.cause,
      'state', t0.state,
      'dueAt', moment(t0.due_at),
      'method', t0.method,
      'solved', t0.solved,
      'result', t0.result,
      'suggestion', t0.suggestion,
      'visitorName', t0.visitor_name,
      'doneAt', moment(t0.done_at),
      'version', t0.version) as c0, sign_cursor(json_build_array('TOWN_STAFF:FollowUpVisit:', t0.id::text, t0.county_code::text)::text, $5::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from follow_up_visits t0
      where (t0.county_code = $1
        and t0.region_code >= $2
        and t0.region_code < $3)
      order by t0.id desc, t0.county_code desc
      limit $4::int + 1) t0) p) as data;

-- CITY_OVERSEER
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from follow_up_visits t0
      where (t0.county_code >= $1
        and t0.county_code < $2)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $3::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $3::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $3::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'order', (
        select json_build_object(
          'id', t1.county_code || '.' || t1.id)
        from demand_orders t1
        where t1.county_code = t0.county_code
        and t1.id = t0.order_id
        and (t1.county_code >= $1
          and t1.county_code < $2
          and t1.state <> 'DRAFT')),
      'cause', t0.cause,
      'state', t0.state,
      'dueAt', moment(t0.due_at),
      'method', t0.method,
      'solved', t0.solved,
      'doneAt', moment(t0.done_at),
      'version', t0.version) as c0, sign_cursor(json_build_array('CITY_OVERSEER:FollowUpVisit:', t0.id::text, t0.county_code::text)::text, $4::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from follow_up_visits t0
      where (t0.county_code >= $1
        and t0.county_code < $2)
      order by t0.id desc, t0.county_code desc
      limit $3::int + 1) t0) p) as data;
