-- COUNTY_OPERATOR
select (
  '{"resourceAllocations":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from resource_allocations t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"resource":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"project":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"order":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"activity":' || case when t4.id is null then 'null' else (
                '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end ||
              ',"startsAt":' || ('"' || moment(t0.starts_at) || '"') ||
              ',"endsAt":' || ('"' || moment(t0.ends_at) || '"') ||
              ',"quantity":' || ((t0.quantity)::text) ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"version":' || ((t0.version)::text) ||
              ',"purpose":' || coalesce(to_json(t0.purpose)::text, 'null') ||
              ',"releaseReason":' || coalesce(to_json(t0.release_reason)::text, 'null') ||
              ',"allocatorName":' || coalesce(to_json(t0.allocator_name)::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:ResourceAllocation:STARTS_AT_DESC', t0.starts_at::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.activity_id, t0.allocator_name, t0.county_code, t0.ends_at, t0.id, t0.order_id, t0.project_id, t0.purpose, t0.quantity, t0.release_reason, t0.resource_id, t0.starts_at, t0.state, t0.version, row_number() over () as rn
      from (
        select t0.activity_id, t0.allocator_name, t0.county_code, t0.ends_at, t0.id, t0.order_id, t0.project_id, t0.purpose, t0.quantity, t0.release_reason, t0.resource_id, t0.starts_at, t0.state, t0.version
        from resource_allocations t0
        where (t0.county_code = $1)
        order by t0.starts_at desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $2::int + 1) t0
    left join service_resources t1 on t1.county_code = t0.county_code
    and t1.id = t0.resource_id
    and (t1.county_code = $1)
    left join service_projects t2 on t2.county_code = t0.county_code
    and t2.id = t0.project_id
    and (t2.county_code = $1)
    left join demand_orders t3 on t3.county_code = t0.county_code
    and t3.id = t0.order_id
    and (t3.county_code = $1)
    left join service_activities t4 on t4.county_code = t0.county_code
    and t4.id = t0.activity_id
    and (t4.county_code = $1) having true) || '}');

-- TOWN_STAFF
select (
  '{"resourceAllocations":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from resource_allocations t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"resource":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"project":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"order":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"activity":' || case when t4.id is null then 'null' else (
                '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end ||
              ',"startsAt":' || ('"' || moment(t0.starts_at) || '"') ||
              ',"endsAt":' || ('"' || moment(t0.ends_at) || '"') ||
              ',"quantity":' || ((t0.quantity)::text) ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"version":' || ((t0.version)::text) ||
              ',"purpose":' || coalesce(to_json(t0.purpose)::text, 'null') ||
              ',"releaseReason":' || coalesce(to_json(t0.release_reason)::text, 'null') ||
              ',"allocatorName":' || coalesce(to_json(t0.allocator_name)::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:ResourceAllocation:STARTS_AT_DESC', t0.starts_at::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.activity_id, t0.allocator_name, t0.county_code, t0.ends_at, t0.id, t0.order_id, t0.project_id, t0.purpose, t0.quantity, t0.release_reason, t0.resource_id, t0.starts_at, t0.state, t0.version, row_number() over () as rn
      from (
        select t0.activity_id, t0.allocator_name, t0.county_code, t0.ends_at, t0.id, t0.order_id, t0.project_id, t0.purpose, t0.quantity, t0.release_reason, t0.resource_id, t0.starts_at, t0.state, t0.version
        from resource_allocations t0
        where (t0.county_code = $1)
        order by t0.starts_at desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $4::int + 1) t0
    left join service_resources t1 on t1.county_code = t0.county_code
    and t1.id = t0.resource_id
    and (t1.county_code = $1)
    left join service_projects t2 on t2.county_code = t0.county_code
    and t2.id = t0.project_id
    and (t2.county_code = $1)
    left join demand_orders t3 on t3.county_code = t0.county_code
    and t3.id = t0.order_id
    and (t3.county_code = $1
      and t3.region_code >= $2
      and t3.region_code < $3)
    left join service_activities t4 on t4.county_code = t0.county_code
    and t4.id = t0.activity_id
    and (t4.county_code = $1) having true) || '}');

-- TEAM_LEADER
select (
  '{"resourceAllocations":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from resource_allocations t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"resource":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"project":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"order":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"activity":' || case when t4.id is null then 'null' else (
                '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end ||
              ',"startsAt":' || ('"' || moment(t0.starts_at) || '"') ||
              ',"endsAt":' || ('"' || moment(t0.ends_at) || '"') ||
              ',"quantity":' || ((t0.quantity)::text) ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"version":' || ((t0.version)::text) ||
              ',"purpose":' || case when false then coalesce(to_json(t0.purpose)::text, 'null') else 'null' end ||
              ',"releaseReason":' || case when false then coalesce(to_json(t0.release_reason)::text, 'null') else 'null' end ||
              ',"allocatorName":' || case when false then coalesce(to_json(t0.allocator_name)::text, 'null') else coalesce(to_json(mask_name(t0.allocator_name))::text, 'null') end || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TEAM_LEADER:ResourceAllocation:STARTS_AT_DESC', t0.starts_at::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.activity_id, t0.allocator_name, t0.county_code, t0.ends_at, t0.id, t0.order_id, t0.project_id, t0.purpose, t0.quantity, t0.release_reason, t0.resource_id, t0.starts_at, t0.state, t0.version, row_number() over () as rn
      from (
        select t0.activity_id, t0.allocator_name, t0.county_code, t0.ends_at, t0.id, t0.order_id, t0.project_id, t0.purpose, t0.quantity, t0.release_reason, t0.resource_id, t0.starts_at, t0.state, t0.version
        from resource_allocations t0
        where (t0.county_code = $1)
        order by t0.starts_at desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0
    left join service_resources t1 on t1.county_code = t0.county_code
    and t1.id = t0.resource_id
    and (t1.county_code = $1)
    left join service_projects t2 on t2.county_code = t0.county_code
    and t2.id = t0.project_id
    and (t2.county_code = $1)
    left join demand_orders t3 on t3.county_code = t0.county_code
    and t3.id = t0.order_id
    and (t3.county_code = $1
      and ((t3.current_team_id = $2) is true
        or t3.in_open_pool))
    left join service_activities t4 on t4.county_code = t0.county_code
    and t4.id = t0.activity_id
    and (t4.county_code = $1) having true) || '}');

-- CITY_OVERSEER
select (
  '{"resourceAllocations":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from resource_allocations t0
            where (t0.county_code >= $1
              and t0.county_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"resource":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"project":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"order":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"activity":' || case when t4.id is null then 'null' else (
                '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end ||
              ',"startsAt":' || ('"' || moment(t0.starts_at) || '"') ||
              ',"endsAt":' || ('"' || moment(t0.ends_at) || '"') ||
              ',"quantity":' || ((t0.quantity)::text) ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:ResourceAllocation:STARTS_AT_DESC', t0.starts_at::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.activity_id, t0.county_code, t0.ends_at, t0.id, t0.order_id, t0.project_id, t0.quantity, t0.resource_id, t0.starts_at, t0.state, t0.version, row_number() over () as rn
      from (
        select t0.activity_id, t0.county_code, t0.ends_at, t0.id, t0.order_id, t0.project_id, t0.quantity, t0.resource_id, t0.starts_at, t0.state, t0.version
        from (with recursive county (code) as ((
              select county_code
              from resource_allocations
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from resource_allocations
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.activity_id, t0.county_code, t0.ends_at, t0.id, t0.order_id, t0.project_id, t0.quantity, t0.resource_id, t0.starts_at, t0.state, t0.version
          from resource_allocations t0
          where t0.county_code = county.code
          and (t0.county_code >= $1
            and t0.county_code < $2)
          order by t0.starts_at desc, t0.id desc, t0.county_code desc
          limit 101) t0
        order by t0.starts_at desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0
    left join service_resources t1 on t1.county_code = t0.county_code
    and t1.id = t0.resource_id
    and (t1.county_code >= $1
      and t1.county_code < $2)
    left join service_projects t2 on t2.county_code = t0.county_code
    and t2.id = t0.project_id
    and (t2.county_code >= $1
      and t2.county_code < $2)
    left join demand_orders t3 on t3.county_code = t0.county_code
    and t3.id = t0.order_id
    and (t3.county_code >= $1
      and t3.county_code < $2
      and t3.state <> 'DRAFT')
    left join service_activities t4 on t4.county_code = t0.county_code
    and t4.id = t0.activity_id
    and (t4.county_code >= $1
      and t4.county_code < $2) having true) || '}');
