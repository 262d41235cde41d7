-- COUNTY_OPERATOR
select (
  '{"slaRules":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from sla_rules t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '-' || t0.step || '-' || t0.urgency || '"') ||
              ',"step":' || ('"' || t0.step || '"') ||
              ',"urgency":' || ('"' || t0.urgency || '"') ||
              ',"minutes":' || ((t0.minutes)::text) ||
              ',"clock":' || ('"' || t0.clock || '"') ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:SlaRule:', t0.urgency::text, t0.step::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.clock, t0.county_code, t0.minutes, t0.step, t0.urgency, t0.version, row_number() over () as rn
      from (
        select t0.clock, t0.county_code, t0.minutes, t0.step, t0.urgency, t0.version
        from sla_rules t0
        where (t0.county_code = $1)
        order by t0.urgency desc, t0.step desc, t0.county_code desc
        limit 101) t0
      limit $2::int + 1) t0 having true) || '}');

-- TOWN_STAFF
select (
  '{"slaRules":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from sla_rules t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '-' || t0.step || '-' || t0.urgency || '"') ||
              ',"step":' || ('"' || t0.step || '"') ||
              ',"urgency":' || ('"' || t0.urgency || '"') ||
              ',"minutes":' || ((t0.minutes)::text) ||
              ',"clock":' || ('"' || t0.clock || '"') ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:SlaRule:', t0.urgency::text, t0.step::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.clock, t0.county_code, t0.minutes, t0.step, t0.urgency, t0.version, row_number() over () as rn
      from (
        select t0.clock, t0.county_code, t0.minutes, t0.step, t0.urgency, t0.version
        from sla_rules t0
        where (t0.county_code = $1)
        order by t0.urgency desc, t0.step desc, t0.county_code desc
        limit 101) t0
      limit $2::int + 1) t0 having true) || '}');

-- TEAM_LEADER
select (
  '{"slaRules":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from sla_rules t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '-' || t0.step || '-' || t0.urgency || '"') ||
              ',"step":' || ('"' || t0.step || '"') ||
              ',"urgency":' || ('"' || t0.urgency || '"') ||
              ',"minutes":' || ((t0.minutes)::text) ||
              ',"clock":' || ('"' || t0.clock || '"') ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TEAM_LEADER:SlaRule:', t0.urgency::text, t0.step::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.clock, t0.county_code, t0.minutes, t0.step, t0.urgency, t0.version, row_number() over () as rn
      from (
        select t0.clock, t0.county_code, t0.minutes, t0.step, t0.urgency, t0.version
        from sla_rules t0
        where (t0.county_code = $1)
        order by t0.urgency desc, t0.step desc, t0.county_code desc
        limit 101) t0
      limit $2::int + 1) t0 having true) || '}');

-- CITY_OVERSEER
select (
  '{"slaRules":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from sla_rules t0
            where (t0.county_code >= $1
              and t0.county_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '-' || t0.step || '-' || t0.urgency || '"') ||
              ',"step":' || ('"' || t0.step || '"') ||
              ',"urgency":' || ('"' || t0.urgency || '"') ||
              ',"minutes":' || ((t0.minutes)::text) ||
              ',"clock":' || ('"' || t0.clock || '"') ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:SlaRule:', t0.urgency::text, t0.step::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.clock, t0.county_code, t0.minutes, t0.step, t0.urgency, t0.version, row_number() over () as rn
      from (
        select t0.clock, t0.county_code, t0.minutes, t0.step, t0.urgency, t0.version
        from sla_rules t0
        where (t0.county_code >= $1
          and t0.county_code < $2)
        order by t0.urgency desc, t0.step desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0 having true) || '}');
