-- COUNTY_OPERATOR
select (
  '{"residentialPoints":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from residential_points t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"population":' || coalesce((t0.population)::text, 'null') ||
              ',"position":' || coalesce(to_json((t0.latitude || ',' || t0.longitude))::text, 'null') ||
              ',"active":' || ((t0.active)::text) ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:ResidentialPoint:REGION_CODE_ASC', t0.region_code::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.active, t0.county_code, t0.id, t0.kind, t0.latitude, t0.longitude, t0.name, t0.population, t0.region_code, t0.version, row_number() over () as rn
      from (
        select t0.active, t0.county_code, t0.id, t0.kind, t0.latitude, t0.longitude, t0.name, t0.population, t0.region_code, t0.version
        from residential_points t0
        where (t0.county_code = $1)
        order by t0.region_code asc, t0.id asc, t0.county_code asc
        limit 101) t0
      limit $2::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true) having true) || '}');

-- TOWN_STAFF
select (
  '{"residentialPoints":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from residential_points t0
            where (t0.county_code = $1
              and t0.region_code >= $2
              and t0.region_code < $3)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"population":' || coalesce((t0.population)::text, 'null') ||
              ',"position":' || coalesce(to_json((t0.latitude || ',' || t0.longitude))::text, 'null') ||
              ',"active":' || ((t0.active)::text) ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:ResidentialPoint:REGION_CODE_ASC', t0.region_code::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.active, t0.county_code, t0.id, t0.kind, t0.latitude, t0.longitude, t0.name, t0.population, t0.region_code, t0.version, row_number() over () as rn
      from (
        select t0.active, t0.county_code, t0.id, t0.kind, t0.latitude, t0.longitude, t0.name, t0.population, t0.region_code, t0.version
        from residential_points t0
        where (t0.county_code = $1
          and t0.region_code >= $2
          and t0.region_code < $3)
        order by t0.region_code asc, t0.id asc, t0.county_code asc
        limit 101) t0
      limit $4::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true) having true) || '}');

-- CITY_OVERSEER
select (
  '{"residentialPoints":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from residential_points t0
            where (t0.county_code >= $1
              and t0.county_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"population":' || coalesce((t0.population)::text, 'null') ||
              ',"position":' || coalesce(to_json((t0.latitude || ',' || t0.longitude))::text, 'null') ||
              ',"active":' || ((t0.active)::text) ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:ResidentialPoint:REGION_CODE_ASC', t0.region_code::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.active, t0.county_code, t0.id, t0.kind, t0.latitude, t0.longitude, t0.name, t0.population, t0.region_code, t0.version, row_number() over () as rn
      from (
        select t0.active, t0.county_code, t0.id, t0.kind, t0.latitude, t0.longitude, t0.name, t0.population, t0.region_code, t0.version
        from (with recursive county (code) as ((
              select county_code
              from residential_points
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from residential_points
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.active, t0.county_code, t0.id, t0.kind, t0.latitude, t0.longitude, t0.name, t0.population, t0.region_code, t0.version
          from residential_points t0
          where t0.county_code = county.code
          and (t0.county_code >= $1
            and t0.county_code < $2)
          order by t0.region_code asc, t0.id asc, t0.county_code asc
          limit 101) t0
        order by t0.region_code asc, t0.id asc, t0.county_code asc
        limit 101) t0
      limit $3::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true) having true) || '}');
