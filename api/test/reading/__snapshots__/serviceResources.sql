-- COUNTY_OPERATOR
select (
  '{"serviceResources":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from service_resources t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"place":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"quantity":' || ((t0.quantity)::text) ||
              ',"unit":' || (to_json(t0.unit)::text) ||
              ',"remarks":' || coalesce(to_json(t0.remarks)::text, 'null') ||
              ',"active":' || ((t0.active)::text) ||
              ',"allocations":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t3.rn <= $2::int then (
                          '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end, ',' order by t3.rn), '') || ']') || '}')
                from (
                  select t3.county_code, t3.id, t3.starts_at, row_number() over () as rn
                  from (
                    select t3.county_code, t3.id, t3.starts_at
                    from resource_allocations t3
                    where (t3.county_code = $1)
                    and (t0.county_code = t3.county_code
                      and t0.id = t3.resource_id)
                    order by t3.starts_at desc, t3.id desc, t3.county_code desc
                    limit 101) t3
                  limit $2::int) t3 having true) ||
              ',"version":' || ((t0.version)::text) ||
              ',"contactName":' || coalesce(to_json(t0.contact_name)::text, 'null') ||
              ',"contactPhone":' || coalesce(to_json(mask_phone(t0.contact_phone))::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:ServiceResource:NAME_ASC', t0.name::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.active, t0.contact_name, t0.contact_phone, t0.county_code, t0.id, t0.kind, t0.name, t0.place_id, t0.quantity, t0.region_code, t0.remarks, t0.unit, t0.version, row_number() over () as rn
      from (
        select t0.active, t0.contact_name, t0.contact_phone, t0.county_code, t0.id, t0.kind, t0.name, t0.place_id, t0.quantity, t0.region_code, t0.remarks, t0.unit, t0.version
        from service_resources t0
        where (t0.county_code = $1)
        order by t0.name asc, t0.id asc, t0.county_code asc
        limit 101) t0
      limit $3::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true)
    left join places t2 on t2.county_code = t0.county_code
    and t2.id = t0.place_id
    and (t2.county_code = $1) having true) || '}');

-- TOWN_STAFF
select (
  '{"serviceResources":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from service_resources t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"place":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"quantity":' || ((t0.quantity)::text) ||
              ',"unit":' || (to_json(t0.unit)::text) ||
              ',"remarks":' || coalesce(to_json(t0.remarks)::text, 'null') ||
              ',"active":' || ((t0.active)::text) ||
              ',"allocations":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t3.rn <= $2::int then (
                          '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end, ',' order by t3.rn), '') || ']') || '}')
                from (
                  select t3.county_code, t3.id, t3.starts_at, row_number() over () as rn
                  from (
                    select t3.county_code, t3.id, t3.starts_at
                    from resource_allocations t3
                    where (t3.county_code = $1)
                    and (t0.county_code = t3.county_code
                      and t0.id = t3.resource_id)
                    order by t3.starts_at desc, t3.id desc, t3.county_code desc
                    limit 101) t3
                  limit $2::int) t3 having true) ||
              ',"version":' || ((t0.version)::text) ||
              ',"contactName":' || coalesce(to_json(t0.contact_name)::text, 'null') ||
              ',"contactPhone":' || coalesce(to_json(mask_phone(t0.contact_phone))::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:ServiceResource:NAME_ASC', t0.name::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.active, t0.contact_name, t0.contact_phone, t0.county_code, t0.id, t0.kind, t0.name, t0.place_id, t0.quantity, t0.region_code, t0.remarks, t0.unit, t0.version, row_number() over () as rn
      from (
        select t0.active, t0.contact_name, t0.contact_phone, t0.county_code, t0.id, t0.kind, t0.name, t0.place_id, t0.quantity, t0.region_code, t0.remarks, t0.unit, t0.version
        from service_resources t0
        where (t0.county_code = $1)
        order by t0.name asc, t0.id asc, t0.county_code asc
        limit 101) t0
      limit $3::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true)
    left join places t2 on t2.county_code = t0.county_code
    and t2.id = t0.place_id
    and (t2.county_code = $1) having true) || '}');

