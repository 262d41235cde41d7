-- COUNTY_OPERATOR
select (
  '{"calendarDays":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from calendar_days t0
            where (true)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $1::int then (
              '{"id":' || ('"' || t0.day::text || '"') ||
              ',"day":' || ('"' || (t0.day)::text || '"') ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"name":' || (to_json(t0.name)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $1::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:CalendarDay:DAY_ASC', t0.day::text, t0.day::text)::text order by t0.rn desc) filter (where t0.rn <= $1::int))[1], $2::text) || '"', 'null') || '}') || '}')
    from (
      select t0.day, t0.kind, t0.name, row_number() over () as rn
      from (
        select t0.day, t0.kind, t0.name
        from calendar_days t0
        where (true)
        order by t0.day asc, t0.day asc
        limit 101) t0
      limit $1::int + 1) t0 having true) || '}');

-- TOWN_STAFF
select (
  '{"calendarDays":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from calendar_days t0
            where (true)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $1::int then (
              '{"id":' || ('"' || t0.day::text || '"') ||
              ',"day":' || ('"' || (t0.day)::text || '"') ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"name":' || (to_json(t0.name)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $1::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:CalendarDay:DAY_ASC', t0.day::text, t0.day::text)::text order by t0.rn desc) filter (where t0.rn <= $1::int))[1], $2::text) || '"', 'null') || '}') || '}')
    from (
      select t0.day, t0.kind, t0.name, row_number() over () as rn
      from (
        select t0.day, t0.kind, t0.name
        from calendar_days t0
        where (true)
        order by t0.day asc, t0.day asc
        limit 101) t0
      limit $1::int + 1) t0 having true) || '}');

-- TEAM_LEADER
select (
  '{"calendarDays":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from calendar_days t0
            where (true)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $1::int then (
              '{"id":' || ('"' || t0.day::text || '"') ||
              ',"day":' || ('"' || (t0.day)::text || '"') ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"name":' || (to_json(t0.name)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $1::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TEAM_LEADER:CalendarDay:DAY_ASC', t0.day::text, t0.day::text)::text order by t0.rn desc) filter (where t0.rn <= $1::int))[1], $2::text) || '"', 'null') || '}') || '}')
    from (
      select t0.day, t0.kind, t0.name, row_number() over () as rn
      from (
        select t0.day, t0.kind, t0.name
        from calendar_days t0
        where (true)
        order by t0.day asc, t0.day asc
        limit 101) t0
      limit $1::int + 1) t0 having true) || '}');

-- CITY_OVERSEER
select (
  '{"calendarDays":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from calendar_days t0
            where (true)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $1::int then (
              '{"id":' || ('"' || t0.day::text || '"') ||
              ',"day":' || ('"' || (t0.day)::text || '"') ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"name":' || (to_json(t0.name)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $1::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:CalendarDay:DAY_ASC', t0.day::text, t0.day::text)::text order by t0.rn desc) filter (where t0.rn <= $1::int))[1], $2::text) || '"', 'null') || '}') || '}')
    from (
      select t0.day, t0.kind, t0.name, row_number() over () as rn
      from (
        select t0.day, t0.kind, t0.name
        from calendar_days t0
        where (true)
        order by t0.day asc, t0.day asc
        limit 101) t0
      limit $1::int + 1) t0 having true) || '}');
