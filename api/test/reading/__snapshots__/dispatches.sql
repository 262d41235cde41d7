-- COUNTY_OPERATOR
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from dispatches t0
      where (t0.county_code = $1)),
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
        and (t1.county_code = $1)),
      'team', (
        select json_build_object(
          'id', t2.county_code || '.' || t2.id)
        from volunteer_teams t2
        where t2.county_code = t0.county_code
        and t2.id = t0.team_id
        and (t2.county_code = $1)),
      'state', t0.state,
      'mode', t0.mode,
      'offeredAt', moment(t0.offered_at),
      'answerDueAt', moment(t0.answer_due_at),
      'answeredAt', moment(t0.answered_at),
      'endedAt', moment(t0.ended_at),
      'reasonCode', t0.reason_code,
      'reasonNote', t0.reason_note,
      'note', t0.note,
      'offeredByName', t0.offered_by_name,
      'answeredByName', t0.answered_by_name,
      'version', t0.version,
      'volunteers', (
        select json_build_object(
          'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $2::int), '[]'::json))
        from (
          select t3.rn, json_build_object(
            'id', t3.county_code || '.' || t3.id) as c0
          from (
            select t3.*, row_number() over (order by t3.id desc, t3.county_code desc) as rn
            from dispatch_volunteers t3
            where (t0.county_code = t3.county_code
              and t0.id = t3.dispatch_id)
            and (t3.county_code = $1
              and t3.released_at is null)
            order by t3.id desc, t3.county_code desc
            limit $2::int + 1) t3) p)) as c0, sign_cursor(json_build_array('COUNTY_OPERATOR:Dispatch:', t0.id::text, t0.county_code::text)::text, $4::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from dispatches t0
      where (t0.county_code = $1)
      order by t0.id desc, t0.county_code desc
      limit $3::int + 1) t0) p) as data;

-- TOWN_STAFF
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from dispatches t0
      where (t0.county_code = $1
        and t0.region_code >= $2
        and t0.region_code < $3)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $5::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $5::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $5::int))[1]))
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
      'team', (
        select json_build_object(
          'id', t2.county_code || '.' || t2.id)
        from volunteer_teams t2
        where t2.county_code = t0.county_code
        and t2.id = t0.team_id
        and (t2.county_code = $1)),
      'state', t0.state,
      'mode', t0.mode,
      'offeredAt', moment(t0.offered_at),
      'answerDueAt', moment(t0.answer_due_at),
      'answeredAt', moment(t0.answered_at),
      'endedAt', moment(t0.ended_at),
      'reasonCode', t0.reason_code,
      'reasonNote', t0.reason_note,
      'note', t0.note,
      'offeredByName', t0.offered_by_name,
      'answeredByName', t0.answered_by_name,
      'version', t0.version,
      'volunteers', (
        select json_build_object(
          'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $4::int), '[]'::json))
        from (
          select t3.rn, json_build_object(
            'id', t3.county_code || '.' || t3.id) as c0
          from (
            select t3.*, row_number() over (order by t3.id desc, t3.county_code desc) as rn
            from dispatch_volunteers t3
            where (t0.county_code = t3.county_code
              and t0.id = t3.dispatch_id)
            and (t3.county_code = $1
              and t3.region_code >= $2
              and t3.region_code < $3
              and t3.released_at is null)
            order by t3.id desc, t3.county_code desc
            limit $4::int + 1) t3) p)) as c0, sign_cursor(json_build_array('TOWN_STAFF:Dispatch:', t0.id::text, t0.county_code::text)::text, $6::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from dispatches t0
      where (t0.county_code = $1
        and t0.region_code >= $2
        and t0.region_code < $3)
      order by t0.id desc, t0.county_code desc
      limit $5::int + 1) t0) p) as data;

-- TEAM_LEADER
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from dispatches t0
      where (t0.county_code = $1
        and (t0.team_id = $2
          or (t0.mode = 'OPEN_POOL'
            and t0.state = 'OFFERED')))),
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
          and (t1.current_team_id = $2
            or t1.in_open_pool))),
      'team', (
        select json_build_object(
          'id', t2.county_code || '.' || t2.id)
        from volunteer_teams t2
        where t2.county_code = t0.county_code
        and t2.id = t0.team_id
        and (t2.county_code = $1)),
      'state', t0.state,
      'mode', t0.mode,
      'offeredAt', moment(t0.offered_at),
      'answerDueAt', moment(t0.answer_due_at),
      'answeredAt', moment(t0.answered_at),
      'endedAt', moment(t0.ended_at),
      'reasonCode', t0.reason_code,
      'reasonNote', case when (t0.team_id = $2
        and t0.state in ('OFFERED', 'ACCEPTED')) then t0.reason_note else null end,
      'note', case when (t0.team_id = $2
        and t0.state in ('OFFERED', 'ACCEPTED')) then t0.note else null end,
      'offeredByName', case when (t0.team_id = $2
        and t0.state in ('OFFERED', 'ACCEPTED')) then t0.offered_by_name else mask_name(t0.offered_by_name) end,
      'answeredByName', case when (t0.team_id = $2
        and t0.state in ('OFFERED', 'ACCEPTED')) then t0.answered_by_name else mask_name(t0.answered_by_name) end,
      'version', t0.version,
      'volunteers', (
        select json_build_object(
          'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $3::int), '[]'::json))
        from (
          select t3.rn, json_build_object(
            'id', t3.county_code || '.' || t3.id) as c0
          from (
            select t3.*, row_number() over (order by t3.id desc, t3.county_code desc) as rn
            from dispatch_volunteers t3
            where (t0.county_code = t3.county_code
              and t0.id = t3.dispatch_id)
            and (t3.county_code = $1
              and t3.team_id = $2
              and t3.released_at is null)
            order by t3.id desc, t3.county_code desc
            limit $3::int + 1) t3) p)) as c0, sign_cursor(json_build_array('TEAM_LEADER:Dispatch:', t0.id::text, t0.county_code::text)::text, $5::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from dispatches t0
      where (t0.county_code = $1
        and (t0.team_id = $2
          or (t0.mode = 'OPEN_POOL'
            and t0.state = 'OFFERED')))
      order by t0.id desc, t0.county_code desc
      limit $4::int + 1) t0) p) as data;

-- CITY_OVERSEER
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from dispatches t0
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
      'team', (
        select json_build_object(
          'id', t2.county_code || '.' || t2.id)
        from volunteer_teams t2
        where t2.county_code = t0.county_code
        and t2.id = t0.team_id
        and (t2.county_code >= $1
          and t2.county_code < $2)),
      'state', t0.state,
      'mode', t0.mode,
      'offeredAt', moment(t0.offered_at),
      'answerDueAt', moment(t0.answer_due_at),
      'answeredAt', moment(t0.answered_at),
      'endedAt', moment(t0.ended_at),
      'reasonCode', t0.reason_code,
      'version', t0.version) as c0, sign_cursor(json_build_array('CITY_OVERSEER:Dispatch:', t0.id::text, t0.county_code::text)::text, $4::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from dispatches t0
      where (t0.county_code >= $1
        and t0.county_code < $2)
      order by t0.id desc, t0.county_code desc
      limit $3::int + 1) t0) p) as data;
