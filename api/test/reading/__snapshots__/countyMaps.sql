-- COUNTY_OPERATOR
select (
  '{"countyMaps":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from county_maps t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"shape":' || coalesce(to_json(t0.shape)::text, 'null') ||
              ',"source":' || coalesce(to_json(t0.source)::text, 'null') ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:CountyMap:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.id, t0.shape, t0.source, t0.version, row_number() over () as rn
      from (
        select t0.county_code, t0.id, t0.shape, t0.source, t0.version
        from county_maps t0
        where (t0.county_code = $1)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $2::int + 1) t0 having true) || '}');

-- TOWN_STAFF
select (
  '{"countyMaps":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from county_maps t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"shape":' || coalesce(to_json(t0.shape)::text, 'null') ||
              ',"source":' || coalesce(to_json(t0.source)::text, 'null') ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:CountyMap:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.id, t0.shape, t0.source, t0.version, row_number() over () as rn
      from (
        select t0.county_code, t0.id, t0.shape, t0.source, t0.version
        from county_maps t0
        where (t0.county_code = $1)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $2::int + 1) t0 having true) || '}');

-- CITY_OVERSEER
select (
  '{"countyMaps":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from county_maps t0
            where (t0.county_code >= $1
              and t0.county_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"shape":' || coalesce(to_json(t0.shape)::text, 'null') ||
              ',"source":' || coalesce(to_json(t0.source)::text, 'null') ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:CountyMap:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.id, t0.shape, t0.source, t0.version, row_number() over () as rn
      from (
        select t0.county_code, t0.id, t0.shape, t0.source, t0.version
        from (with recursive county (code) as ((
              select county_code
              from county_maps
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from county_maps
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.county_code, t0.id, t0.shape, t0.source, t0.version
          from county_maps t0
          where t0.county_code = county.code
          and (t0.county_code >= $1
            and t0.county_code < $2)
          order by t0.id desc, t0.county_code desc
          limit 101) t0
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0 having true) || '}');
