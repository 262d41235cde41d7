-- COUNTY_OPERATOR
select (
  '{"followUpVisits":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from follow_up_visits t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"order":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"cause":' || ('"' || t0.cause || '"') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"dueAt":' || ('"' || moment(t0.due_at) || '"') ||
              ',"method":' || coalesce('"' || t0.method || '"', 'null') ||
              ',"solved":' || coalesce('"' || t0.solved || '"', 'null') ||
              ',"result":' || coalesce(to_json(t0.result)::text, 'null') ||
              ',"suggestion":' || coalesce(to_json(t0.suggestion)::text, 'null') ||
              ',"visitorName":' || coalesce(to_json(t0.visitor_name)::text, 'null') ||
              ',"doneAt":' || coalesce('"' || moment(t0.done_at) || '"', 'null') ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:FollowUpVisit:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.cause, t0.county_code, t0.done_at, t0.due_at, t0.id, t0.method, t0.order_id, t0.result, t0.solved, t0.state, t0.suggestion, t0.version, t0.visitor_name, row_number() over () as rn
      from (
        select t0.cause, t0.county_code, t0.done_at, t0.due_at, t0.id, t0.method, t0.order_id, t0.result, t0.solved, t0.state, t0.suggestion, t0.version, t0.visitor_name
        from follow_up_visits t0
        where (t0.county_code = $1)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $2::int + 1) t0
    left join demand_orders t1 on t1.county_code = t0.county_code
    and t1.id = t0.order_id
    and (t1.county_code = $1) having true) || '}');

-- TOWN_STAFF
select (
  '{"followUpVisits":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from follow_up_visits t0
            where (t0.county_code = $1
              and t0.region_code >= $2
              and t0.region_code < $3)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"order":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"cause":' || ('"' || t0.cause || '"') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"dueAt":' || ('"' || moment(t0.due_at) || '"') ||
              ',"method":' || coalesce('"' || t0.method || '"', 'null') ||
              ',"solved":' || coalesce('"' || t0.solved || '"', 'null') ||
              ',"result":' || coalesce(to_json(t0.result)::text, 'null') ||
              ',"suggestion":' || coalesce(to_json(t0.suggestion)::text, 'null') ||
              ',"visitorName":' || coalesce(to_json(t0.visitor_name)::text, 'null') ||
              ',"doneAt":' || coalesce('"' || moment(t0.done_at) || '"', 'null') ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:FollowUpVisit:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.cause, t0.county_code, t0.done_at, t0.due_at, t0.id, t0.method, t0.order_id, t0.region_code, t0.result, t0.solved, t0.state, t0.suggestion, t0.version, t0.visitor_name, row_number() over () as rn
      from (
        select t0.cause, t0.county_code, t0.done_at, t0.due_at, t0.id, t0.method, t0.order_id, t0.region_code, t0.result, t0.solved, t0.state, t0.suggestion, t0.version, t0.visitor_name
        from follow_up_visits t0
        where (t0.county_code = $1
          and t0.region_code >= $2
          and t0.region_code < $3)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $4::int + 1) t0
    left join demand_orders t1 on t1.county_code = t0.county_code
    and t1.id = t0.order_id
    and (t1.county_code = $1
      and t1.region_code >= $2
      and t1.region_code < $3) having true) || '}');

-- CITY_OVERSEER
select (
  '{"followUpVisits":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from follow_up_visits t0
            where (t0.county_code >= $1
              and t0.county_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"order":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"cause":' || ('"' || t0.cause || '"') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"dueAt":' || ('"' || moment(t0.due_at) || '"') ||
              ',"method":' || coalesce('"' || t0.method || '"', 'null') ||
              ',"solved":' || coalesce('"' || t0.solved || '"', 'null') ||
              ',"doneAt":' || coalesce('"' || moment(t0.done_at) || '"', 'null') ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:FollowUpVisit:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.cause, t0.county_code, t0.done_at, t0.due_at, t0.id, t0.method, t0.order_id, t0.solved, t0.state, t0.version, row_number() over () as rn
      from (
        select t0.cause, t0.county_code, t0.done_at, t0.due_at, t0.id, t0.method, t0.order_id, t0.solved, t0.state, t0.version
        from (with recursive county (code) as ((
              select county_code
              from follow_up_visits
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from follow_up_visits
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.cause, t0.county_code, t0.done_at, t0.due_at, t0.id, t0.method, t0.order_id, t0.solved, t0.state, t0.version
          from follow_up_visits t0
          where t0.county_code = county.code
          and (t0.county_code >= $1
            and t0.county_code < $2)
          order by t0.id desc, t0.county_code desc
          limit 101) t0
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0
    left join demand_orders t1 on t1.county_code = t0.county_code
    and t1.id = t0.order_id
    and (t1.county_code >= $1
      and t1.county_code < $2
      and t1.state <> 'DRAFT') having true) || '}');
