-- COUNTY_OPERATOR
select (
  '{"employerUnits":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from employer_units t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"hasTeam":' || coalesce((lastmile_unit_has_team(t0.county_code, t0.name))::text, 'null') ||
              ',"active":' || ((t0.active)::text) ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:EmployerUnit:NAME_ASC', t0.name::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.active, t0.county_code, t0.id, t0.kind, t0.name, t0.version, row_number() over () as rn
      from (
        select t0.active, t0.county_code, t0.id, t0.kind, t0.name, t0.version
        from employer_units t0
        where (t0.county_code = $1)
        order by t0.name asc, t0.id asc, t0.county_code asc
        limit 101) t0
      limit $2::int + 1) t0 having true) || '}');

-- TOWN_STAFF
select (
  '{"employerUnits":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from employer_units t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"hasTeam":' || coalesce((lastmile_unit_has_team(t0.county_code, t0.name))::text, 'null') ||
              ',"active":' || ((t0.active)::text) ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:EmployerUnit:NAME_ASC', t0.name::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.active, t0.county_code, t0.id, t0.kind, t0.name, t0.version, row_number() over () as rn
      from (
        select t0.active, t0.county_code, t0.id, t0.kind, t0.name, t0.version
        from employer_units t0
        where (t0.county_code = $1)
        order by t0.name asc, t0.id asc, t0.county_code asc
        limit 101) t0
      limit $2::int + 1) t0 having true) || '}');

-- CITY_OVERSEER
select (
  '{"employerUnits":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from employer_units t0
            where (t0.county_code >= $1
              and t0.county_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"hasTeam":' || coalesce((lastmile_unit_has_team(t0.county_code, t0.name))::text, 'null') ||
              ',"active":' || ((t0.active)::text) ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:EmployerUnit:NAME_ASC', t0.name::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.active, t0.county_code, t0.id, t0.kind, t0.name, t0.version, row_number() over () as rn
      from (
        select t0.active, t0.county_code, t0.id, t0.kind, t0.name, t0.version
        from (with recursive county (code) as ((
              select county_code
              from employer_units
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from employer_units
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.active, t0.county_code, t0.id, t0.kind, t0.name, t0.version
          from employer_units t0
          where t0.county_code = county.code
          and (t0.county_code >= $1
            and t0.county_code < $2)
          order by t0.name asc, t0.id asc, t0.county_code asc
          limit 101) t0
        order by t0.name asc, t0.id asc, t0.county_code asc
        limit 101) t0
      limit $3::int + 1) t0 having true) || '}');