-- TEAM_LEADER
select (
  '{"serviceResources":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from service_resources t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"place":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"quantity":' || ((t0.quantity)::text) ||
              ',"unit":' || (to_json(t0.unit)::text) ||
              ',"remarks":' || coalesce(to_json(t0.remarks)::text, 'null') ||
              ',"active":' || ((t0.active)::text) ||
              ',"allocations":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t3.rn <= $2::int then (
                          '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end, ',' order by t3.rn), '') || ']') || '}')
                from (
                  select t3.county_code, t3.id, t3.starts_at, row_number() over () as rn
                  from (
                    select t3.county_code, t3.id, t3.starts_at
                    from resource_allocations t3
                    where (t3.county_code = $1)
                    and (t0.county_code = t3.county_code
                      and t0.id = t3.resource_id)
                    order by t3.starts_at desc, t3.id desc, t3.county_code desc
                    limit 101) t3
                  limit $2::int) t3 having true) ||
              ',"version":' || ((t0.version)::text) ||
              ',"contactName":' || case when false then coalesce(to_json(t0.contact_name)::text, 'null') else coalesce(to_json(mask_name(t0.contact_name))::text, 'null') end ||
              ',"contactPhone":' || case when false then coalesce(to_json(t0.contact_phone)::text, 'null') else coalesce(to_json(mask_phone(t0.contact_phone))::text, 'null') end || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TEAM_LEADER:ServiceResource:NAME_ASC', t0.name::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.active, t0.contact_name, t0.contact_phone, t0.county_code, t0.id, t0.kind, t0.name, t0.place_id, t0.quantity, t0.region_code, t0.remarks, t0.unit, t0.version, row_number() over () as rn
      from (
        select t0.active, t0.contact_name, t0.contact_phone, t0.county_code, t0.id, t0.kind, t0.name, t0.place_id, t0.quantity, t0.region_code, t0.remarks, t0.unit, t0.version
        from service_resources t0
        where (t0.county_code = $1)
        order by t0.name asc, t0.id asc, t0.county_code asc
        limit 101) t0
      limit $3::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true)
    left join places t2 on t2.county_code = t0.county_code
    and t2.id = t0.place_id
    and (t2.county_code = $1) having true) || '}');

-- CITY_OVERSEER
select (
  '{"serviceResources":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from service_resources t0
            where (t0.county_code >= $1
              and t0.county_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"place":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"quantity":' || ((t0.quantity)::text) ||
              ',"unit":' || (to_json(t0.unit)::text) ||
              ',"remarks":' || coalesce(to_json(t0.remarks)::text, 'null') ||
              ',"active":' || ((t0.active)::text) ||
              ',"allocations":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t3.rn <= $3::int then (
                          '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end, ',' order by t3.rn), '') || ']') || '}')
                from (
                  select t3.county_code, t3.id, t3.starts_at, row_number() over () as rn
                  from (
                    select t3.county_code, t3.id, t3.starts_at
                    from resource_allocations t3
                    where (t3.county_code >= $1
                      and t3.county_code < $2)
                    and (t0.county_code = t3.county_code
                      and t0.id = t3.resource_id)
                    order by t3.starts_at desc, t3.id desc, t3.county_code desc
                    limit 101) t3
                  limit $3::int) t3 having true) ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:ServiceResource:NAME_ASC', t0.name::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.active, t0.county_code, t0.id, t0.kind, t0.name, t0.place_id, t0.quantity, t0.region_code, t0.remarks, t0.unit, t0.version, row_number() over () as rn
      from (
        select t0.active, t0.county_code, t0.id, t0.kind, t0.name, t0.place_id, t0.quantity, t0.region_code, t0.remarks, t0.unit, t0.version
        from (with recursive county (code) as ((
              select county_code
              from service_resources
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from service_resources
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.active, t0.county_code, t0.id, t0.kind, t0.name, t0.place_id, t0.quantity, t0.region_code, t0.remarks, t0.unit, t0.version
          from service_resources t0
          where t0.county_code = county.code
          and (t0.county_code >= $1
            and t0.county_code < $2)
          order by t0.name asc, t0.id asc, t0.county_code asc
          limit 101) t0
        order by t0.name asc, t0.id asc, t0.county_code asc
        limit 101) t0
      limit $4::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true)
    left join places t2 on t2.county_code = t0.county_code
    and t2.id = t0.place_id
    and (t2.county_code >= $1
      and t2.county_code < $2) having true) || '}');
