-- COUNTY_OPERATOR
select (
  '{"dispatches":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from dispatches t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"order":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"team":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"mode":' || ('"' || t0.mode || '"') ||
              ',"offeredAt":' || ('"' || moment(t0.offered_at) || '"') ||
              ',"answerDueAt":' || ('"' || moment(t0.answer_due_at) || '"') ||
              ',"answeredAt":' || coalesce('"' || moment(t0.answered_at) || '"', 'null') ||
              ',"endedAt":' || coalesce('"' || moment(t0.ended_at) || '"', 'null') ||
              ',"reasonCode":' || coalesce('"' || t0.reason_code || '"', 'null') ||
              ',"reasonNote":' || coalesce(to_json(t0.reason_note)::text, 'null') ||
              ',"note":' || coalesce(to_json(t0.note)::text, 'null') ||
              ',"offeredByName":' || coalesce(to_json(t0.offered_by_name)::text, 'null') ||
              ',"answeredByName":' || coalesce(to_json(t0.answered_by_name)::text, 'null') ||
              ',"version":' || ((t0.version)::text) ||
              ',"volunteers":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t3.rn <= $2::int then (
                          '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end, ',' order by t3.rn), '') || ']') || '}')
                from (
                  select t3.county_code, t3.id, row_number() over () as rn
                  from (
                    select t3.county_code, t3.id
                    from dispatch_volunteers t3
                    where (t3.county_code = $1
                      and t3.released_at is null)
                    and (t0.county_code = t3.county_code
                      and t0.id = t3.dispatch_id)
                    order by t3.id desc, t3.county_code desc
                    limit 101) t3
                  limit $2::int) t3 having true) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:Dispatch:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.answer_due_at, t0.answered_at, t0.answered_by_name, t0.county_code, t0.ended_at, t0.id, t0.mode, t0.note, t0.offered_at, t0.offered_by_name, t0.order_id, t0.reason_code, t0.reason_note, t0.state, t0.team_id, t0.version, row_number() over () as rn
      from (
        select t0.answer_due_at, t0.answered_at, t0.answered_by_name, t0.county_code, t0.ended_at, t0.id, t0.mode, t0.note, t0.offered_at, t0.offered_by_name, t0.order_id, t0.reason_code, t0.reason_note, t0.state, t0.team_id, t0.version
        from dispatches t0
        where (t0.county_code = $1)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0
    left join demand_orders t1 on t1.county_code = t0.county_code
    and t1.id = t0.order_id
    and (t1.county_code = $1)
    left join volunteer_teams t2 on t2.county_code = t0.county_code
    and t2.id = t0.team_id
    and (t2.county_code = $1) having true) || '}');

-- TOWN_STAFF
select (
  '{"dispatches":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from dispatches t0
            where (t0.county_code = $1
              and t0.region_code >= $2
              and t0.region_code < $3)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $5::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"order":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"team":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"mode":' || ('"' || t0.mode || '"') ||
              ',"offeredAt":' || ('"' || moment(t0.offered_at) || '"') ||
              ',"answerDueAt":' || ('"' || moment(t0.answer_due_at) || '"') ||
              ',"answeredAt":' || coalesce('"' || moment(t0.answered_at) || '"', 'null') ||
              ',"endedAt":' || coalesce('"' || moment(t0.ended_at) || '"', 'null') ||
              ',"reasonCode":' || coalesce('"' || t0.reason_code || '"', 'null') ||
              ',"reasonNote":' || coalesce(to_json(t0.reason_note)::text, 'null') ||
              ',"note":' || coalesce(to_json(t0.note)::text, 'null') ||
              ',"offeredByName":' || coalesce(to_json(t0.offered_by_name)::text, 'null') ||
              ',"answeredByName":' || coalesce(to_json(t0.answered_by_name)::text, 'null') ||
              ',"version":' || ((t0.version)::text) ||
              ',"volunteers":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t3.rn <= $4::int then (
                          '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end, ',' order by t3.rn), '') || ']') || '}')
                from (
                  select t3.county_code, t3.id, row_number() over () as rn
                  from (
                    select t3.county_code, t3.id
                    from dispatch_volunteers t3
                    where (t3.county_code = $1
                      and t3.region_code >= $2
                      and t3.region_code < $3
                      and t3.released_at is null)
                    and (t0.county_code = t3.county_code
                      and t0.id = t3.dispatch_id)
                    order by t3.id desc, t3.county_code desc
                    limit 101) t3
                  limit $4::int) t3 having true) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $5::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:Dispatch:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $5::int))[1], $6::text) || '"', 'null') || '}') || '}')
    from (
      select t0.answer_due_at, t0.answered_at, t0.answered_by_name, t0.county_code, t0.ended_at, t0.id, t0.mode, t0.note, t0.offered_at, t0.offered_by_name, t0.order_id, t0.reason_code, t0.reason_note, t0.region_code, t0.state, t0.team_id, t0.version, row_number() over () as rn
      from (
        select t0.answer_due_at, t0.answered_at, t0.answered_by_name, t0.county_code, t0.ended_at, t0.id, t0.mode, t0.note, t0.offered_at, t0.offered_by_name, t0.order_id, t0.reason_code, t0.reason_note, t0.region_code, t0.state, t0.team_id, t0.version
        from dispatches t0
        where (t0.county_code = $1
          and t0.region_code >= $2
          and t0.region_code < $3)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $5::int + 1) t0
    left join demand_orders t1 on t1.county_code = t0.county_code
    and t1.id = t0.order_id
    and (t1.county_code = $1
      and t1.region_code >= $2
      and t1.region_code < $3)
    left join volunteer_teams t2 on t2.county_code = t0.county_code
    and t2.id = t0.team_id
    and (t2.county_code = $1) having true) || '}');

