-- COUNTY_OPERATOR
select (
  '{"messages":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from messages t0
            where (t0.county_code = $1
              and t0.appointment_id = $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"code":' || ('"' || t0.code || '"') ||
              ',"order":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"at":' || ('"' || moment(t0.at) || '"') ||
              ',"readAt":' || coalesce('"' || moment(t0.read_at) || '"', 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:Message:AT_DESC', t0.at::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.appointment_id, t0.at, t0.code, t0.county_code, t0.id, t0.kind, t0.order_id, t0.read_at, row_number() over () as rn
      from (
        select t0.appointment_id, t0.at, t0.code, t0.county_code, t0.id, t0.kind, t0.order_id, t0.read_at
        from messages t0
        where (t0.county_code = $1
          and t0.appointment_id = $2)
        order by t0.at desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0
    left join demand_orders t1 on t1.county_code = t0.county_code
    and t1.id = t0.order_id
    and (t1.county_code = $1) having true) || '}');

-- TOWN_STAFF
select (
  '{"messages":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from messages t0
            where (t0.county_code = $1
              and t0.appointment_id = $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $5::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"code":' || ('"' || t0.code || '"') ||
              ',"order":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"at":' || ('"' || moment(t0.at) || '"') ||
              ',"readAt":' || coalesce('"' || moment(t0.read_at) || '"', 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $5::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:Message:AT_DESC', t0.at::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $5::int))[1], $6::text) || '"', 'null') || '}') || '}')
    from (
      select t0.appointment_id, t0.at, t0.code, t0.county_code, t0.id, t0.kind, t0.order_id, t0.read_at, row_number() over () as rn
      from (
        select t0.appointment_id, t0.at, t0.code, t0.county_code, t0.id, t0.kind, t0.order_id, t0.read_at
        from messages t0
        where (t0.county_code = $1
          and t0.appointment_id = $2)
        order by t0.at desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $5::int + 1) t0
    left join demand_orders t1 on t1.county_code = t0.county_code
    and t1.id = t0.order_id
    and (t1.county_code = $1
      and t1.region_code >= $3
      and t1.region_code < $4) having true) || '}');

-- TEAM_LEADER
select (
  '{"messages":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from messages t0
            where (t0.county_code = $1
              and t0.appointment_id = $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"code":' || ('"' || t0.code || '"') ||
              ',"order":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"at":' || ('"' || moment(t0.at) || '"') ||
              ',"readAt":' || coalesce('"' || moment(t0.read_at) || '"', 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TEAM_LEADER:Message:AT_DESC', t0.at::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.appointment_id, t0.at, t0.code, t0.county_code, t0.id, t0.kind, t0.order_id, t0.read_at, row_number() over () as rn
      from (
        select t0.appointment_id, t0.at, t0.code, t0.county_code, t0.id, t0.kind, t0.order_id, t0.read_at
        from messages t0
        where (t0.county_code = $1
          and t0.appointment_id = $2)
        order by t0.at desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $4::int + 1) t0
    left join demand_orders t1 on t1.county_code = t0.county_code
    and t1.id = t0.order_id
    and (t1.county_code = $1
      and ((t1.current_team_id = $3) is true
        or t1.in_open_pool)) having true) || '}');

-- CITY_OVERSEER
select (
  '{"messages":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from messages t0
            where (t0.county_code >= $1
              and t0.county_code < $2
              and t0.appointment_id = $3)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"code":' || ('"' || t0.code || '"') ||
              ',"order":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"at":' || ('"' || moment(t0.at) || '"') ||
              ',"readAt":' || coalesce('"' || moment(t0.read_at) || '"', 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:Message:AT_DESC', t0.at::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.appointment_id, t0.at, t0.code, t0.county_code, t0.id, t0.kind, t0.order_id, t0.read_at, row_number() over () as rn
      from (
        select t0.appointment_id, t0.at, t0.code, t0.county_code, t0.id, t0.kind, t0.order_id, t0.read_at
        from (with recursive county (code) as ((
              select county_code
              from messages
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from messages
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.appointment_id, t0.at, t0.code, t0.county_code, t0.id, t0.kind, t0.order_id, t0.read_at
          from messages t0
          where t0.county_code = county.code
          and (t0.county_code >= $1
            and t0.county_code < $2
            and t0.appointment_id = $3)
          order by t0.at desc, t0.id desc, t0.county_code desc
          limit 101) t0
        order by t0.at desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $4::int + 1) t0
    left join demand_orders t1 on t1.county_code = t0.county_code
    and t1.id = t0.order_id
    and (t1.county_code >= $1
      and t1.county_code < $2
      and t1.state <> 'DRAFT') having true) || '}');
