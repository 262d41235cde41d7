-- COUNTY_OPERATOR
select (
  '{"countyParameters":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from county_parameters t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '-' || t0.code || '"') ||
              ',"code":' || ('"' || t0.code || '"') ||
              ',"value":' || ((t0.value)::text) ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:CountyParameter:', t0.code::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.code, t0.county_code, t0.value, t0.version, row_number() over () as rn
      from (
        select t0.code, t0.county_code, t0.value, t0.version
        from county_parameters t0
        where (t0.county_code = $1)
        order by t0.code desc, t0.county_code desc
        limit 101) t0
      limit $2::int + 1) t0 having true) || '}');

-- TOWN_STAFF
select (
  '{"countyParameters":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from county_parameters t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '-' || t0.code || '"') ||
              ',"code":' || ('"' || t0.code || '"') ||
              ',"value":' || ((t0.value)::text) ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:CountyParameter:', t0.code::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.code, t0.county_code, t0.value, t0.version, row_number() over () as rn
      from (
        select t0.code, t0.county_code, t0.value, t0.version
        from county_parameters t0
        where (t0.county_code = $1)
        order by t0.code desc, t0.county_code desc
        limit 101) t0
      limit $2::int + 1) t0 having true) || '}');

-- TEAM_LEADER
select (
  '{"countyParameters":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from county_parameters t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '-' || t0.code || '"') ||
              ',"code":' || ('"' || t0.code || '"') ||
              ',"value":' || ((t0.value)::text) ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TEAM_LEADER:CountyParameter:', t0.code::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.code, t0.county_code, t0.value, t0.version, row_number() over () as rn
      from (
        select t0.code, t0.county_code, t0.value, t0.version
        from county_parameters t0
        where (t0.county_code = $1)
        order by t0.code desc, t0.county_code desc
        limit 101) t0
      limit $2::int + 1) t0 having true) || '}');

-- CITY_OVERSEER
select (
  '{"countyParameters":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from county_parameters t0
            where (t0.county_code >= $1
              and t0.county_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '-' || t0.code || '"') ||
              ',"code":' || ('"' || t0.code || '"') ||
              ',"value":' || ((t0.value)::text) ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:CountyParameter:', t0.code::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.code, t0.county_code, t0.value, t0.version, row_number() over () as rn
      from (
        select t0.code, t0.county_code, t0.value, t0.version
        from county_parameters t0
        where (t0.county_code >= $1
          and t0.county_code < $2)
        order by t0.code desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0 having true) || '}');