-- TEAM_LEADER
select (
  '{"dispatches":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from dispatches t0
            where (t0.county_code = $1
              and (t0.team_id = $2
                or (t0.mode = 'OPEN_POOL'
                  and t0.state = 'OFFERED')))
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"order":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"team":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"mode":' || ('"' || t0.mode || '"') ||
              ',"offeredAt":' || ('"' || moment(t0.offered_at) || '"') ||
              ',"answerDueAt":' || ('"' || moment(t0.answer_due_at) || '"') ||
              ',"answeredAt":' || coalesce('"' || moment(t0.answered_at) || '"', 'null') ||
              ',"endedAt":' || coalesce('"' || moment(t0.ended_at) || '"', 'null') ||
              ',"reasonCode":' || coalesce('"' || t0.reason_code || '"', 'null') ||
              ',"reasonNote":' || case when (t0.team_id = $2
                and t0.state in ('OFFERED', 'ACCEPTED')) then coalesce(to_json(t0.reason_note)::text, 'null') else 'null' end ||
              ',"note":' || case when (t0.team_id = $2
                and t0.state in ('OFFERED', 'ACCEPTED')) then coalesce(to_json(t0.note)::text, 'null') else 'null' end ||
              ',"offeredByName":' || case when (t0.team_id = $2
                and t0.state in ('OFFERED', 'ACCEPTED')) then coalesce(to_json(t0.offered_by_name)::text, 'null') else coalesce(to_json(mask_name(t0.offered_by_name))::text, 'null') end ||
              ',"answeredByName":' || case when (t0.team_id = $2
                and t0.state in ('OFFERED', 'ACCEPTED')) then coalesce(to_json(t0.answered_by_name)::text, 'null') else coalesce(to_json(mask_name(t0.answered_by_name))::text, 'null') end ||
              ',"version":' || ((t0.version)::text) ||
              ',"volunteers":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t3.rn <= $3::int then (
                          '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end, ',' order by t3.rn), '') || ']') || '}')
                from (
                  select t3.county_code, t3.id, row_number() over () as rn
                  from (
                    select t3.county_code, t3.id
                    from dispatch_volunteers t3
                    where (t3.county_code = $1
                      and t3.team_id = $2
                      and t3.released_at is null)
                    and (t0.county_code = t3.county_code
                      and t0.id = t3.dispatch_id)
                    order by t3.id desc, t3.county_code desc
                    limit 101) t3
                  limit $3::int) t3 having true) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TEAM_LEADER:Dispatch:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.answer_due_at, t0.answered_at, t0.answered_by_name, t0.county_code, t0.ended_at, t0.id, t0.mode, t0.note, t0.offered_at, t0.offered_by_name, t0.order_id, t0.reason_code, t0.reason_note, t0.state, t0.team_id, t0.version, row_number() over () as rn
      from (
        select t0.answer_due_at, t0.answered_at, t0.answered_by_name, t0.county_code, t0.ended_at, t0.id, t0.mode, t0.note, t0.offered_at, t0.offered_by_name, t0.order_id, t0.reason_code, t0.reason_note, t0.state, t0.team_id, t0.version
        from dispatches t0
        where (t0.county_code = $1
          and (t0.team_id = $2
            or (t0.mode = 'OPEN_POOL'
              and t0.state = 'OFFERED')))
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $4::int + 1) t0
    left join demand_orders t1 on t1.county_code = t0.county_code
    and t1.id = t0.order_id
    and (t1.county_code = $1
      and ((t1.current_team_id = $2) is true
        or t1.in_open_pool))
    left join volunteer_teams t2 on t2.county_code = t0.county_code
    and t2.id = t0.team_id
    and (t2.county_code = $1) having true) || '}');

-- CITY_OVERSEER
select (
  '{"dispatches":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from dispatches t0
            where (t0.county_code >= $1
              and t0.county_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"order":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"team":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"mode":' || ('"' || t0.mode || '"') ||
              ',"offeredAt":' || ('"' || moment(t0.offered_at) || '"') ||
              ',"answerDueAt":' || ('"' || moment(t0.answer_due_at) || '"') ||
              ',"answeredAt":' || coalesce('"' || moment(t0.answered_at) || '"', 'null') ||
              ',"endedAt":' || coalesce('"' || moment(t0.ended_at) || '"', 'null') ||
              ',"reasonCode":' || coalesce('"' || t0.reason_code || '"', 'null') ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:Dispatch:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.answer_due_at, t0.answered_at, t0.county_code, t0.ended_at, t0.id, t0.mode, t0.offered_at, t0.order_id, t0.reason_code, t0.state, t0.team_id, t0.version, row_number() over () as rn
      from (
        select t0.answer_due_at, t0.answered_at, t0.county_code, t0.ended_at, t0.id, t0.mode, t0.offered_at, t0.order_id, t0.reason_code, t0.state, t0.team_id, t0.version
        from (with recursive county (code) as ((
              select county_code
              from dispatches
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from dispatches
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.answer_due_at, t0.answered_at, t0.county_code, t0.ended_at, t0.id, t0.mode, t0.offered_at, t0.order_id, t0.reason_code, t0.state, t0.team_id, t0.version
          from dispatches t0
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
      and t1.state <> 'DRAFT')
    left join volunteer_teams t2 on t2.county_code = t0.county_code
    and t2.id = t0.team_id
    and (t2.county_code >= $1
      and t2.county_code < $2) having true) || '}');
